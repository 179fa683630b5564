"""Which program a file comes from, told by its header."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.exchange.importing import clockify, harvest, kimai, toggl, upwork
from core.exchange.importing.heading_words import plain_heading
from core.exchange.importing.mapping import Mapping


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

    @property
    def is_time_tracker(self) -> bool:
        """Whether its rows are single stretches of work, not payments."""
        return self in PROGRAMS and PROGRAMS[self].is_time_tracker

    @property
    def is_upwork(self) -> bool:
        """Whether its rows are movements of an Upwork account."""
        return self in (Source.UPWORK, Source.UPWORK_OLD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program whose files are known by their headings."""

    headings: tuple[frozenset[str], ...]
    """One of these sets is always among the headings of its files."""
    columns_of: Callable[[Sequence[str]], Mapping]
    is_time_tracker: bool = False


PROGRAMS = {
    Source.UPWORK: Program(headings=upwork.HEADINGS, columns_of=upwork.columns_of),
    Source.UPWORK_OLD: Program(headings=upwork.OLD_HEADINGS, columns_of=upwork.columns_of),
    Source.CLOCKIFY: Program(
        headings=clockify.HEADINGS, columns_of=clockify.columns_of, is_time_tracker=True
    ),
    Source.TOGGL: Program(
        headings=toggl.HEADINGS, columns_of=toggl.columns_of, is_time_tracker=True
    ),
    Source.HARVEST: Program(
        headings=harvest.HEADINGS, columns_of=harvest.columns_of, is_time_tracker=True
    ),
    Source.KIMAI: Program(
        headings=kimai.HEADINGS, columns_of=kimai.columns_of, is_time_tracker=True
    ),
}
"""All but TABLE, the more telling headings first."""


def recognise(header: Sequence[str]) -> Source:
    """The source whose columns these are, whatever their case and spaces; else TABLE."""
    present = {plain_heading(heading) for heading in header}
    for source, program in PROGRAMS.items():
        if any(sign <= present for sign in program.headings):
            return source
    return Source.TABLE
