"""When the evidence speaks for a step up or down the seven levels of delegation."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from core.model.delegation import Level
from core.model.provider import ProviderMonth
from core.numbers.beta import beta_above

GOOD_RATE: Final = 0.8
"""A rate of acceptance that one can rely on: four in five at the first go."""
SURE: Final = 0.9
"""How likely the rate must be above that for a step up; below 1 - SURE, a step down."""


class Advice(StrEnum):
    """What the evidence suggests; the person decides."""

    UP = "up"
    STAY = "stay"
    DOWN = "down"
    WAIT = "wait"
    """Nothing has been delivered at this level yet."""
    TOP = "top"
    """It speaks for more, and there is no more."""
    BOTTOM = "bottom"
    """It speaks for less, and there is no less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Units of output accepted at the first go, and units that were to be redone."""

    accepted: Decimal = Decimal(0)
    to_redo: Decimal = Decimal(0)
    silent_months: int = 0
    """Months with accepted units that say nothing about units to redo: they do not count."""

    @property
    def total(self) -> Decimal:
        """Units that somebody judged."""
        return self.accepted + self.to_redo

    @property
    def rate(self) -> float | None:
        """The acceptance rate in [0, 1]; None without units."""
        return float(self.accepted / self.total) if self.total else None

    @property
    def certainty(self) -> float:
        """P(rate > GOOD_RATE) under Beta(1 + accepted, 1 + to redo), in [0, 1]."""
        return beta_above(GOOD_RATE, 1 + float(self.accepted), 1 + float(self.to_redo))


def advice(level: Level, evidence: Evidence) -> Advice:
    """The suggestion for work that stands at this level, from what came since it does.

    Ten units without a fault are enough for a step up: 1 - 0.8^11 = 0.91.
    """
    if not evidence.total:
        return Advice.WAIT
    certainty = evidence.certainty
    if certainty >= SURE:
        return Advice.TOP if level.above is None else Advice.UP
    if certainty <= 1 - SURE:
        return Advice.BOTTOM if level.below is None else Advice.DOWN
    return Advice.STAY


def evidence_since(
    since: date, months: Iterable[ProviderMonth], logged: Collection[date]
) -> Evidence:
    """What the months that begin on or after a day say.

    A month counts if it says how much was to redo; the log (its months are `logged`) always
    does.
    """
    accepted, to_redo, silent = Decimal(0), Decimal(0), 0
    for month in months:
        if month.month < since or month.units_accepted is None:
            continue
        if month.units_to_redo is None and month.month not in logged:
            silent += 1
            continue
        accepted += month.units_accepted
        to_redo += month.units_to_redo or Decimal(0)
    return Evidence(accepted=accepted, to_redo=to_redo, silent_months=silent)
