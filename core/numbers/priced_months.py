"""A provider's months in the home currency: what was paid, at which rate, and what it all cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.model.errors import InvalidValue
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.numbers.ecb_rates import MonthRate, month_rate
from core.numbers.unit_cost import MonthFigures, month_cost


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedMonth:
    """One month of a provider: `figures` in the home currency, `paid` in the provider's own."""

    figures: MonthFigures
    paid: Decimal | None
    """Amount and platform fee; None while the amount is not entered."""
    hours: Decimal | None
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
) -> list[PricedMonth]:
    """The months of a provider that hold any cost or output, oldest first.

    Own managing hours are part of the cost when `hour_value` (in the home currency) is
    given; a month whose hours are not entered then adds none.
    """
    known = tuple(overrides)
    ordered = sorted(records, key=lambda one: one.month)
    return [
        _priced(provider.currency, one, home_currency, known, hour_value)
        for one in ordered
        if (one.amount, one.platform_fee, one.units_accepted) != (None, None, None)
    ]


def _priced(
    currency: str,
    record: ProviderMonth,
    home_currency: str,
    overrides: tuple[RateOverride, ...],
    hour_value: Decimal | None,
) -> PricedMonth:
    rate = _known_rate(currency, home_currency, record.month, overrides)
    paid = month_cost(record.amount, record.platform_fee)
    own_time = (record.managing_hours or Decimal(0)) * (hour_value or Decimal(0))
    cost = None if paid is None or rate is None else paid / rate.rate + own_time
    return PricedMonth(
        figures=MonthFigures(
            month=record.month, cost=cost, output=record.units_accepted, own_time=own_time
        ),
        paid=paid,
        hours=record.managing_hours,
        rate=rate,
    )


def _known_rate(
    currency: str, home_currency: str, month: date, overrides: tuple[RateOverride, ...]
) -> MonthRate | None:
    try:
        return month_rate(currency, home_currency, month, overrides)
    except InvalidValue:
        return None
