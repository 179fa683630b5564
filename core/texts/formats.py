"""How numbers, money, dates, countries and currencies are written in each language."""

from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.numbers import (
    format_decimal,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
)

from core.model.preferences import Language

NBSP: Final = "\u00a0"
MINUS: Final = "\u2212"
"""As wide as a plus, and no line breaks after it, which a hyphen does not promise."""
_LOCALES: Final = {language: Locale(language.value) for language in Language}
_MOST_DECIMALS: Final = 2
_MANY: Final = 100
_KEPT: Final = 8192
"""Figures and dates kept as written: a screen of years of months writes thousands, each run."""


def number(language: Language, value: Decimal | float, digits: int | None = None) -> str:
    """A number: with exactly `digits` decimals, else with up to two where it has them."""
    rounded = _rounded(value, _MOST_DECIMALS if digits is None else digits)
    return _figure(language, rounded, _pattern("#,##0", digits))


def money(
    language: Language, amount: Decimal | float, currency: str, digits: int | None = None
) -> str:
    """An amount with its currency: whole amounts without decimals, others with the usual ones."""
    locale = _LOCALES[language]
    if digits is None:
        rounded = shown_amount(amount, currency)
        whole = rounded == rounded.to_integral_value()
        digits = 0 if whole else get_currency_precision(currency)
    symbol = currency_sign(language, currency)
    is_prefix = locale.currency_formats["standard"].pattern.startswith("¤")
    gap = NBSP if not is_prefix or symbol[-1].isalpha() else ""
    figure = _figure(language, abs(_rounded(amount, digits)), _pattern("#,##0", digits))
    sign = MINUS if _rounded(amount, digits) < 0 else ""
    return f"{sign}{symbol}{gap}{figure}" if is_prefix else f"{sign}{figure}{gap}{symbol}"


def shown_amount(amount: Decimal | float, currency: str) -> Decimal:
    """An amount as far as `money` shows it: what is told of two of them can be done again."""
    return _rounded(amount, get_currency_precision(currency))


def percent(language: Language, whole: Decimal | float) -> str:
    """A percentage from whole percents: 30 is "30 %"."""
    figure = number(language, whole, 0)
    return f"{figure}{NBSP}%" if language is Language.FRENCH else f"{figure}%"


def ratio(language: Language, value: Decimal | float, digits: int | None = None) -> str:
    """How many times: one decimal, two below 1 ("3,3", "0,25")."""
    if digits is None:
        digits = 1 if abs(_exact(value)) >= 1 else 2
    return number(language, value, digits)


def day(language: Language, value: date) -> str:
    """A day in words: "1er juillet 2016", "1 July 2016"; no line breaks between day and month."""
    written = _dated(language, value, f"d{NBSP}MMMM y")
    if language is Language.FRENCH and value.day == 1:
        return written.replace("1", "1er", 1)
    return written


def day_of_week(language: Language, value: date) -> str:
    """A day in words, with its weekday: "vendredi 1er juillet 2016", "Friday 1 July 2016"."""
    return f"{_dated(language, value, 'EEEE')} {day(language, value)}"


def month(language: Language, value: date) -> str:
    """A month in words: "juillet 2016"."""
    return _dated(language, value, "LLLL y")


def month_short(language: Language, value: date) -> str:
    """A month where room is scarce: "juil. 2016"."""
    return _dated(language, value, "LLL y")


def month_name(language: Language, number: int) -> str:
    """A month of any year, 1 to 12: "juillet"."""
    return _dated(language, date(2000, number, 1), "LLLL")


def time_of_day(language: Language, value: time) -> str:
    """A time of day: "9 h", "9 h 30"; "9:00", "9:30"."""
    if language is Language.ENGLISH:
        return f"{value.hour}:{value.minute:02}"
    return f"{value.hour}{NBSP}h" + (f"{NBSP}{value.minute:02}" if value.minute else "")


def currency_sign(language: Language, code: str) -> str:
    """The sign of a currency beside an amount: "€", "$US"; its code where it has none."""
    return str(get_currency_symbol(code, _LOCALES[language]))


def currency_name(language: Language, code: str) -> str:
    """The name of a currency; its code where the language has none."""
    return str(_LOCALES[language].currencies.get(code, code))


def currency_of_many(language: Language, code: str) -> str:
    """The name of a currency as it follows an amount: "euros", "dollars des États-Unis"."""
    return str(get_currency_name(code, count=_MANY, locale=_LOCALES[language]))


def country_name(language: Language, code: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2); its code where the language has none."""
    return str(_LOCALES[language].territories.get(code, code))


def is_singular(language: Language, count: Decimal | float) -> bool:
    """Whether this many things take the singular: below 2 in French, exactly 1 in English."""
    return str(_LOCALES[language].plural_form(_exact(count))) == "one"


@lru_cache(maxsize=_KEPT)
def _figure(language: Language, value: Decimal, pattern: str) -> str:
    written = format_decimal(value, format=pattern, locale=_LOCALES[language])
    return written.replace("-", MINUS)


@lru_cache(maxsize=_KEPT)
def _dated(language: Language, value: date, pattern: str) -> str:
    return format_date(value, pattern, locale=_LOCALES[language])


def _pattern(whole: str, digits: int | None) -> str:
    if digits is None:
        return f"{whole}.{'#' * _MOST_DECIMALS}"
    return f"{whole}.{'0' * digits}" if digits else whole


def _exact(value: Decimal | float) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _rounded(value: Decimal | float, digits: int) -> Decimal:
    rounded = _exact(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return abs(rounded) if rounded == 0 else rounded
