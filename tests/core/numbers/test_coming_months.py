"""The coming months: beside published intervals, and as often right as they say."""

from decimal import Decimal
from math import sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.coming_months import MOST_MONTHS, Sum, course, half_width, sum_ahead

amounts = st.lists(st.decimals(0, 10_000, places=2), min_size=1, max_size=30)


def exact(*values: float) -> list[Decimal]:
    return [Decimal(str(one)) for one in values]


def test_the_next_value_of_a_published_sample() -> None:
    """Montgomery and Runger, Applied Statistics and Probability for Engineers, example 8-8.

    22 loads at failure, mean 13.71, s = 3.55: the next lies between 6.16 and 21.26.
    """
    half = half_width(3.55, 22, 1)
    assert (round(13.71 - half, 2), round(13.71 + half, 2)) == (6.16, 21.26)


def test_the_step_from_one_value_to_the_mean_of_many_is_that_of_the_standard() -> None:
    """ISO 16269-8, its example with n = 50: the factor 2.350 becomes 0.3372 for a mean of 1000."""
    shrinks = half_width(1, 50, 1000) / 1000 / half_width(1, 50, 1)
    assert 2.350 * shrinks == pytest.approx(0.3372, abs=1e-4)


def test_a_year_worked_by_hand() -> None:
    """Mean 10, s = √(10/3) = 1.8257, t(3) = 3.18245, √(12 + 144/4) = 6.9282: 120 ± 40.25."""
    found = sum_ahead(exact(8, 10, 10, 12))
    assert found.expected == 120
    half = 3.182446305 * sqrt(8 / 3) * sqrt(48)
    assert float(found.high or 0) == pytest.approx(120 + half, abs=1e-6)
    assert float(found.low or 0) == pytest.approx(120 - half, abs=1e-6)
    assert found.has_range


def test_the_range_holds_as_often_as_it_says() -> None:
    """4,000 lives of months drawn from one normal law: 95 in 100, give or take one."""
    random = Random(16)
    for count in (4, 6, 12):
        hits = 0
        for _ in range(4_000):
            past = [Decimal(random.gauss(100, 20)) for _ in range(count)]
            year = sum(random.gauss(100, 20) for _ in range(12))
            found = sum_ahead(past)
            hits += float(found.low or 0) <= year <= float(found.high or 0)
        assert 0.94 < hits / 4_000 < 0.96


def test_a_range_stops_at_the_floor_and_only_there() -> None:
    """Mean 10, s = √200 = 14.14: the year may come to 120 ± 311.8, the next month to 10 ± 50.3."""
    known = exact(0, 0, 10, 30)
    free, kept = sum_ahead(known), sum_ahead(known, floor=Decimal(0))
    assert free.low is not None
    assert float(free.low) == pytest.approx(120 - 3.182446305 * sqrt(200) * sqrt(48), abs=1e-6)
    assert (kept.low, kept.expected, kept.high) == (Decimal(0), free.expected, free.high)
    assert [one.low for one in course(known, 3, floor=Decimal(0))] == [0, 0, 0]
    assert sum_ahead(exact(8, 10, 10, 12), floor=Decimal(0)) == sum_ahead(exact(8, 10, 10, 12))


def test_the_course_counts_its_months_from_one() -> None:
    steps = course(exact(8, 10, 10, 12), 3)
    assert [one.months for one in steps] == [1, 2, 3]
    assert [one.expected for one in steps] == [10, 20, 30]
    assert sum_ahead(exact(80, 90, 100), 2) == Sum(months=2, expected=Decimal(180))


def test_months_that_never_varied_give_no_width() -> None:
    found = sum_ahead(exact(*[33.1] * 5))
    assert found == Sum(
        months=12, expected=Decimal("397.2"), low=Decimal("397.2"), high=Decimal("397.2")
    )
    assert not found.has_range


def test_fewer_than_four_months_give_an_amount_and_no_range() -> None:
    found = sum_ahead(exact(80, 90, 100))
    assert found.expected == 1080
    assert found.low is None
    assert found.high is None
    assert not found.has_range


def test_without_a_month_there_is_nothing_to_go_by() -> None:
    with pytest.raises(ValueError, match="no months"):
        sum_ahead([])


def test_a_month_of_more_than_a_year_ago_does_not_count() -> None:
    assert sum_ahead(exact(1000, *[10] * 12)).expected == 120
    assert sum_ahead(exact(22, *[10] * 11)).expected == 132


@given(amounts)
def test_only_the_newest_months_count(values: list[Decimal]) -> None:
    assert sum_ahead(values) == sum_ahead(values[-MOST_MONTHS:])


@given(amounts)
def test_the_course_widens_and_ends_in_the_year(values: list[Decimal]) -> None:
    steps = course(values)
    assert steps[-1] == sum_ahead(values)
    widths = [(one.high or 0) - (one.low or 0) for one in steps]
    assert widths == sorted(widths)
