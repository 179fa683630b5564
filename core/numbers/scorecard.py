"""Points and weights as one score a freelancer, how far apart the points lie, and who leads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from core.model.interview import Score
from core.model.selection import Criterion


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One freelancer's points: the mean of each criterion over its interviews, and their score.

    `points` holds only the criteria that have any; `total` is None without any.
    """

    freelancer_id: UUID
    points: Mapping[UUID, Fraction]
    total: Fraction | None
    is_complete: bool

    @property
    def criteria_range(self) -> tuple[Fraction, Fraction] | None:
        """The lowest and the highest of the criteria's points; None without any."""
        return (min(self.points.values()), max(self.points.values())) if self.points else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """The criterion whose points differ most from one interview to another."""

    criterion_id: UUID
    lowest: int
    highest: int


def weighted_mean(weights: Mapping[UUID, int], points: Mapping[UUID, Fraction]) -> Fraction | None:
    """Σ weight × points / Σ weight, over the criteria that have points; None without any."""
    counted = [one for one in weights if one in points]
    if not counted:
        return None
    total = sum((weights[one] * points[one] for one in counted), Fraction(0))
    return total / sum(weights[one] for one in counted)


def mean_points(scores: Iterable[Score]) -> dict[UUID, Fraction]:
    """The mean of one freelancer's points on each criterion, whichever interview gave them."""
    given: dict[UUID, list[int]] = {}
    for score in scores:
        if score.points is not None:
            given.setdefault(score.criterion_id, []).append(score.points)
    return {one: Fraction(sum(points), len(points)) for one, points in given.items()}


def card(freelancer_id: UUID, criteria: Sequence[Criterion], scores: Iterable[Score]) -> Card:
    """One freelancer's card; scores of others, or on other criteria, do not count."""
    weights = {one.id: one.weight for one in criteria}
    own = (one for one in scores if one.freelancer_id == freelancer_id)
    points = mean_points(one for one in own if one.criterion_id in weights)
    return Card(
        freelancer_id=freelancer_id,
        points=points,
        total=weighted_mean(weights, points),
        is_complete=bool(weights) and len(points) == len(weights),
    )


def ranking(cards: Iterable[Card]) -> list[Card]:
    """The complete cards, the best first; equal ones keep their order.

    A card without all its points is left out: fewer criteria are no fair comparison.
    """
    complete = [(one.total, one) for one in cards if one.is_complete and one.total is not None]
    return [one for _, one in sorted(complete, key=lambda pair: pair[0], reverse=True)]


def largest_drift(freelancer_id: UUID, scores: Iterable[Score]) -> Drift | None:
    """Where one freelancer's interviews disagree most; None if they agree or there is only one."""
    given: dict[UUID, list[int]] = {}
    for one in scores:
        if one.freelancer_id == freelancer_id and one.points is not None:
            given.setdefault(one.criterion_id, []).append(one.points)
    apart = [
        Drift(criterion_id=criterion_id, lowest=min(points), highest=max(points))
        for criterion_id, points in given.items()
        if min(points) < max(points)
    ]
    return max(apart, key=lambda one: one.highest - one.lowest, default=None)
