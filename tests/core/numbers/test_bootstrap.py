"""The bootstrap of the three ratios, against SciPy's BCa on the same months."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from random import Random
from statistics import mean

import pytest

from core.numbers.bootstrap import DRAWS, bca_interval, ratio_intervals
from core.numbers.interval import Interval, NoInterval
from core.numbers.unit_cost import MonthFigures


def months(costs: Sequence[float], outputs: Sequence[float]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(2025, at, 1), cost=Decimal(str(c)), output=Decimal(str(q)))
        for at, (c, q) in enumerate(zip(costs, outputs, strict=True), start=1)
    ]


AGENCY = months([300, 320, 290, 310, 305, 340], [10, 10, 9, 11, 6, 10])
REMOTE = months([80, 85, 110, 70, 95, 82, 120], [30, 28, 33, 25, 30, 18, 31])
SCIPY = {
    "cost": (2.925, 3.858),
    "output": (2.499, 3.658),
    "unit_cost": (8.654, 12.406),
}
"""`scipy.stats.bootstrap`, BCa, 200,000 resamples, the mean of two seeds, SciPy 1.17.1."""


@pytest.mark.parametrize("ratio", list(SCIPY))
def test_the_bounds_are_scipys_within_what_two_thousand_draws_can_tell(ratio: str) -> None:
    low, high = SCIPY[ratio]
    found = [getattr(ratio_intervals(AGENCY, REMOTE, seed=seed), ratio) for seed in range(5)]
    width = high - low
    assert mean(one.low for one in found) == pytest.approx(low, abs=0.03 * width)
    assert mean(one.high for one in found) == pytest.approx(high, abs=0.03 * width)


def test_the_same_months_and_seed_give_the_same_bounds() -> None:
    again = months([300, 320, 290, 310, 305, 340], [10, 10, 9, 11, 6, 10])
    assert ratio_intervals(AGENCY, REMOTE, seed=1) == ratio_intervals(again, REMOTE, seed=1)
    assert ratio_intervals(AGENCY, REMOTE, seed=1) != ratio_intervals(AGENCY, REMOTE, seed=2)


def test_with_the_sides_swapped_the_bounds_are_turned_round() -> None:
    """Within the noise of other draws: the ratio is one over the other."""
    one = ratio_intervals(AGENCY, REMOTE, seed=3).unit_cost
    other = ratio_intervals(REMOTE, AGENCY, seed=3).unit_cost
    assert isinstance(one, Interval)
    assert isinstance(other, Interval)
    assert 1 / other.high == pytest.approx(one.low, rel=0.03)
    assert 1 / other.low == pytest.approx(one.high, rel=0.03)


def test_few_months_or_none_that_differ_have_no_interval() -> None:
    few = ratio_intervals(AGENCY[:3], REMOTE, seed=1)
    assert {few.cost, few.output, few.unit_cost} == {NoInterval.TOO_FEW}
    steady = months([300] * 5, [10] * 5)
    found = ratio_intervals(steady, months([80] * 5, [30, 28, 30, 25, 30]), seed=1)
    assert found.cost is NoInterval.NO_VARIATION
    assert isinstance(found.output, Interval)
    assert isinstance(found.unit_cost, Interval)


def test_months_that_differ_by_little_still_have_an_interval() -> None:
    close = months([300, 301, 299, 300], [10] * 4)
    found = ratio_intervals(close, months([80] * 4, [30] * 4), seed=1).cost
    assert isinstance(found, Interval)
    assert 299 / 80 <= found.low < 300 / 80 < found.high <= 301 / 80


def test_a_side_that_may_as_well_have_delivered_nothing_has_no_bound() -> None:
    idle = months([300] * 4, [0, 0, 0, 5])
    found = ratio_intervals(idle, REMOTE, seed=1)
    assert found.output is NoInterval.UNBOUNDED
    assert found.unit_cost is NoInterval.UNBOUNDED
    assert isinstance(found.cost, Interval)


def test_ninety_five_of_a_hundred_intervals_or_a_few_less_hold_the_true_mean() -> None:
    """Twelve values from a skewed source whose mean is 1: BCa comes near, from below."""
    random = Random(7)
    held = 0
    for _ in range(200):
        sample = [random.expovariate(1) for _ in range(12)]
        draws = [mean(random.choices(sample, k=12)) for _ in range(DRAWS // 4)]
        without = [(sum(sample) - one) / 11 for one in sample]
        found = bca_interval(mean(sample), draws, [without])
        assert isinstance(found, Interval)
        held += found.low <= 1 <= found.high
    assert 170 <= held <= 198


def test_a_value_beyond_all_draws_gets_the_plain_percentiles() -> None:
    draws = [float(one) for one in range(1, 1001)]
    for value in (2_000.0, 0.0):
        found = bca_interval(value, draws, [[1.0, 2.0]])
        assert isinstance(found, Interval)
        assert (found.low, found.high) == pytest.approx((25.975, 975.025))


def test_without_any_influence_the_bias_alone_shifts_the_bounds() -> None:
    """9,999 of 10,000 draws below: z = 3.719, Φ(2z − 1.96) = 1 − 2.15e-8 (SciPy 1.17.1).

    Φ(2z + 1.96) is 1 to the last digit: the last draw.
    """
    draws = [float(one) for one in range(1, 10_001)]
    middle = bca_interval(5_000.5, draws, [[1.0, 1.0]])
    assert isinstance(middle, Interval)
    assert (middle.low, middle.high) == pytest.approx((250.975, 9_750.025))
    beyond = bca_interval(9_999.5, draws, [[1.0, 1.0]])
    assert isinstance(beyond, Interval)
    assert beyond.low == pytest.approx(9_999.99978, abs=1e-5)
    assert beyond.high == 10_000


def test_one_draw_that_differs_is_variation() -> None:
    for draws in ([1.0] * 999 + [2.0], [1.0] + [2.0] * 999):
        assert isinstance(bca_interval(draws[500], draws, [[1.0, 2.0]]), Interval)
    assert bca_interval(1.0, [1.0] * 1000, [[1.0, 1.0]]) is NoInterval.NO_VARIATION


def test_a_month_half_entered_is_not_drawn() -> None:
    half = [
        MonthFigures(month=date(2026, 1, 1), cost=Decimal(5_000)),
        MonthFigures(month=date(2026, 2, 1), output=Decimal(500)),
    ]
    drawn = ratio_intervals([*AGENCY, *half], REMOTE, seed=1)
    assert drawn == ratio_intervals(AGENCY, REMOTE, seed=1)


def test_the_bounds_are_scipys_for_the_same_draws() -> None:
    """`scipy.stats.bootstrap` of the mean, BCa, 39 resamples, SciPy 1.17.1: its draws and bounds.

    One draw equals the mean, so that half of it counts as below.
    """
    sample = (1, 2, 2, 3, 5, 9, 4, 7)
    sums = (
        *(24, 19, 38, 42, 41, 29, 33, 25, 49, 38, 36, 34, 36, 34, 32, 29, 32, 50, 30, 30),
        *(20, 45, 43, 36, 29, 41, 34, 35, 22, 42, 32, 36, 28, 35, 26, 32, 26, 38, 37),
    )
    without = [(sum(sample) - one) / 7 for one in sample]
    found = bca_interval(mean(sample), [one / 8 for one in sums], [without])
    assert isinstance(found, Interval)
    assert found.low == pytest.approx(2.4681796956374877, rel=1e-12)
    assert found.high == pytest.approx(6.002441094895278, rel=1e-12)
