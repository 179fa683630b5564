"""Amounts as people type them, read in their language: exactly, or refused with the reason."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from core.model.checks import LARGEST_AMOUNT
from core.model.errors import InvalidValue
from core.model.preferences import Language
from core.texts.currency_words import currencies_meant
from core.texts.numerals import read_numeral

MONEY_DECIMALS = 2
RATE_DECIMALS = 8
_LONGEST = 60
_MINUSES = str.maketrans(dict.fromkeys("−–—‐‑﹣－", "-"))
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_SHAPE = re.compile(
    r"(?P<before>[^0-9]*?)"
    r"(?P<figures>(?:[0-9]|[.,](?=[0-9]))(?:[0-9 ',.]*[0-9,.])?)"
    r"(?P<after>[^0-9]*)"
)
_LOOSE_SIGN = re.compile(r"(?<![^\W\d_])[.,]")
"""A point or a comma that ends no word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a typed amount says: the figure, and the currency where one was named."""

    amount: Decimal
    currency: str | None


def parse_amount(typed: str, *, language: Language, decimals: int = MONEY_DECIMALS) -> Decimal:
    """A plain number of 0 or more, without a currency: hours, units, a rate.

    Raises InvalidValue with the reason, also for blank text.
    """
    reading = parse_money(typed, language=language, decimals=decimals)
    if reading.currency is not None:
        raise InvalidValue("amount.error.currency_unexpected", currency=reading.currency)
    return reading.amount


def parse_money(
    typed: str,
    *,
    language: Language,
    currency: str | None = None,
    decimals: int = MONEY_DECIMALS,
) -> Reading:
    """An amount of 0 or more with the currency that is named, if any: "300", "80 $", "€300".

    In a field that has a `currency`, "$" means that field's dollar, and naming another
    currency is refused: a converted amount is another amount. Raises InvalidValue with
    the reason, also for blank text.
    """
    before, figures, after = _split(typed)
    is_negative = "-" in before
    before = _without_sign(before).strip()
    if _LOOSE_SIGN.search(before):
        # ".$1" and "$. 1" may be a tenth or a slip of the finger; "Rs. 1" shortens a name.
        raise InvalidValue("amount.error.unreadable")
    named = _named(before, after, currency)
    amount = read_numeral(figures, language=language, decimals=decimals)
    if is_negative:
        raise InvalidValue("amount.error.negative")
    if amount > LARGEST_AMOUNT:
        raise InvalidValue("amount.error.absurd", high=LARGEST_AMOUNT)
    if currency is not None and named not in (None, currency):
        raise InvalidValue("amount.error.other_currency", found=named, expected=currency)
    return Reading(amount=amount, currency=named)


def _split(typed: str) -> tuple[str, str, str]:
    """What stands before the figures, the figures, and what stands after them."""
    visible = "".join(
        " " if character.isspace() else character
        for character in typed
        if unicodedata.category(character) != "Cf"
    ).strip()
    shape = _SHAPE.fullmatch(visible.translate(_MINUSES).translate(_APOSTROPHES))
    if shape is None or len(visible) > _LONGEST:
        raise InvalidValue("amount.error.unreadable")
    return shape["before"], shape["figures"], shape["after"]


def _without_sign(before: str) -> str:
    return before.replace("-", "", 1) if "-" in before else before.replace("+", "", 1)


def _named(before: str, after: str, field_currency: str | None) -> str | None:
    """The one currency named around the figures: "$80", "80 $ CAD"; None where none is."""
    meanings = [currencies_meant(words) for words in (before, after) if words.strip()]
    if not meanings:
        return None
    possible = [code for code in meanings[0] if all(code in other for other in meanings[1:])]
    if not possible:
        raise InvalidValue("amount.error.unreadable")
    return field_currency if field_currency in possible else possible[0]
