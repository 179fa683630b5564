"""Weighted scores by hand: 5×4 + 4×4½ + 4×4 + 3×5 + 2×4½ = 78, over 18, is 4⅓."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.scorecard import card, largest_drift, mean_points, ranking, weighted_mean
from tests.core.numbers.scorecards import FIRST, SECOND, criteria_with, score, scores_of

CRITERIA = criteria_with([5, 4, 4, 3, 2])
HANTA = scores_of(FIRST, CRITERIA, [[4], [4, 5], [4], [5], [4, 5]])
CAMILLE = scores_of(SECOND, CRITERIA, [[5], [5], [4], [1], [4]])


def test_each_criterion_counts_as_the_mean_of_its_interviews_by_its_weight() -> None:
    hanta = card(FIRST, CRITERIA, [*HANTA, *CAMILLE])
    assert list(hanta.points.values()) == [4, Fraction(9, 2), 4, 5, Fraction(9, 2)]
    assert hanta.total == Fraction(78, 18)
    assert card(SECOND, CRITERIA, [*HANTA, *CAMILLE]).total == Fraction(72, 18)


def test_the_best_comes_first_and_equals_keep_their_order() -> None:
    given_scores = [*HANTA, *CAMILLE]
    cards = [card(who, CRITERIA, given_scores) for who in (SECOND, FIRST)]
    assert [one.freelancer_id for one in ranking(cards)] == [FIRST, SECOND]
    level = [card(who, CRITERIA, scores_of(who, CRITERIA, [[3]] * 5)) for who in (SECOND, FIRST)]
    assert [one.freelancer_id for one in ranking(level)] == [SECOND, FIRST]


def test_whoever_lacks_points_is_not_ranked() -> None:
    part = card(FIRST, CRITERIA, HANTA[:-2])
    assert not part.is_complete
    assert part.total is not None
    assert ranking([part]) == []


def test_nobody_has_a_score_without_points_or_without_criteria() -> None:
    empty = card(FIRST, CRITERIA, [score(FIRST, CRITERIA[0], None)])
    assert (empty.total, empty.criteria_range, empty.is_complete) == (None, None, False)
    assert card(FIRST, [], HANTA).total is None
    assert not card(FIRST, [], HANTA).is_complete


def test_the_spread_runs_from_the_lowest_to_the_highest_criterion() -> None:
    assert card(SECOND, CRITERIA, CAMILLE).criteria_range == (Fraction(1), Fraction(5))


def test_the_largest_drift_is_where_interviews_differ_most() -> None:
    apart = scores_of(FIRST, CRITERIA, [[4], [4, 5], [4], [2, 3, 5], [4]])
    drift = largest_drift(FIRST, [*apart, *CAMILLE])
    assert drift is not None
    assert (drift.criterion_id, drift.lowest, drift.highest) == (CRITERIA[3].id, 2, 5)
    assert largest_drift(SECOND, CAMILLE) is None


POINTS = st.lists(st.lists(st.integers(1, 5), min_size=1, max_size=4), min_size=1, max_size=6)


@given(points=POINTS, data=st.data())
def test_the_score_lies_between_the_lowest_and_the_highest_points(
    points: list[list[int]], data: st.DataObject
) -> None:
    size = len(points)
    weights = data.draw(st.lists(st.integers(1, 5), min_size=size, max_size=size))
    criteria = criteria_with(weights)
    whole = card(FIRST, criteria, scores_of(FIRST, criteria, points))
    assert whole.total is not None
    assert whole.criteria_range is not None
    assert whole.criteria_range[0] <= whole.total <= whole.criteria_range[1]
    expected = sum(w * sum(p) / len(p) for w, p in zip(weights, points, strict=True))
    assert abs(float(whole.total) - expected / sum(weights)) < 1e-9


def test_a_weighted_mean_needs_something_to_weigh() -> None:
    assert weighted_mean({}, {}) is None
    assert mean_points([]) == {}
