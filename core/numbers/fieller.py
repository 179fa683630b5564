"""Fieller's interval: how sure the unit cost of a provider is, judging by how its months vary."""

from collections.abc import Sequence
from math import sqrt
from statistics import covariance, mean, variance
from typing import Final

from core.numbers.comparison import FEWEST_MONTHS
from core.numbers.interval import Interval, NoInterval
from core.numbers.student import t_quantile
from core.numbers.unit_cost import MonthFigures

_UPPER: Final = 0.975
"""Two-sided 95 %."""
_NOTHING: Final = 1e-12


def fieller_interval(months: Sequence[MonthFigures]) -> Interval | NoInterval:
    """The 95 % interval of ΣC/ΣQ over the complete months, each month one observation.

    Holds the ratios r for which the mean of C - r Q does not differ from 0 by a t test with
    n - 1 degrees of freedom. Source: Fieller (1954), J. R. Stat. Soc. B 16:175.
    """
    pairs = [
        (float(one.cost), float(one.output))
        for one in months
        if one.cost is not None and one.output is not None
    ]
    if len(pairs) < FEWEST_MONTHS:
        return NoInterval.TOO_FEW
    costs, outputs = [cost for cost, _ in pairs], [output for _, output in pairs]
    cost, output = mean(costs), mean(outputs)
    if not output:
        return NoInterval.UNBOUNDED
    if all(abs(c * output - cost * q) <= _NOTHING * cost * output for c, q in pairs):
        return NoInterval.NO_VARIATION
    reach = t_quantile(_UPPER, len(pairs) - 1) ** 2 / len(pairs)
    # (C - r Q)² = reach · var(c - r q), a quadratic in r: square · r² - 2 · half · r + rest = 0.
    square = output**2 - reach * variance(outputs)
    half = cost * output - reach * covariance(costs, outputs)
    rest = cost**2 - reach * variance(costs)
    if square <= 0:
        return NoInterval.UNBOUNDED
    spread = sqrt(max(0.0, half**2 - square * rest))
    return Interval(low=max(0.0, (half - spread) / square), high=(half + spread) / square)
