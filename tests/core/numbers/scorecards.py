"""Criteria and scores for the tests of scorecards: made short, by position."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from core.model.interview import Score, score_id
from core.model.selection import Criterion

NOW = datetime.fromisoformat("2026-11-24T09:00:00")
ROUND = UUID(int=1)
FIRST, SECOND = UUID(int=11), UUID(int=12)


def criteria_with(weights: Sequence[int]) -> list[Criterion]:
    return [
        Criterion(
            id=UUID(int=100 + place),
            created_at=NOW,
            selection_id=ROUND,
            name=f"criterion {place}",
            weight=weight,
        )
        for place, weight in enumerate(weights)
    ]


def score(who: UUID, criterion: Criterion, points: int | None, interview: int = 0) -> Score:
    return Score(
        id=score_id(who, criterion.id, interview),
        created_at=NOW,
        freelancer_id=who,
        criterion_id=criterion.id,
        interview=interview,
        points=points,
    )


def scores_of(
    who: UUID, criteria: Sequence[Criterion], points: Sequence[Sequence[int]]
) -> list[Score]:
    """The points of each criterion, those after its first, second… interview."""
    return [
        score(who, criterion, one, interview)
        for criterion, given in zip(criteria, points, strict=True)
        for interview, one in enumerate(given)
    ]
