"""A provider's months in the home currency: what was paid, at which rate, and what it all cost."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from core.model.errors import InvalidValue
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.numbers.ecb_rates import MonthRate, month_rate
from core.numbers.unit_cost import CostPart, MonthFigures, month_cost

_PAID_PARTS: Final = (CostPart.PLATFORM_FEE, CostPart.EXCHANGE_FEE, CostPart.LOST_TAX)


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedMonth:
    """One month of a provider: `figures` in the home currency, `paid` in the provider's own."""

    figures: MonthFigures
    paid: Decimal | None
    """The amount and the parts that count with it; None while the amount is not entered."""
    parts: Mapping[CostPart, Decimal]
    """What is entered beside the amount, counted or not: as `paid`, own hours in hours."""
    rate: MonthRate | None
    """None where no rate is known: then the cost is unknown too."""

    @property
    def month(self) -> date:
        """The month, as its first day."""
        return self.figures.month

    @property
    def converted(self) -> Decimal | None:
        """`paid` in the home currency; None where either is unknown."""
        return None if self.paid is None or self.rate is None else self.paid / self.rate.rate

    @property
    def hours(self) -> Decimal | None:
        """The person's own hours; None while they are not entered."""
        return self.parts.get(CostPart.OWN_HOURS)

    @property
    def has_no_rate(self) -> bool:
        """Whether a cost is entered that no rate can convert."""
        return self.paid is not None and self.rate is None


def priced_months(
    provider: Provider,
    records: Iterable[ProviderMonth],
    home_currency: str,
    overrides: Iterable[RateOverride] = (),
    *,
    hour_value: Decimal | None = None,
    left_out: Collection[CostPart] = (),
) -> list[PricedMonth]:
    """The months of a provider that hold any cost or output, oldest first.

    Every part of the cost counts unless it is `left_out`. Own managing hours need an
    `hour_value` (in the home currency); a month whose hours are not entered adds none.
    """
    known = tuple(overrides)
    ordered = sorted(records, key=lambda one: one.month)
    return [
        _priced(provider.currency, one, home_currency, known, hour_value, left_out)
        for one in ordered
        if (one.amount, one.platform_fee, one.units_accepted) != (None, None, None)
    ]


def _priced(
    currency: str,
    record: ProviderMonth,
    home_currency: str,
    overrides: tuple[RateOverride, ...],
    hour_value: Decimal | None,
    left_out: Collection[CostPart],
) -> PricedMonth:
    rate = _known_rate(currency, home_currency, record.month, overrides)
    parts = {part: value for part, value in _parts(record).items() if value is not None}
    counted = (parts.get(part) for part in _PAID_PARTS if part not in left_out)
    paid = month_cost(record.amount, *counted)
    hours = Decimal(0) if CostPart.OWN_HOURS in left_out else parts.get(CostPart.OWN_HOURS)
    own_time = (hours or Decimal(0)) * (hour_value or Decimal(0))
    cost = None if paid is None or rate is None else paid / rate.rate + own_time
    return PricedMonth(
        figures=MonthFigures(
            month=record.month, cost=cost, output=record.units_accepted, own_time=own_time
        ),
        paid=paid,
        parts=parts,
        rate=rate,
    )


def _parts(record: ProviderMonth) -> dict[CostPart, Decimal | None]:
    return {
        CostPart.PLATFORM_FEE: record.platform_fee,
        CostPart.EXCHANGE_FEE: record.exchange_fee,
        CostPart.LOST_TAX: record.lost_tax,
        CostPart.OWN_HOURS: record.managing_hours,
    }


def _known_rate(
    currency: str, home_currency: str, month: date, overrides: tuple[RateOverride, ...]
) -> MonthRate | None:
    try:
        return month_rate(currency, home_currency, month, overrides)
    except InvalidValue:
        return None
