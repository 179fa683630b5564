"""A day on which a person looked whether a guardrail had been of use."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_text


class GuardrailResult(StrEnum):
    """What a guardrail did since it was last looked at."""

    SERVED = "served"
    NOT_NEEDED = "not_needed"
    DID_NOT_HOLD = "did_not_hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardrailCheck:
    """One look at the guardrail of one risk point."""

    id: UUID
    created_at: datetime
    risk_point_id: UUID
    result: GuardrailResult
    checked_on: date
    note: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.note)
