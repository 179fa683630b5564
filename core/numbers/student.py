"""Student's t distribution: how far from a mean of few values the truth may lie."""

from functools import lru_cache
from typing import Final

from core.numbers.beta import beta_cdf

_HALVINGS: Final = 80


@lru_cache(maxsize=512)
def t_quantile(probability: float, degrees: int) -> float:
    """The value that a t with so many degrees of freedom stays below, with this probability.

    By halving: P(|T| > t) = I(v / (v + t²); v/2, 1/2). Source: DLMF 8.17, Abramowitz and
    Stegun 26.7.1. Raises ValueError outside of 0.5 <= probability < 1 and degrees >= 1.
    """
    if not (0.5 <= probability < 1 and degrees >= 1):
        raise ValueError(f"no quantile of t: {probability}, {degrees}")
    low, high = 0.0, 1.0
    while _below(high, degrees) < probability:
        low, high = high, 2 * high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _below(middle, degrees) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _below(t: float, degrees: int) -> float:
    return 1 - beta_cdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
