"""A share out of a count: its interval, and what may be said when nothing happened."""

from math import sqrt
from typing import Final

FEWEST: Final = 10
"""Below so many only counts are shown: a share of nine says next to nothing."""
_Z_95: Final = 1.959963984540054


def wilson_interval(successes: int, trials: int, z: float = _Z_95) -> tuple[float, float]:
    """Bounds of a proportion, both in [0, 1]; 95 % by default.

    Source: Wilson (1927), JASA 22:209. Raises ValueError unless 0 <= successes <= trials
    and trials > 0: without trials there is no proportion to bound.
    """
    if not 0 <= successes <= trials or trials == 0:
        raise ValueError(f"not a proportion: {successes} of {trials}")
    share, spread = successes / trials, z * z / trials
    centre = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * sqrt(share * (1 - share) / trials + spread / (4 * trials))
    # At the ends the bound is exact, which floating point misses by a hair.
    low = 0.0 if successes == 0 else centre - half
    high = 1.0 if successes == trials else centre + half
    return low, high


def rule_of_three(trials: int) -> float:
    """About the highest chance that goes with no event in so many trials (95 %), in [0, 1].

    Source: Hanley & Lippman-Hand (1983), JAMA 249:1743. Raises ValueError without trials.
    """
    if trials <= 0:
        raise ValueError("no trials, nothing to bound")
    return min(1.0, 3 / trials)
