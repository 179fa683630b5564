"""What a provider was paid in euros, beside hand calculations at published rates."""

from datetime import date
from decimal import Decimal

from core.model.provider import ProviderMonth
from core.model.rate import RateOverride, rate_override_id
from core.numbers.paid_in_euros import PaidInEuros, paid_in_euros
from tests.core.storage import making

JULY, AUGUST = date(2016, 7, 1), date(2016, 8, 1)


def own_rate(home: str, currency: str, rate: str) -> RateOverride:
    return RateOverride(
        id=rate_override_id(home, currency, JULY),
        created_at=making.now(),
        home_currency=home,
        currency=currency,
        month=JULY,
        rate=Decimal(rate),
    )


def two_months(amount: str, **figures: Decimal) -> list[ProviderMonth]:
    parent = making.new_id()
    return [
        making.provider_month(parent, month, amount=Decimal(amount), **figures)
        for month in (JULY, AUGUST)
    ]


def test_the_pay_alone_adds_up_without_fees_tax_or_own_hours() -> None:
    more = {one: Decimal(50) for one in ("platform_fee", "exchange_fee", "lost_tax")}
    paid = two_months("300.50", managing_hours=Decimal(9), **more)
    assert paid_in_euros(making.provider(), paid, "EUR") == PaidInEuros(
        total=Decimal("601.00"), uncounted=0
    )


def test_money_that_came_back_is_taken_off() -> None:
    months = [*two_months("300"), making.provider_month(making.new_id(), JULY, amount=Decimal(-50))]
    assert paid_in_euros(making.provider(), months, "EUR").total == 550


def test_a_month_paid_nothing_does_not_stop_the_count() -> None:
    months = [*two_months("0"), *two_months("300")]
    assert paid_in_euros(making.provider(), months, "EUR").total == 600


def test_dollars_go_at_the_rate_of_their_month() -> None:
    """80 $ of July 2016 are 72.28 € at the month's mean of 1.1069."""
    july = two_months("80")[:1]
    paid = paid_in_euros(making.provider(currency="USD"), july, "EUR")
    assert round(paid.total, 2) == Decimal("72.28")


def test_the_person_s_own_rate_comes_first() -> None:
    july = two_months("80")[:1]
    rates = [own_rate("EUR", "USD", "1.25")]
    assert paid_in_euros(making.provider(currency="USD"), july, "EUR", rates).total == 64


def test_a_rate_to_another_home_currency_leads_on_to_the_euro() -> None:
    """2 500 000 Ar at 2 500 for a franc are 1 000 francs, at 1.0867 a euro in July 2016."""
    july = two_months("2500000")[:1]
    rates = [own_rate("CHF", "MGA", "2500")]
    paid = paid_in_euros(making.provider(currency="MGA"), july, "CHF", rates)
    assert abs(paid.total - Decimal(1000) / Decimal("1.0867")) < 1
    assert paid.uncounted == 0


def test_pay_that_no_rate_converts_is_counted_as_months_not_as_nothing() -> None:
    months = [*two_months("250000"), *two_months("0")]
    assert paid_in_euros(making.provider(currency="MGA"), months, "EUR") == PaidInEuros(
        total=Decimal(0), uncounted=2
    )
