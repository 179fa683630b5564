"""The rates on the costs screen: shown with their source, replaced by one's own, asked for."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.model.rate import RateOverride, rate_override_id
from core.numbers.ecb_rates import published_through
from core.texts import formats
from tests.pages.conftest import OpenScreen
from tests.pages.test_costs import (
    FRENCH,
    JULY,
    NOW,
    REMOTE,
    REMOTE_JULY,
    a_month,
    metrics,
    say,
    words,
)

RATES = f"costs.rates.{REMOTE.id}"


def own_rate(currency: str, month: date, rate: str) -> RateOverride:
    return RateOverride(
        id=rate_override_id("EUR", currency, month),
        created_at=NOW,
        home_currency="EUR",
        currency=currency,
        month=month,
        rate=Decimal(rate),
    )


def test_each_rate_is_shown_with_its_source_and_the_home_amount(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", REMOTE, REMOTE_JULY, provider=REMOTE.id, unfolded=RATES)
    (table,) = [one.value for one in screen.markdown if "juillet 2016" in one.value]
    assert "1\u00a0€ = 1,1069\u00a0\\$US" in table
    assert say("costs.rates.source.ecb") in table
    assert "72,28\u00a0€" in table


def test_an_own_rate_comes_first_and_is_named(open_screen: OpenScreen) -> None:
    with_fee = replace(REMOTE_JULY, platform_fee=Decimal(5))
    records = (REMOTE, with_fee, own_rate("USD", JULY, "1.25"))
    screen = open_screen("costs", *records, provider=REMOTE.id, unfolded=RATES)
    (table,) = [one.value for one in screen.markdown if "juillet 2016" in one.value]
    assert say("costs.rates.source.own") in table
    assert "68\u00a0€" in table
    assert metrics(screen)[say("costs.total.cost_so_far")] == "68\u00a0€"


def test_a_month_that_has_no_rate_yet_says_which_one_stands_in(open_screen: OpenScreen) -> None:
    later = date(2040, 1, 1)
    month = a_month(REMOTE, later, amount=Decimal(80))
    screen = open_screen("costs", REMOTE, month, provider=REMOTE.id, unfolded=RATES)
    (table,) = [one.value for one in screen.markdown if "janvier 2040" in one.value]
    used = formats.month(FRENCH, published_through())
    assert say("costs.rates.source.ecb_substitute", month=used) in table
    assert say("costs.rates.source.ecb") not in table


def test_a_currency_without_reference_rates_asks_for_one(open_screen: OpenScreen) -> None:
    provider = replace(REMOTE, currency="MGA")
    month = a_month(provider, JULY, amount=Decimal(250_000), accepted=Decimal(30))
    screen = open_screen("costs", provider, month, provider=provider.id)
    assert say("costs.rates.none", home="EUR", currency="MGA") in words(screen)
    assert say("costs.rates.missing") in words(screen)
    assert say("costs.total.no_rate") in words(screen)


def test_one_own_rate_serves_the_months_around_it(open_screen: OpenScreen) -> None:
    provider = replace(REMOTE, currency="MGA")
    months = [
        a_month(provider, month, amount=Decimal(250_000), accepted=Decimal(30))
        for month in (JULY, date(2016, 8, 1))
    ]
    own = own_rate("MGA", JULY, "2500")
    screen = open_screen("costs", provider, *months, own, provider=provider.id, unfolded=RATES)
    assert metrics(screen)[say("costs.total.cost_so_far")] == "200\u00a0€"
    assert say("costs.rates.source.own_substitute", month="juillet 2016") in words(screen)
