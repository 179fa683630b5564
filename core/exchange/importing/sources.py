"""Which program a file comes from, told by its header."""

from collections.abc import Sequence
from enum import StrEnum


class Source(StrEnum):
    """Where a file comes from."""

    UPWORK = "upwork"
    UPWORK_OLD = "upwork_old"
    TOGGL = "toggl"
    CLOCKIFY = "clockify"
    HARVEST = "harvest"
    KIMAI = "kimai"
    TABLE = "table"
    """Any other table, a bank statement for instance: the person chooses the columns."""


def recognise(header: Sequence[str]) -> Source:
    """The source whose columns these are, whatever their case and spaces; else TABLE."""
    return Source.TABLE
