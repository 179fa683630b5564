"""A prediction: what a person fears or hopes will happen, how likely, and by when."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from core.model.checks import check_range, check_text


class Side(StrEnum):
    """Whether the person would rather see it happen or not."""

    FEARED = "feared"
    HOPED = "hoped"


LOCKED_FIELDS: Final = ("what", "side", "chance", "check_on")
"""What a prediction says; nobody may say it otherwise once the answer can be known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """One event that will have come true or not by its check date, and what became of it.

    The chance is a whole percent. It is locked once its check date is reached or its outcome
    is entered (`core.rules.prediction_lock`).
    """

    id: UUID
    created_at: datetime
    what: str = ""
    side: Side = Side.FEARED
    chance: int | None = None
    check_on: date | None = None
    outcome: bool | None = None
    """Whether it came true; None until somebody has looked."""
    resolved_on: date | None = None
    note: str = ""
    fear_id: UUID | None = None
    """The fear whose testable part this is."""
    scenario_id: UUID | None = None
    """The scenario exercise that it belongs to."""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what, self.note)
        check_range("prediction.error.chance", self.chance, 0, 100)

    @property
    def is_resolved(self) -> bool:
        """Whether it is known what became of it."""
        return self.outcome is not None
