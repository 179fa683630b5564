"""How figures and dates are written."""

from datetime import date, time
from decimal import Decimal

import pytest

from core.model.preferences import Language
from core.texts import formats

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("value", "digits", "french", "english"),
    [
        (Decimal("1234567.5"), None, "1\u202f234\u202f567,5", "1,234,567.5"),
        (10, None, "10", "10"),
        (Decimal("10.00"), None, "10", "10"),
        (3.336, None, "3,34", "3.34"),
        (Decimal("0.125"), 2, "0,13", "0.13"),
        (Decimal("1.10685"), 4, "1,1069", "1.1069"),
        (1234, 0, "1\u202f234", "1,234"),
        (Decimal("-0.001"), 1, "0,0", "0.0"),
    ],
)
def test_numbers(value: Decimal | float, digits: int | None, french: str, english: str) -> None:
    assert formats.number(FRENCH, value, digits) == french
    assert formats.number(ENGLISH, value, digits) == english


@pytest.mark.parametrize(
    ("amount", "currency", "french", "english"),
    [
        ("300", "EUR", "300\u00a0€", "€300"),
        ("2.5", "EUR", "2,50\u00a0€", "€2.50"),
        ("80", "USD", "80\u00a0$US", "$80"),
        ("-1200.5", "EUR", "\u22121\u202f200,50\u00a0€", "\u2212€1,200.50"),
        ("144000", "MGA", "144\u202f000\u00a0MGA", "MGA\u00a0144,000"),
        ("299.999", "EUR", "300\u00a0€", "€300"),
    ],
)
def test_money(amount: str, currency: str, french: str, english: str) -> None:
    assert formats.money(FRENCH, Decimal(amount), currency) == french
    assert formats.money(ENGLISH, Decimal(amount), currency) == english


def test_money_with_as_many_decimals_as_asked() -> None:
    assert formats.money(FRENCH, Decimal("72.27"), "EUR", 0) == "72\u00a0€"
    assert formats.money(ENGLISH, Decimal(80), "USD", 2) == "$80.00"


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [("2.536", "EUR", "2.54"), ("33.335", "EUR", "33.34"), ("0.5", "JPY", "1")],
)
def test_an_amount_is_known_as_far_as_it_is_shown(amount: str, currency: str, shown: str) -> None:
    assert formats.shown_amount(Decimal(amount), currency) == Decimal(shown)


@pytest.mark.parametrize(
    ("value", "french"),
    [("3.94", "3,9"), ("13.14", "13,1"), ("0.25", "0,25"), ("1", "1,0"), ("0.99", "0,99")],
)
def test_ratios(value: str, french: str) -> None:
    assert formats.ratio(FRENCH, Decimal(value)) == french


def test_percentages() -> None:
    assert formats.percent(FRENCH, 30) == "30\u00a0%"
    assert formats.percent(ENGLISH, Decimal("29.6")) == "30%"


def test_dates_leave_no_doubt_about_day_and_month() -> None:
    assert formats.day(FRENCH, date(2016, 7, 1)) == "1er\u00a0juillet 2016"
    assert formats.day(FRENCH, date(2016, 7, 11)) == "11\u00a0juillet 2016"
    assert formats.day(ENGLISH, date(2016, 7, 1)) == "1\u00a0July 2016"
    assert formats.day_of_week(FRENCH, date(2016, 7, 1)) == "vendredi 1er\u00a0juillet 2016"
    assert formats.day_of_week(ENGLISH, date(2016, 7, 1)) == "Friday 1\u00a0July 2016"
    assert formats.month(FRENCH, date(2016, 8, 1)) == "août 2016"
    assert formats.month_short(ENGLISH, date(2016, 8, 1)) == "Aug 2016"


def test_names_of_countries_and_currencies() -> None:
    assert formats.country_name(FRENCH, "ES") == "Espagne"
    assert formats.country_name(ENGLISH, "ES") == "Spain"
    assert formats.country_name(FRENCH, "??") == "??"
    assert formats.currency_name(FRENCH, "MGA") == "ariary malgache"
    assert formats.currency_name(ENGLISH, "ZZZ") == "ZZZ"
    assert [formats.currency_sign(FRENCH, one) for one in ("EUR", "USD")] == ["€", "$US"]
    assert [formats.currency_sign(ENGLISH, one) for one in ("USD", "MGA")] == ["$", "MGA"]
    assert formats.currency_of_many(FRENCH, "USD") == "dollars des États-Unis"
    assert formats.currency_of_many(ENGLISH, "EUR") == "euros"
    assert formats.currency_of_many(FRENCH, "ZZZ") == "ZZZ"


@pytest.mark.parametrize(
    ("count", "french", "english"),
    [(0, True, False), (1, True, True), (Decimal("1.5"), True, False), (2, False, False)],
)
def test_when_the_singular_is_right(count: Decimal | int, french: bool, english: bool) -> None:
    assert formats.is_singular(FRENCH, count) is french
    assert formats.is_singular(ENGLISH, count) is english


def test_a_time_of_day_is_written_as_each_language_does() -> None:
    nine, half_past = time(9), time(9, 30)
    french = [formats.time_of_day(FRENCH, one) for one in (nine, half_past)]
    assert french == ["9\u00a0h", "9\u00a0h\u00a030"]
    english = [formats.time_of_day(ENGLISH, one) for one in (nine, half_past)]
    assert english == ["9:00", "9:30"]
