"""The next months as the months so far let expect them: one amount, and a range around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import sqrt
from statistics import stdev
from typing import Final

from core.numbers.comparison import FEWEST_MONTHS
from core.numbers.student import t_quantile

AHEAD: Final = 12
"""How many months a forecast covers."""
MOST_MONTHS: Final = 12
"""How many of the newest months it is made from: prices of years ago say little."""
_UPPER: Final = 0.975


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What so many coming months add up to; the range holds with 95 chances in 100."""

    months: int
    expected: Decimal
    low: Decimal | None = None
    """None together with `high`: fewer than four months give no range."""
    high: Decimal | None = None

    @property
    def has_range(self) -> bool:
        """Whether there is a range with a width."""
        return self.low is not None and self.low != self.high


def newest(values: Sequence[Decimal]) -> Sequence[Decimal]:
    """The months that a forecast is made from, of values that are given oldest first."""
    return values[-MOST_MONTHS:]


def sum_ahead(
    values: Sequence[Decimal], months: int = AHEAD, *, floor: Decimal | None = None
) -> Sum:
    """The prediction interval of a sum of m coming months, from n months (oldest first).

    Months that never varied give a range without width; none reaches below `floor`.
    Raises ValueError without values.
    """
    known = newest(values)
    count = len(known)
    if not count:
        raise ValueError("no months to go by")
    expected = sum(known, Decimal(0)) / count * months
    if count < FEWEST_MONTHS:
        return Sum(months=months, expected=expected)
    spread = stdev(float(one) for one in known)
    width = Decimal(half_width(spread, count, months))
    low = expected - width if floor is None else max(floor, expected - width)
    return Sum(months=months, expected=expected, low=low, high=expected + width)


def half_width(spread: float, count: int, months: int) -> float:
    """t(n − 1)·s·√(m + m²/n): how far a sum of m later values may lie from its mean, 95 in 100.

    It is m times that for the mean of m later values, t·s·√(1/m + 1/n). Source: Hahn and
    Meeker (1991), Statistical Intervals, chapter 4; ISO 16269-8. It takes months for
    independent and alike: a season, or a habit that grows, is not in it.
    """
    return t_quantile(_UPPER, count - 1) * spread * sqrt(months + months**2 / count)


def course(
    values: Sequence[Decimal], months: int = AHEAD, *, floor: Decimal | None = None
) -> list[Sum]:
    """The sum after one month, after two, … after `months`."""
    return [sum_ahead(values, at, floor=floor) for at in range(1, months + 1)]
