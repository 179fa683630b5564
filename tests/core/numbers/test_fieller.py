"""Fieller's interval, against the t test it turns round, and SciPy's values for two providers."""

from datetime import date
from decimal import Decimal
from math import sqrt
from statistics import mean, stdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.numbers.fieller import fieller_interval
from core.numbers.interval import Interval, NoInterval
from core.numbers.student import t_quantile
from core.numbers.unit_cost import MonthFigures


def months(costs: list[float], outputs: list[float]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(2025, at, 1), cost=Decimal(str(c)), output=Decimal(str(q)))
        for at, (c, q) in enumerate(zip(costs, outputs, strict=True), start=1)
    ]


@pytest.mark.parametrize(
    ("costs", "outputs", "low", "high"),
    [
        ([300, 320, 290, 310, 305, 340], [10, 10, 9, 11, 6, 10], 28.00175, 41.06398),
        ([80, 85, 110, 70, 95, 82, 120], [30, 28, 33, 25, 30, 18, 31], 2.808118, 3.842608),
        ([300, 300, 300, 300], [10, 10, 10, 6], 24.62560, 51.56807),
    ],
)
def test_the_bounds_are_those_at_which_scipy_finds_p_to_be_five_percent(
    costs: list[float], outputs: list[float], low: float, high: float
) -> None:
    """`brentq` on `scipy.stats.ttest_1samp(c - r * q, 0).pvalue - 0.05`, SciPy 1.17.1."""
    found = fieller_interval(months(costs, outputs))
    assert isinstance(found, Interval)
    assert found.low == pytest.approx(low, rel=1e-6)
    assert found.high == pytest.approx(high, rel=1e-6)


figure = st.integers(min_value=1, max_value=5_000)


@given(st.lists(st.tuples(figure, figure), min_size=4, max_size=9))
def test_at_either_bound_the_mean_of_the_differences_lies_t_errors_from_zero(
    pairs: list[tuple[int, int]],
) -> None:
    costs, outputs = [float(c) for c, _ in pairs], [float(q) for _, q in pairs]
    found = fieller_interval(months(costs, outputs))
    assume(isinstance(found, Interval) and found.low > 0)
    assert isinstance(found, Interval)
    assert found.low <= sum(costs) / sum(outputs) <= found.high
    for bound in (found.low, found.high):
        rests = [c - bound * q for c, q in zip(costs, outputs, strict=True)]
        error = stdev(rests) / sqrt(len(rests))
        reached = t_quantile(0.975, len(rests) - 1) * error
        assert abs(mean(rests)) == pytest.approx(reached, rel=1e-4, abs=1e-6 * mean(costs))


@given(figure, st.lists(figure, min_size=4, max_size=9))
def test_months_that_all_cost_the_same_a_unit_show_no_width(price: int, outputs: list[int]) -> None:
    costs = [float(price * q) for q in outputs]
    found = fieller_interval(months(costs, [float(q) for q in outputs]))
    assert found is NoInterval.NO_VARIATION


def test_in_other_units_of_money_and_of_work_the_bounds_are_the_same() -> None:
    """The first of SciPy's cases above, in thousands of the money and tens of the units."""
    costs, outputs = [0.3, 0.32, 0.29, 0.31, 0.305, 0.34], [1, 1, 0.9, 1.1, 0.6, 1]
    found = fieller_interval(months(costs, outputs))
    assert isinstance(found, Interval)
    assert (found.low, found.high) == pytest.approx((0.2800175, 0.4106398), rel=1e-6)


def test_work_that_never_cost_anything_shows_no_width() -> None:
    assert fieller_interval(months([0] * 4, [10, 9, 10, 8])) is NoInterval.NO_VARIATION


def test_no_unit_costs_less_than_nothing() -> None:
    """Output that never varies leaves the t interval of the mean cost, over the output.

    Mean 250.25, standard deviation 499.83, t(3) = 3.18245: 250.25 ± 3.18245 x 499.83 / 2.
    """
    found = fieller_interval(months([1000, 0, 0, 1], [10, 10, 10, 10]))
    assert isinstance(found, Interval)
    assert found.low == 0
    assert found.high == pytest.approx((250.25 + 3.18245 * 499.8335 / 2) / 10, rel=1e-5)


def test_three_months_are_too_few() -> None:
    assert fieller_interval(months([1, 2, 3], [1, 2, 2])) is NoInterval.TOO_FEW


def test_output_that_may_as_well_be_nothing_leaves_no_bound() -> None:
    assert fieller_interval(months([300] * 4, [40, 0, 0, 1])) is NoInterval.UNBOUNDED
    assert fieller_interval(months([300] * 4, [0, 0, 0, 0])) is NoInterval.UNBOUNDED


def test_half_entered_months_do_not_count() -> None:
    whole = months([300, 300, 300, 300], [10, 10, 10, 6])
    half = MonthFigures(month=date(2025, 9, 1), cost=Decimal(900))
    assert fieller_interval([*whole, half]) == fieller_interval(whole)
