"""What a provider was paid in all, in euros: the law's threshold is in euros."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.model.errors import InvalidValue
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.numbers.ecb_rates import EURO, convert


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidInEuros:
    """The pay alone, without the platform's fee, the bank's, or tax noted apart."""

    total: Decimal
    uncounted: int
    """Months with pay that no rate converts."""


def paid_in_euros(
    provider: Provider,
    records: Iterable[ProviderMonth],
    home_currency: str,
    overrides: Iterable[RateOverride] = (),
) -> PaidInEuros:
    """The months' amounts at the rates of their months.

    Where no rate leads to the euro, the person's own rate to their home currency may.
    """
    known = tuple(overrides)
    total, uncounted = Decimal(0), 0
    for record in records:
        if not record.amount:
            continue
        euros = _euros(record.amount, provider.currency, home_currency, record.month, known)
        if euros is None:
            uncounted += 1
        else:
            total += euros
    return PaidInEuros(total=total, uncounted=uncounted)


def _euros(
    amount: Decimal, currency: str, home: str, month: date, overrides: tuple[RateOverride, ...]
) -> Decimal | None:
    for steps in ((EURO,), (home, EURO)):
        try:
            value, held = amount, currency
            for step in steps:
                value, held = convert(value, held, step, month, overrides).amount, step
        except InvalidValue:
            continue
        return value
    return None
