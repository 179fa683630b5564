"""A fear of handing work over, and how strong it felt on a day."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from core.model.checks import check_range, check_text

_RESISTANCES: Final = UUID("c2a1f7d4-53be-4d0e-9b6a-7f1e60d98a35")


class FearKind(StrEnum):
    """One of the four resistances that almost everybody knows, or a fear of one's own."""

    LETTING_GO = "letting_go"
    NOBODY_AS_WELL = "nobody_as_well"
    LESS_WELL = "less_well"
    IN_COMMAND = "in_command"
    OWN = "own"


RESISTANCES: Final = (
    FearKind.LETTING_GO,
    FearKind.NOBODY_AS_WELL,
    FearKind.LESS_WELL,
    FearKind.IN_COMMAND,
)
"""The four resistances, in the order in which they are offered."""


class Whose(StrEnum):
    """Who is afraid."""

    MINE = "mine"
    OTHER = "other"
    FREELANCER = "freelancer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fear:
    """One fear in words, parted in two: what is founded in it, and what can be tested."""

    id: UUID
    created_at: datetime
    kind: FearKind = FearKind.OWN
    what: str = ""
    """What the fear says; a resistance has a name of its own and may stay without words."""
    whose: Whose = Whose.MINE
    who: str = ""
    """Who gave the warning, where the fear is somebody else's."""
    response: str = ""
    """What the person will do about it, where the fear is the freelancer's."""
    founded: str = ""
    testable: str = ""
    risk_point_id: UUID | None = None
    """The risk point that the founded part became."""

    def __post_init__(self) -> None:
        check_text(
            "error.text_too_long",
            self.what,
            self.who,
            self.response,
            self.founded,
            self.testable,
        )

    @property
    def is_resistance(self) -> bool:
        """Whether it is one of the four."""
        return self.kind is not FearKind.OWN

    @property
    def is_rated(self) -> bool:
        """Whether it has an intensity: nobody can say how strong somebody else's fear is.

        A warning that was given is rated as it weighs on the person.
        """
        return self.whose is not Whose.FREELANCER


@dataclass(frozen=True, slots=True, kw_only=True)
class FearRating:
    """How strong a fear felt on one day, from 0 to 100; the last word of a day counts."""

    id: UUID
    created_at: datetime
    fear_id: UUID
    rated_on: date
    """The person's own day."""
    rated_at: datetime
    """The moment in UTC, which may lie on another day."""
    intensity: int

    def __post_init__(self) -> None:
        check_range("fear_rating.error.intensity", self.intensity, 0, 100)


def resistance_id(kind: FearKind) -> UUID:
    """The one id that a resistance has, so that no notebook holds it twice."""
    return uuid5(_RESISTANCES, kind.value)


def fear_rating_id(fear_id: UUID, day: date) -> UUID:
    """The one id that a fear's rating of a day can have: one a day."""
    return uuid5(fear_id, day.isoformat())
