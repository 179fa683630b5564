"""What if: a mean month played through with another pay, volume, exchange rate, hour value."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

LOWEST: Final = -90
HIGHEST: Final = 200
"""Percent that each lever may move by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeanMonth:
    """The mean month of one provider: paid in cash, own hours in money, accepted units."""

    cash: Decimal
    own_time: Decimal
    output: Decimal

    @property
    def cost(self) -> Decimal:
        """All that the month costs."""
        return self.cash + self.own_time

    @property
    def unit_cost(self) -> Decimal | None:
        """Cost ÷ output; None when nothing was accepted."""
        return self.cost / self.output if self.output else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Levers:
    """By how many percent each lever is moved; all at 0 is the month as it is."""

    pay: int = 0
    volume: int = 0
    rate: int = 0
    """The provider's currency, in the home currency: 10 is a currency dearer by a tenth."""
    hour: int = 0
    pay_follows: bool = False
    """Whether more volume is paid more: work paid by the piece."""

    @property
    def are_at_rest(self) -> bool:
        """Whether nothing is moved."""
        return not (self.pay or self.volume or self.rate or self.hour)


def played(month: MeanMonth, levers: Levers) -> MeanMonth:
    """The month with the levers moved. Nothing is rounded, nothing is kept."""
    volume = _factor(levers.volume)
    cash = month.cash * _factor(levers.pay) * _factor(levers.rate)
    return MeanMonth(
        cash=cash * volume if levers.pay_follows else cash,
        own_time=month.own_time * _factor(levers.hour),
        output=month.output * volume,
    )


def _factor(percent: int) -> Decimal:
    return 1 + Decimal(percent) / 100
