from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.scenario import Scenario
from core.numbers.odds import Odds, Shift, odds_after, odds_before, odds_from_bounds, shift

EMPTY = Scenario(id=uuid4(), created_at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None))


@given(cuts=st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted))
def test_odds_from_two_cuts_always_add_to_100(cuts: list[int]) -> None:
    odds = odds_from_bounds(cuts[0], cuts[1])
    assert odds.worst + odds.between + odds.best == 100
    assert min(odds.worst, odds.between, odds.best) >= 0
    assert odds.bounds == (cuts[0], cuts[1])


@pytest.mark.parametrize(("worst", "best"), [(60, 50), (-1, 0), (0, 101), (101, 0), (0, -1)])
def test_odds_beyond_100_are_refused(worst: int, best: int) -> None:
    with pytest.raises(ValueError, match="not odds"):
        Odds(worst=worst, best=best)


def test_all_of_it_may_be_the_worst_or_the_best() -> None:
    assert Odds(worst=100, best=0).bounds == (100, 100)
    assert Odds(worst=0, best=100).bounds == (0, 0)


def test_odds_are_none_until_both_are_guessed() -> None:
    half = replace(EMPTY, worst_before=40, best_after=10)
    assert odds_before(half) is None
    assert odds_after(half) is None


def test_odds_are_read_off_the_exercise() -> None:
    full = replace(EMPTY, worst_before=40, best_before=20, worst_after=10, best_after=55)
    assert odds_before(full) == Odds(worst=40, best=20)
    assert odds_after(full) == Odds(worst=10, best=55)


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [(20, 55, Shift.LIKELIER), (20, 20, Shift.SAME), (55, 20, Shift.LESS_LIKELY)],
)
def test_a_shift_is_said_as_the_numbers_say_it(before: int, after: int, way: Shift) -> None:
    assert shift(before, after) is way
