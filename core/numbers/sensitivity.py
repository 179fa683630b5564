"""What would change a ranking: the smallest change by which the second overtakes the first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from core.model.interview import HIGHEST_POINTS, LOWEST_POINTS, Score
from core.model.selection import HIGHEST_WEIGHT, LOWEST_WEIGHT, Criterion
from core.numbers.scorecard import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightChange:
    """One weight that would have to be another."""

    criterion_id: UUID
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """One score that would have to be another: whose, on what, after which interview."""

    freelancer_id: UUID
    criterion_id: UUID
    interview: int
    before: int
    after: int


def lead(criteria: Sequence[Criterion], first: Card, second: Card) -> Fraction:
    """Σ weight × (first − second): above zero while the first leads. Both cards are complete."""
    return sum(
        (one.weight * (first.points[one.id] - second.points[one.id]) for one in criteria),
        Fraction(0),
    )


def smallest_weight_change(
    criteria: Sequence[Criterion], first: Card, second: Card
) -> WeightChange | None:
    """The weight that needs to move least, alone, for the second to overtake; None if none can.

    Weights stay whole and between 1 and 5. Of equally small moves, the one that puts the
    second furthest ahead.
    """
    ahead = lead(criteria, first, second)
    found: list[tuple[int, Fraction, WeightChange]] = []
    for one in criteria:
        gap = first.points[one.id] - second.points[one.id]
        for weight in range(LOWEST_WEIGHT, HIGHEST_WEIGHT + 1):
            left = ahead + (weight - one.weight) * gap
            if left < 0:
                change = WeightChange(criterion_id=one.id, before=one.weight, after=weight)
                found.append((abs(weight - one.weight), left, change))
    return min(found, key=lambda each: each[:2])[2] if found else None


def smallest_score_change(
    criteria: Sequence[Criterion], first: Card, second: Card, scores: Iterable[Score]
) -> ScoreChange | None:
    """The one score, of the first or of the second, that needs to move least; None if none can.

    Points stay whole and between 1 and 5. Of equally small moves, the one that puts the
    second furthest ahead.
    """
    weights = {one.id: one.weight for one in criteria}
    ahead = lead(criteria, first, second)
    counted = [
        one
        for one in scores
        if one.points is not None
        and one.criterion_id in weights
        and one.freelancer_id in (first.freelancer_id, second.freelancer_id)
    ]
    found: list[tuple[int, Fraction, ScoreChange]] = []
    for one in counted:
        beside = sum(
            other.freelancer_id == one.freelancer_id and other.criterion_id == one.criterion_id
            for other in counted
        )
        sign = 1 if one.freelancer_id == first.freelancer_id else -1
        before = one.points or 0
        for points in range(LOWEST_POINTS, HIGHEST_POINTS + 1):
            moved = Fraction(weights[one.criterion_id] * (points - before), beside)
            left = ahead + sign * moved
            if left < 0:
                change = ScoreChange(
                    freelancer_id=one.freelancer_id,
                    criterion_id=one.criterion_id,
                    interview=one.interview,
                    before=before,
                    after=points,
                )
                found.append((abs(points - before), left, change))
    return min(found, key=lambda each: each[:2])[2] if found else None


def lead_with_equal_weights(first: Card, second: Card) -> Fraction:
    """Σ first − Σ second: above zero if the first leads when every criterion counts the same."""
    return sum(first.points.values(), Fraction(0)) - sum(second.points.values(), Fraction(0))
