"""Clockify's detailed report: one row a stretch of work.

Header: Project, Client, Description, Task, User, Group, Email, Tags, Billable, Start Date,
Start Time, End Date, End Time, Duration (h), Duration (decimal), Billable Rate (EUR),
Billable Amount (EUR), Date of creation. Its days follow the account's own format.
"""

from collections.abc import Sequence

from core.exchange.importing.columns import column, columns
from core.exchange.importing.mapping import Mapping

HEADINGS = (
    frozenset({"user", "start date", "duration h"}),
    frozenset({"user", "start date", "duration decimal"}),
)


def columns_of(header: Sequence[str]) -> Mapping:
    """What each column is; the clock duration is exact where the decimal one is rounded."""
    return Mapping(
        day=column(header, "start date"),
        who=columns(header, "user"),
        hours=column(header, "duration h", "duration decimal"),
        text=columns(header, "project", "task", "description", "start time"),
    )
