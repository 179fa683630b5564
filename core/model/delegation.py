"""How far one kind of work is delegated to somebody, and every dated move of that level."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_amount, check_text


class Level(StrEnum):
    """The seven levels of delegation, from telling to delegating.

    Source: Appelo (2011), Management 3.0 (there also "levels of authority").
    """

    TELL = "tell"
    SELL = "sell"
    CONSULT = "consult"
    AGREE = "agree"
    ADVISE = "advise"
    INQUIRE = "inquire"
    DELEGATE = "delegate"

    @property
    def number(self) -> int:
        """1 for tell to 7 for delegate."""
        return list(Level).index(self) + 1

    @property
    def above(self) -> "Level | None":
        """The next level up, None at the top."""
        return None if self is Level.DELEGATE else list(Level)[self.number]

    @property
    def below(self) -> "Level | None":
        """The next level down, None at the bottom."""
        return None if self is Level.TELL else list(Level)[self.number - 2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """One kind of work in the person's words, with the provider who does it, if any."""

    id: UUID
    created_at: datetime
    work: str = ""
    provider_id: UUID | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.work)


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationMove:
    """The level from one day on, with the evidence as it stood that day (units of output)."""

    id: UUID
    created_at: datetime
    delegation_id: UUID
    level: Level
    moved_on: date
    accepted: Decimal | None = None
    to_redo: Decimal | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for units in (self.accepted, self.to_redo):
            check_amount("error.amount_out_of_range", units)
        check_text("error.text_too_long", self.note)
