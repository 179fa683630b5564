"""What can be followed of a provider month by month: work accepted, its share, what was on time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from core.model.provider import ProviderMonth


class Measure(StrEnum):
    """What is followed; more is better for each, so that they are judged alike."""

    OUTPUT = "output"
    ACCEPTANCE = "acceptance"
    ON_TIME = "on_time"
    """Delay from its bright side: a first late delivery after none is no endless rise."""

    @property
    def is_share(self) -> bool:
        """Whether its values lie from 0 to 1."""
        return self is not Measure.OUTPUT


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDelays:
    """The requests that were due in one month, and those of them that came late."""

    month: date
    due: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthValue:
    """One whole month of a measure; a share also says of how much it is one."""

    month: date
    value: Decimal
    part: Decimal | None = None
    whole: Decimal | None = None


def whole_months(
    months: Iterable[ProviderMonth], delays: Iterable[MonthDelays], today: date
) -> dict[Measure, list[MonthValue]]:
    """Each measure's months, oldest first, without those that say nothing of it.

    The month that still runs is left out: half a month always looks like a drop.
    """
    this_month = today.replace(day=1)
    noted = sorted((one for one in months if one.month < this_month), key=lambda one: one.month)
    return {
        Measure.OUTPUT: [
            MonthValue(month=one.month, value=one.units_accepted)
            for one in noted
            if one.units_accepted is not None
        ],
        Measure.ACCEPTANCE: _acceptance(noted),
        Measure.ON_TIME: [
            _share(one.month, Decimal(one.due - one.late), Decimal(one.due))
            for one in sorted(delays, key=lambda one: one.month)
            if one.due and one.month < this_month
        ],
    }


def _acceptance(noted: Sequence[ProviderMonth]) -> list[MonthValue]:
    found = []
    for one in noted:
        accepted = one.units_accepted or Decimal(0)
        if one.units_to_redo is not None and accepted + one.units_to_redo:
            found.append(_share(one.month, accepted, accepted + one.units_to_redo))
    return found


def _share(month: date, part: Decimal, whole: Decimal) -> MonthValue:
    return MonthValue(month=month, value=part / whole, part=part, whole=whole)
