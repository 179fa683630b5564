"""Toggl Track's detailed report: one row a stretch of work.

Header: User, Email, Client, Project, Task, Description, Billable, Start date, Start time,
End date, End time, Duration, Tags, Amount (EUR) — or Amount () where there is no rate.
"""

from collections.abc import Sequence

from core.exchange.importing.columns import column, columns
from core.exchange.importing.mapping import Mapping

HEADINGS = (frozenset({"user", "start date", "start time", "duration"}),)


def columns_of(header: Sequence[str]) -> Mapping:
    """What each column is; the amount is the price to a client, not what the work cost."""
    return Mapping(
        day=column(header, "start date"),
        who=columns(header, "user"),
        hours=column(header, "duration"),
        text=columns(header, "project", "task", "description", "start time"),
    )
