"""Harvest's detailed time report: one row a stretch of work.

Header: Date, Client, Project, Project Code, Task, Notes, Hours, Billable?, Invoiced?,
First Name, Last Name, Email, Billable Rate, Billable Amount, Cost Rate, Cost Amount, Currency.
"""

from collections.abc import Sequence

from core.exchange.importing.columns import column, columns
from core.exchange.importing.mapping import Mapping

HEADINGS = (frozenset({"date", "hours", "first name", "last name"}),)


def columns_of(header: Sequence[str]) -> Mapping:
    """What each column is; amounts can be chosen by hand, with the currency beside them."""
    return Mapping(
        day=column(header, "date"),
        who=columns(header, "first name", "last name"),
        hours=column(header, "hours"),
        currency=column(header, "currency"),
        text=columns(header, "project", "task", "notes"),
    )
