"""One round of choosing a freelancer, the criteria it weighs, and each time they were reopened."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from core.model.checks import check_key, check_range, check_text
from core.model.errors import InvalidValue

LOWEST_WEIGHT: Final = 1
HIGHEST_WEIGHT: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """One choosing round: for which job, how their fears are met, what was decided and why.

    Who was chosen stands at the freelancer (`chosen_on`).
    """

    id: UUID
    created_at: datetime
    brief_id: UUID | None = None
    title: str = ""
    answer_satisfy: str = ""
    """How the person meets the freelancer's fear of not satisfying."""
    answer_review: str = ""
    """How the person meets the freelancer's fear of a bad review."""
    other_fear: str = ""
    answer_other: str = ""
    reason: str = ""
    decided_on: date | None = None

    def __post_init__(self) -> None:
        check_text(
            "error.text_too_long",
            self.title,
            self.answer_satisfy,
            self.answer_review,
            self.other_fear,
            self.answer_other,
            self.reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing that counts in a choice, and how much it counts beside the others."""

    id: UUID
    created_at: datetime
    selection_id: UUID
    kind: str = ""
    """A key of the typical criteria, empty for the person's own."""
    name: str = ""
    weight: int = 3

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.name)
        check_key("error.key", self.kind)
        check_range("criterion.error.weight", self.weight, LOWEST_WEIGHT, HIGHEST_WEIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """One time the criteria were opened again after the first score: when, and why."""

    id: UUID
    created_at: datetime
    selection_id: UUID
    opened_on: date
    closed_on: date | None = None
    reason: str = ""
    weights_before: str = ""
    """The criteria with their weights as they stood, in the person's words."""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.reason, self.weights_before)
        if self.closed_on and self.closed_on < self.opened_on:
            raise InvalidValue("reopening.error.closed_before_opened", start=self.opened_on)
