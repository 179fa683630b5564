"""A point of law to check with a provider, noted as dealt with."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid5

from core.model.checks import check_text


class Tripwire(StrEnum):
    """The points of law that work with a provider can touch."""

    VIGILANCE = "vigilance"
    SUBORDINATION = "subordination"
    VAT = "vat"
    DATA = "data"
    RIGHTS = "rights"


@dataclass(frozen=True, slots=True, kw_only=True)
class TripwireNote:
    """That one point was dealt with for one provider: on which day, and how."""

    id: UUID
    created_at: datetime
    provider_id: UUID
    tripwire: Tripwire
    dealt_on: date
    note: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.note)


def tripwire_note_id(provider_id: UUID, tripwire: Tripwire) -> UUID:
    """The one id that a provider's note on a point can have, so that there are never two."""
    return uuid5(provider_id, f"tripwire_note.{tripwire}")
