"""The calls with a provider: those that took place, and how often they should."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from core.model.checks import check_text
from core.model.errors import InvalidValue

GAPS = (3, 7, 10, 15, 30)
"""Days that may lie between two calls, as they are stored."""
FORTNIGHT = 15
"""What is stored for "every fortnight", "tous les quinze jours": it means two weeks."""
FIRST_WEEKS = (0, 4, 8, 12, 26)
"""Weeks that the beginning may last."""
TIMES = tuple(f"{hour:02}:{minute:02}" for hour in range(7, 21) for minute in (0, 30))
"""Times of day at which a call may begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call that took place: what was said, and what was agreed."""

    id: UUID
    created_at: datetime
    provider_id: UUID
    held_on: date
    notes: str = ""
    agreed: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.notes, self.agreed)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRhythm:
    """How often to call a provider: often in the first weeks, then less."""

    id: UUID
    created_at: datetime
    provider_id: UUID
    weeks_at_first: int = 8
    days_at_first: int = 7
    """Days from one call to the next during the first weeks."""
    days_later: int = 15
    next_on: date | None = None
    """A day fixed by hand for the next call, in place of the rhythm's."""
    starts_at: str | None = None
    """The time of day of the calls, one of TIMES; None for no fixed time."""

    def __post_init__(self) -> None:
        is_usual = {self.days_at_first, self.days_later} <= set(GAPS)
        is_usual &= self.starts_at in (None, *TIMES)
        if not is_usual or self.weeks_at_first not in FIRST_WEEKS:
            raise InvalidValue("call_rhythm.error.rhythm")


def call_rhythm_id(provider_id: UUID) -> UUID:
    """The one id that a provider's rhythm can have, so that there are never two."""
    return uuid5(provider_id, "call_rhythm")
