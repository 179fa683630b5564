"""How well chances were judged: Brier score, bias and calibration of resolved predictions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from core.numbers.proportion import wilson_interval

EDGES: Final = (0, 20, 40, 60, 80, 100)
"""Whole percents where one bin of chances ends and the next begins; 100 belongs to the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """So many predictions of one chance (whole percent) with one outcome."""

    chance: int
    came_true: bool
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Predictions of like chances: what was said on average, and how many came true."""

    low: int
    high: int
    count: int
    came_true: int
    mean_chance: float
    """In [0, 1]."""

    @property
    def share(self) -> float:
        """The share that came true, in [0, 1]."""
        return self.came_true / self.count

    @property
    def interval(self) -> tuple[float, float]:
        """The Wilson 95 % interval of that share."""
        return wilson_interval(self.came_true, self.count)


def brier_score(judged: Sequence[Judged]) -> float:
    """mean((p - o)^2): 0 is perfect, saying 50 % every time gives 0.25, 1 is the worst.

    Source: Brier (1950), Monthly Weather Review 78:1, in the form for one event. Raises
    ValueError for none.
    """
    return _mean(judged, [(one.chance / 100 - one.came_true) ** 2 for one in judged])


def mean_chance(judged: Sequence[Judged]) -> float:
    """mean(p), in [0, 1]. Raises ValueError for none."""
    return _mean(judged, [one.chance / 100 for one in judged])


def base_rate(judged: Sequence[Judged]) -> float:
    """mean(o): the share that came true, in [0, 1]. Raises ValueError for none."""
    return _mean(judged, [float(one.came_true) for one in judged])


def bias(judged: Sequence[Judged]) -> float:
    """mean(p) - mean(o): above 0, more was expected than came. Raises ValueError for none."""
    return mean_chance(judged) - base_rate(judged)


def calibration(judged: Iterable[Judged]) -> list[Bin]:
    """The bins that hold any prediction, from the lowest chance to the highest."""
    known = list(judged)
    found = []
    for low, high in pairwise(EDGES):
        inside = [one for one in known if low <= one.chance < high or one.chance == high == 100]
        if inside:
            found.append(
                Bin(
                    low=low,
                    high=high,
                    count=total(inside),
                    came_true=total(one for one in inside if one.came_true),
                    mean_chance=mean_chance(inside),
                )
            )
    return found


def total(judged: Iterable[Judged]) -> int:
    """How many predictions these are."""
    return sum(one.count for one in judged)


def _mean(judged: Sequence[Judged], values: Sequence[float]) -> float:
    count = total(judged)
    if count == 0:
        raise ValueError("no predictions, no mean")
    return sum(one.count * value for one, value in zip(judged, values, strict=True)) / count
