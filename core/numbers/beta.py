"""The beta distribution's tail, for how sure one may be of a rate."""

from math import exp, lgamma, log, log1p
from typing import Final

_TINY: Final = 1e-300
_PRECISION: Final = 1e-14
_MOST_TERMS: Final = 10_000


def beta_cdf(x: float, a: float, b: float) -> float:
    """P(X <= x) for X ~ Beta(a, b): the regularized incomplete beta function, in [0, 1].

    By its continued fraction, so that a and b need not be whole (units of work may be half
    ones). Source: DLMF 8.17.22, summed up by Lentz's method. Raises ValueError outside of
    0 <= x <= 1, a > 0, b > 0.
    """
    if not (0 <= x <= 1 and a > 0 and b > 0):
        raise ValueError(f"no beta distribution: {x}, {a}, {b}")
    if x in (0, 1):
        return float(x)
    # The fraction converges fast on this side of the mean; the other side is its mirror.
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return min(1.0, front / _fraction(x, a, b))


def beta_above(x: float, a: float, b: float) -> float:
    """P(X > x) for X ~ Beta(a, b), in [0, 1]."""
    return beta_cdf(1 - x, b, a)


def _fraction(x: float, a: float, b: float) -> float:
    """1 + d1/(1 + d2/(1 + ...)), the denominator of DLMF 8.17.22."""
    value, c, d = 1.0, 1.0, 0.0
    for term in range(1, _MOST_TERMS):
        step = _coefficient(term, x, a, b)
        d = 1 / _not_zero(1 + step * d)
        c = _not_zero(1 + step / c)
        value *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return value


def _coefficient(term: int, x: float, a: float, b: float) -> float:
    m = term // 2
    if term % 2 == 0:
        return m * (b - m) * x / ((a + term - 1) * (a + term))
    return -(a + m) * (a + b + m) * x / ((a + term - 1) * (a + term))


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
