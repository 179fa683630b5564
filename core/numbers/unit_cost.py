"""Full unit cost: what one accepted unit of work really costs over a period."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFigures:
    """What one provider cost and delivered in one month, all money in the home currency.

    None is "not entered", which is not the same as 0. `own_time` is the part of `cost`
    that stands for the person's own hours.
    """

    month: date
    cost: Decimal | None = None
    output: Decimal | None = None
    own_time: Decimal = Decimal(0)

    @property
    def is_complete(self) -> bool:
        """Whether both cost and output are entered, so that the month can be counted."""
        return self.cost is not None and self.output is not None


class CostPart(StrEnum):
    """What the full cost of a month is made of, beside the pay itself."""

    PLATFORM_FEE = "platform_fee"
    EXCHANGE_FEE = "exchange_fee"
    LOST_TAX = "lost_tax"
    OWN_HOURS = "own_hours"


def month_cost(amount: Decimal | None, *parts: Decimal | None) -> Decimal | None:
    """The full cost C of a month, all in one currency; None while the amount is not entered.

    A part that is not entered adds nothing: most providers have none of them.
    """
    return None if amount is None else sum((part for part in parts if part), amount)


def unit_cost(months: Iterable[MonthFigures]) -> Decimal | None:
    """ΣC/ΣQ over the complete months: a ratio of totals, never a mean of monthly ratios.

    None when nothing was accepted, for then there is no unit to put a price on.
    """
    counted = [(one.cost, one.output) for one in months]
    cost = sum((c for c, q in counted if c is not None and q is not None), Decimal(0))
    output = sum((q for c, q in counted if c is not None and q is not None), Decimal(0))
    return cost / output if output else None
