"""How sure the ratios of two providers are: their months drawn again (BCa bootstrap)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isclose
from random import Random
from statistics import NormalDist
from typing import Final, TypeAlias

from core.numbers.comparison import FEWEST_MONTHS
from core.numbers.interval import Interval, NoInterval
from core.numbers.unit_cost import MonthFigures

DRAWS: Final = 2_000
"""As many as BCa asks for at 95 % (DiCiccio and Efron 1996, Stat. Sci. 11:189)."""
TAIL: Final = 0.025

Month: TypeAlias = tuple[float, float]
"""What one month cost, and what was accepted in it."""
_Sums: TypeAlias = tuple[float, float]
_Ratio: TypeAlias = Callable[[_Sums, _Sums], float]
_NORMAL: Final = NormalDist()


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioIntervals:
    """95 % intervals of B against A, each above 1 where B does better."""

    cost: Interval | NoInterval
    output: Interval | NoInterval
    unit_cost: Interval | NoInterval


def ratio_intervals(
    a: Sequence[MonthFigures], b: Sequence[MonthFigures], *, seed: int
) -> RatioIntervals:
    """The intervals of the three ratios of a comparison, over the complete months.

    Months are drawn with replacement within each provider, a month's cost and output together.
    The same months and seed always give the same intervals.
    """
    first, second = _months(a), _months(b)
    if min(len(first), len(second)) < FEWEST_MONTHS:
        few = NoInterval.TOO_FEW
        return RatioIntervals(cost=few, output=few, unit_cost=few)
    return _drawn(first, second, seed)


def bca_interval(
    value: float, draws: Sequence[float], left_out: Sequence[Sequence[float]]
) -> Interval | NoInterval:
    """The bias-corrected and accelerated 95 % interval of a statistic.

    `draws` holds its bootstrap replicates, `left_out` its values with one observation of a
    sample left out, one sequence a sample. Where the bias cannot be told, since `value` lies
    outside of all draws, the plain percentiles serve. Source: Efron (1987), JASA 82:171; with
    several samples as in SciPy's `scipy.stats.bootstrap`.
    """
    ordered = sorted(draws)
    if isclose(ordered[0], ordered[-1], rel_tol=1e-9):
        return NoInterval.NO_VARIATION
    below = sum(one < value for one in ordered)
    equal = sum(one == value for one in ordered)
    share = (below + equal / 2) / len(ordered)
    if not 0 < share < 1:
        return Interval(low=_quantile(ordered, TAIL), high=_quantile(ordered, 1 - TAIL))
    bias, acceleration = _NORMAL.inv_cdf(share), _acceleration(left_out)

    def end(tail: float) -> float:
        shifted = bias + _NORMAL.inv_cdf(tail)
        return _quantile(ordered, _NORMAL.cdf(bias + shifted / (1 - acceleration * shifted)))

    return Interval(low=end(TAIL), high=end(1 - TAIL))


def _months(months: Sequence[MonthFigures]) -> tuple[Month, ...]:
    return tuple(
        (float(one.cost), float(one.output))
        for one in months
        if one.cost is not None and one.output is not None
    )


@lru_cache(maxsize=64)
def _drawn(a: tuple[Month, ...], b: tuple[Month, ...], seed: int) -> RatioIntervals:
    """Kept, since a screen asks again at every click for months that have not changed."""
    random = Random(seed)
    draws = [
        (_sums(random.choices(a, k=len(a))), _sums(random.choices(b, k=len(b))))
        for _ in range(DRAWS)
    ]
    months = len(a) / len(b)

    def found(ratio: _Ratio) -> Interval | NoInterval:
        return _interval(ratio, a, b, draws)

    return RatioIntervals(
        cost=found(lambda one, other: one[0] / other[0] / months),
        output=found(lambda one, other: other[1] / one[1] * months),
        unit_cost=found(lambda one, other: one[0] / one[1] / (other[0] / other[1])),
    )


def _interval(
    ratio: _Ratio,
    a: tuple[Month, ...],
    b: tuple[Month, ...],
    draws: Sequence[tuple[_Sums, _Sums]],
) -> Interval | NoInterval:
    whole_a, whole_b = _sums(a), _sums(b)
    try:
        # With a month left out the sides no longer have the months that the mean divides by.
        without_a = [ratio(_scaled(_minus(whole_a, one), len(a)), whole_b) for one in a]
        without_b = [ratio(whole_a, _scaled(_minus(whole_b, one), len(b))) for one in b]
        replicates = [ratio(one, other) for one, other in draws]
        return bca_interval(ratio(whole_a, whole_b), replicates, (without_a, without_b))
    except ZeroDivisionError:
        return NoInterval.UNBOUNDED


def _sums(months: Sequence[Month]) -> _Sums:
    return sum(month[0] for month in months), sum(month[1] for month in months)


def _minus(sums: _Sums, month: Month) -> _Sums:
    return sums[0] - month[0], sums[1] - month[1]


def _scaled(sums: _Sums, months: int) -> _Sums:
    return sums[0] * months / (months - 1), sums[1] * months / (months - 1)


def _acceleration(left_out: Sequence[Sequence[float]]) -> float:
    cubes, squares = 0.0, 0.0
    for sample in left_out:
        size = len(sample)
        centre = sum(sample) / size
        influences = [(size - 1) * (centre - one) / size for one in sample]
        cubes += sum(one**3 for one in influences)
        squares += sum(one**2 for one in influences)
    return cubes / (6 * squares**1.5) if squares else 0.0


def _quantile(ordered: Sequence[float], share: float) -> float:
    """Between two draws in proportion, as most software does (Hyndman and Fan's type 7)."""
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])
