"""Which program a file comes from, told by its header."""

from collections.abc import Sequence
from enum import StrEnum

from core.exchange.importing import clockify, harvest, kimai, toggl, upwork
from core.exchange.importing.heading_words import plain_heading


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
        return self in (Source.TOGGL, Source.CLOCKIFY, Source.HARVEST, Source.KIMAI)

    @property
    def is_upwork(self) -> bool:
        """Whether its rows are movements of an Upwork account."""
        return self in (Source.UPWORK, Source.UPWORK_OLD)


_SIGNS: tuple[tuple[Source, tuple[frozenset[str], ...]], ...] = (
    (Source.UPWORK, upwork.HEADINGS),
    (Source.UPWORK_OLD, upwork.OLD_HEADINGS),
    (Source.CLOCKIFY, clockify.HEADINGS),
    (Source.TOGGL, toggl.HEADINGS),
    (Source.HARVEST, harvest.HEADINGS),
    (Source.KIMAI, kimai.HEADINGS),
)
"""The headings that a source always has, the more telling sources first."""


def recognise(header: Sequence[str]) -> Source:
    """The source whose columns these are, whatever their case and spaces; else TABLE."""
    present = {plain_heading(heading) for heading in header}
    for source, signs in _SIGNS:
        if any(sign <= present for sign in signs):
            return source
    return Source.TABLE
