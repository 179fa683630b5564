"""What would change a ranking, by hand and against trying every weight and every score."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.model.interview import Score
from core.model.selection import Criterion
from core.numbers.scorecard import Card, card
from core.numbers.sensitivity import (
    lead,
    lead_with_equal_weights,
    smallest_score_change,
    smallest_weight_change,
)
from tests.core.numbers.scorecards import FIRST, SECOND, criteria_with, score, scores_of

THIRD = UUID(int=13)
Case: TypeAlias = tuple[list[Criterion], list[Score]]

# By hand: the lead is 78 − 72 = 6. Price is 5 against 1: with weight 1 instead of 3 the lead
# is 6 − 8 = −2. Quality has weight 5: with 2 instead of 4 the lead is 6 − 10 = −4.
CRITERIA = criteria_with([5, 4, 4, 3, 2])
SCORES = [
    *scores_of(FIRST, CRITERIA, [[4], [4, 5], [4], [5], [4, 5]]),
    *scores_of(SECOND, CRITERIA, [[5], [5], [4], [1], [4]]),
]


def cards(criteria: Sequence[Criterion], scores: Sequence[Score]) -> tuple[Card, Card]:
    return card(FIRST, criteria, scores), card(SECOND, criteria, scores)


def overtakes(criteria: Sequence[Criterion], scores: Sequence[Score]) -> bool:
    first, second = cards(criteria, scores)
    assert first.total is not None
    assert second.total is not None
    return second.total > first.total


def test_the_lead_is_the_difference_of_the_weighted_sums() -> None:
    assert lead(CRITERIA, *cards(CRITERIA, SCORES)) == 6


def test_the_weight_that_has_to_move_least() -> None:
    change = smallest_weight_change(CRITERIA, *cards(CRITERIA, SCORES))
    assert change is not None
    assert (change.criterion_id, change.before, change.after) == (CRITERIA[3].id, 3, 1)


def test_the_score_that_has_to_move_least() -> None:
    change = smallest_score_change(CRITERIA, *cards(CRITERIA, SCORES), SCORES)
    assert change is not None
    assert (change.freelancer_id, change.criterion_id) == (FIRST, CRITERIA[0].id)
    assert (change.interview, change.before, change.after) == (0, 4, 2)


def test_the_lead_holds_with_equal_weights_too() -> None:
    """4 + 4½ + 4 + 5 + 4½ = 22 against 5 + 5 + 4 + 1 + 4 = 19."""
    assert lead_with_equal_weights(*cards(CRITERIA, SCORES)) == 3


def test_a_lead_that_rests_on_one_weight_alone_falls_with_equal_weights() -> None:
    criteria = criteria_with([5, 1, 1])
    scores = [
        *scores_of(FIRST, criteria, [[5], [2], [2]]),
        *scores_of(SECOND, criteria, [[4], [4], [4]]),
    ]
    # 25 + 2 + 2 = 29 against 20 + 4 + 4 = 28, but 9 against 12 when all count the same.
    assert lead(criteria, *cards(criteria, scores)) == 1
    assert lead_with_equal_weights(*cards(criteria, scores)) == -3
    change = smallest_weight_change(criteria, *cards(criteria, scores))
    assert change is not None
    assert (change.criterion_id, change.after) == (criteria[1].id, 2)


def test_one_who_is_better_everywhere_is_overtaken_by_no_weight() -> None:
    criteria = criteria_with([3, 3])
    scores = [
        *scores_of(FIRST, criteria, [[5], [5]]),
        *scores_of(SECOND, criteria, [[1], [1]]),
    ]
    assert smallest_weight_change(criteria, *cards(criteria, scores)) is None
    assert smallest_score_change(criteria, *cards(criteria, scores), scores) is None


def test_a_weight_can_be_moved_up_to_five_and_no_further() -> None:
    """By one point ahead on two criteria, behind on the third, which weighs 3.

    2 + 2 − 3 = 1: 2 + 2 − 5 turns it, 1 + 2 − 3 does not. 3 + 2 − 3 = 2: 3 + 2 − 5 is level.
    """
    points = [[[3], [3], [2]], [[2], [2], [3]]]

    def change(weights: list[int]) -> int | None:
        criteria = criteria_with(weights)
        first, second = (
            scores_of(who, criteria, own) for who, own in zip((FIRST, SECOND), points, strict=True)
        )
        found = smallest_weight_change(criteria, *cards(criteria, [*first, *second]))
        assert found is None or found.criterion_id == criteria[2].id
        return found.after if found else None

    assert change([2, 2, 3]) == 5
    assert change([3, 2, 3]) is None


def test_a_weight_is_never_moved_to_nothing() -> None:
    """2 × 4 − 1 × 1 = 7 ahead; 4 − 1 with weight 1, 8 − 5 with weight 5; only 0 would do."""
    criteria = criteria_with([2, 1])
    scores = [*scores_of(FIRST, criteria, [[5], [1]]), *scores_of(SECOND, criteria, [[1], [2]])]
    assert smallest_weight_change(criteria, *cards(criteria, scores)) is None


def test_points_are_never_moved_below_one() -> None:
    """5 against 1: with 1 against 1, or 5 against 5, they are level."""
    criteria = criteria_with([1])
    scores = [*scores_of(FIRST, criteria, [[5]]), *scores_of(SECOND, criteria, [[1]])]
    assert smallest_score_change(criteria, *cards(criteria, scores), scores) is None


def test_one_score_of_two_interviews_counts_half() -> None:
    """4 and 4 against 3: one 4 has to go to 1 (a mean of 2½), but the 3 only to 5."""
    criteria = criteria_with([1])
    scores = [*scores_of(FIRST, criteria, [[4, 4]]), *scores_of(SECOND, criteria, [[3]])]
    change = smallest_score_change(criteria, *cards(criteria, scores), scores)
    assert change is not None
    assert (change.freelancer_id, change.before, change.after) == (SECOND, 3, 5)


def test_scores_without_points_of_others_and_on_what_no_longer_counts_change_nothing() -> None:
    gone = criteria_with([5] * 6)[5]
    more = [
        score(FIRST, CRITERIA[3], None, 1),
        score(SECOND, CRITERIA[0], None, 1),
        score(THIRD, CRITERIA[0], 1),
        score(THIRD, CRITERIA[3], 5),
        score(FIRST, gone, 5),
        score(SECOND, gone, 1),
    ]
    both = cards(CRITERIA, SCORES)
    expected = smallest_score_change(CRITERIA, *both, SCORES)
    assert smallest_score_change(CRITERIA, *both, [*more, *SCORES]) == expected


@pytest.mark.parametrize(("third", "ahead_by"), [(4, 1), (3, 0), (2, -1)])
def test_with_equal_weights_the_lead_is_what_the_points_differ_by(
    third: int, ahead_by: int
) -> None:
    """5 + 2 + third against 4 + 3 + 3 = 10."""
    criteria = criteria_with([5, 1, 1])
    scores = [
        *scores_of(FIRST, criteria, [[5], [2], [third]]),
        *scores_of(SECOND, criteria, [[4], [3], [3]]),
    ]
    assert lead_with_equal_weights(*cards(criteria, scores)) == ahead_by


@st.composite
def cases(draw: st.DrawFn) -> Case:
    size = draw(st.integers(1, 4))
    criteria = criteria_with(draw(st.lists(st.integers(1, 5), min_size=size, max_size=size)))
    given_points = st.lists(st.integers(1, 5), min_size=1, max_size=2)
    points = st.lists(given_points, min_size=size, max_size=size)
    scores = [
        *scores_of(FIRST, criteria, draw(points)),
        *scores_of(SECOND, criteria, draw(points)),
    ]
    return criteria, scores


def ahead(case: Case) -> Fraction:
    return lead(case[0], *cards(*case))


@given(case=cases())
def test_no_smaller_weight_change_turns_the_order(case: Case) -> None:
    criteria, scores = case
    assume(ahead(case) > 0)
    sizes = [
        abs(weight - one.weight)
        for place, one in enumerate(criteria)
        for weight in range(1, 6)
        if overtakes(
            [*criteria[:place], replace(one, weight=weight), *criteria[place + 1 :]], scores
        )
    ]
    change = smallest_weight_change(criteria, *cards(criteria, scores))
    if change is None:
        assert sizes == []
        return
    assert abs(change.after - change.before) == min(sizes)
    turned = [
        replace(one, weight=change.after) if one.id == change.criterion_id else one
        for one in criteria
    ]
    assert overtakes(turned, scores)


@given(case=cases())
def test_no_smaller_score_change_turns_the_order(case: Case) -> None:
    criteria, scores = case
    assume(ahead(case) > 0)
    sizes = [
        abs(points - (one.points or 0))
        for place, one in enumerate(scores)
        for points in range(1, 6)
        if overtakes(criteria, [*scores[:place], replace(one, points=points), *scores[place + 1 :]])
    ]
    change = smallest_score_change(criteria, *cards(criteria, scores), scores)
    if change is None:
        assert sizes == []
        return
    assert abs(change.after - change.before) == min(sizes)
    turned = [
        replace(one, points=change.after)
        if (one.freelancer_id, one.criterion_id, one.interview)
        == (change.freelancer_id, change.criterion_id, change.interview)
        else one
        for one in scores
    ]
    assert overtakes(criteria, turned)
