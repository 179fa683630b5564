"""The XmR chart (individuals and moving ranges): how far a series moves when nothing happens.

Source: Wheeler (2000), Understanding Variation, 2nd ed., SPC Press; the same limits are in
NIST/SEMATECH, e-Handbook of Statistical Methods, 6.3.2.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Final

NATURAL_LIMIT: Final = Decimal("2.66")
"""3 / 1.128: mean moving ranges from the centre to a natural process limit."""
RANGE_LIMIT: Final = Decimal("3.268")
"""Mean moving ranges up to the upper limit of the moving ranges."""
SIGMA: Final = Decimal("1.128")
"""d2 for two values: the mean moving range over it estimates the standard deviation."""
RUN: Final = 8
"""So many values in a row on one side of the centre."""
NEAR, NEAR_OF = 3, 4
"""So many of so many values in a row nearer to a limit than to the centre."""


class RunRule(StrEnum):
    """The three rules of Wheeler, after the Western Electric rules (1956)."""

    OUTSIDE = "outside"
    NEAR_LIMIT = "near_limit"
    RUN = "run"


class Side(StrEnum):
    """Which side of the centre a rule looks at."""

    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Centre and natural process limits; `low` and `high` stop where no value can lie beyond."""

    centre: Decimal
    mean_range: Decimal
    low: Decimal
    high: Decimal

    @property
    def range_limit(self) -> Decimal:
        """A moving range above this is unusual."""
        return RANGE_LIMIT * self.mean_range

    @property
    def sigma(self) -> Decimal:
        """The standard deviation as the moving ranges estimate it."""
        return self.mean_range / SIGMA


def moving_ranges(values: Sequence[Decimal]) -> list[Decimal]:
    """How far each value lies from the one before: one fewer than there are values."""
    return [abs(now - before) for before, now in pairwise(values)]


def natural_limits(
    values: Sequence[Decimal], *, lowest: Decimal | None = None, highest: Decimal | None = None
) -> Limits | None:
    """Mean ± 2.66 times the mean moving range, kept within what is possible.

    None while the values never moved: a series without a moving range has no width.
    Raises ValueError for fewer than two values.
    """
    if len(values) < 2:
        raise ValueError("one value has no moving range")
    ranges = moving_ranges(values)
    mean_range = sum(ranges, Decimal(0)) / len(ranges)
    if not mean_range:
        return None
    centre = sum(values, Decimal(0)) / len(values)
    low, high = centre - NATURAL_LIMIT * mean_range, centre + NATURAL_LIMIT * mean_range
    return Limits(
        centre=centre,
        mean_range=mean_range,
        low=low if lowest is None else max(low, lowest),
        high=high if highest is None else min(high, highest),
    )


def broken_rules(values: Sequence[Decimal], limits: Limits, side: Side) -> list[set[RunRule]]:
    """For each value the rules it breaks on one side, oldest first.

    Outside: beyond the limit. Near: it and at least two of the three before lie nearer to the
    limit than to the centre. Run: it and the seven before lie on that side of the centre.
    """
    sign = -1 if side is Side.LOW else 1
    away = [sign * (value - limits.centre) for value in values]
    reach = NATURAL_LIMIT * limits.mean_range
    found: list[set[RunRule]] = []
    for place, distance in enumerate(away):
        near = away[max(0, place + 1 - NEAR_OF) : place + 1]
        run = away[max(0, place + 1 - RUN) : place + 1]
        holds = {
            RunRule.OUTSIDE: distance > reach,
            RunRule.NEAR_LIMIT: distance > reach / 2
            and sum(one > reach / 2 for one in near) >= NEAR,
            RunRule.RUN: len(run) == RUN and all(one > 0 for one in run),
        }
        found.append({rule for rule, is_broken in holds.items() if is_broken})
    return found
