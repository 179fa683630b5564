"""What an interview asks and brings: own questions, replies, and points a criterion."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid5

from core.model.checks import check_key, check_range, check_text

PROFILE_ONLY: Final = 0
"""Where a score comes from when it comes from no interview: the profile and samples of work."""
LOWEST_POINTS: Final = 1
HIGHEST_POINTS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the person's own for one of the three interviews of a choosing round."""

    id: UUID
    created_at: datetime
    selection_id: UUID
    interview: int
    words: str = ""

    def __post_init__(self) -> None:
        check_range("question.error.interview", self.interview, 1, 3)
        check_text("error.text_too_long", self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What one freelancer said to one question, and when it was asked."""

    id: UUID
    created_at: datetime
    freelancer_id: UUID
    question: str
    """A key of the guide's questions, or the id of one's own."""
    asked_on: date | None = None
    words: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.words)
        check_key("error.key", self.question)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The points that one freelancer has on one criterion, after one interview or without any."""

    id: UUID
    created_at: datetime
    freelancer_id: UUID
    criterion_id: UUID
    interview: int = PROFILE_ONLY
    points: int | None = None

    def __post_init__(self) -> None:
        check_range("score.error.interview", self.interview, PROFILE_ONLY, 3)
        check_range("score.error.points", self.points, LOWEST_POINTS, HIGHEST_POINTS)


def reply_id(freelancer_id: UUID, question: str) -> UUID:
    """The one id that a reply can have: one a freelancer and question."""
    return uuid5(freelancer_id, question)


def score_id(freelancer_id: UUID, criterion_id: UUID, interview: int) -> UUID:
    """The one id that a score can have: one a freelancer, criterion and interview."""
    return uuid5(freelancer_id, f"{criterion_id}.{interview}")
