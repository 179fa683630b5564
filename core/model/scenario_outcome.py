"""What became of a scenario: how much of its worst and of its best came true."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from core.model.candidate import Answer
from core.model.checks import check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioOutcome:
    """A look back at one decided scenario; the last look counts."""

    id: UUID
    created_at: datetime
    scenario_id: UUID
    worst_came: Answer | None = None
    best_came: Answer | None = None
    what_happened: str = ""
    looked_on: date | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what_happened)


def scenario_outcome_id(scenario_id: UUID) -> UUID:
    """The one id that a scenario's outcome can have, so that none exists twice."""
    return uuid5(scenario_id, "outcome")
