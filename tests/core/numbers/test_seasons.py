"""Seasons told apart, and named as people do."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.seasons import are_seasons_apart, calendar_runs


def months(year: int, *numbers: int) -> list[date]:
    return [date(year, one, 1) for one in numbers]


def test_spring_against_autumn_is_said_and_the_same_months_of_another_year_are_not() -> None:
    spring, autumn = months(2016, 3, 4, 5, 6), months(2016, 7, 8, 9, 10, 11, 12)
    assert are_seasons_apart(spring, autumn)
    assert are_seasons_apart(spring, months(2017, 6, 7, 8, 9))
    assert not are_seasons_apart(spring, months(2017, 3, 4, 5, 6))
    assert not are_seasons_apart(spring, months(2017, 5, 6, 7, 8))
    assert not are_seasons_apart(spring, [])
    assert not are_seasons_apart([], [])
    first_five = months(2016, 1, 2, 3, 4, 5)
    assert are_seasons_apart(first_five, months(2017, 4, 5, 6, 7, 8, 9))
    assert not are_seasons_apart(first_five, months(2017, 3, 4, 5, 6, 7, 8))


def test_neighbours_make_one_run_also_over_new_year() -> None:
    assert calendar_runs(months(2016, 3, 4, 5, 6)) == [(3, 6)]
    assert calendar_runs(months(2016, 11, 12) + months(2017, 1, 2)) == [(11, 2)]
    assert calendar_runs(months(2016, 1, 3, 4, 9)) == [(1, 1), (3, 4), (9, 9)]
    assert calendar_runs(months(2016, *range(1, 13))) == [(1, 12)]
    assert calendar_runs([]) == []


@given(st.sets(st.integers(min_value=1, max_value=12)))
def test_the_runs_hold_each_month_once(numbers: set[int]) -> None:
    held: list[int] = []
    for first, last in calendar_runs(months(2020, *numbers)):
        length = (last - first) % 12 + 1
        held += [(first - 1 + at) % 12 + 1 for at in range(length)]
    assert sorted(held) == sorted(numbers)
