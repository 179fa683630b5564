"""A task that one does oneself: what it takes, what it moves, whether it could be handed over."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.candidate import Answer
from core.model.checks import check_text
from core.model.errors import InvalidValue

HOURS_IN_A_MONTH: Final = Decimal(744)
"""The longest month: 31 days of 24 hours."""
TASK_QUESTIONS: Final = ("moves", "likes", "describable")
"""The three questions on each task, each a field of `OwnTask`, in the order of asking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTask:
    """One task of one's own, with its hours a month and three answers."""

    id: UUID
    created_at: datetime
    what: str = ""
    hours_a_month: Decimal | None = None
    moves: Answer | None = None
    """Whether it moves a real goal."""
    goal_id: UUID | None = None
    """The goal it moves, where one is named."""
    likes: Answer | None = None
    """Whether the person likes doing it."""
    describable: Answer | None = None
    """Whether it could be written down for somebody else."""
    candidate_id: UUID | None = None
    """The candidate for a first task that was made from it."""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
        hours = self.hours_a_month
        if hours is not None and not (hours.is_finite() and 0 <= hours <= HOURS_IN_A_MONTH):
            raise InvalidValue("own_task.error.hours", high=HOURS_IN_A_MONTH)

    @property
    def moves_no_goal(self) -> bool:
        """Whether the person said that it moves no goal at all."""
        return self.moves is Answer.NO

    @property
    def moved_goal_id(self) -> UUID | None:
        """The goal it moves; None while it is said to move none, whatever was named before."""
        return None if self.moves_no_goal else self.goal_id
