"""Countries and currencies to choose from, the likeliest or the alphabet first."""

import unicodedata
from functools import cache

from babel import Locale
from babel.numbers import get_territory_currencies

from core.model.preferences import Language
from core.texts import formats

LIKELY_CURRENCIES = (
    "EUR", "USD", "GBP", "CHF", "CAD", "MGA", "MAD", "TND", "DZD", "XOF", "XAF", "MUR", "INR"
)  # fmt: skip
_NO_COUNTRIES = frozenset(
    ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"]
)
"""Codes that CLDR names beside the countries: unions, pseudo-languages, lone islands."""
_CODE_LENGTH = 2


@cache
def country_codes(language: Language) -> tuple[str, ...]:
    """Every country (ISO 3166-1 alpha-2), by its name in the language."""
    codes = [
        code
        for code in map(str, Locale("en").territories)
        if len(code) == _CODE_LENGTH and code.isalpha() and code not in _NO_COUNTRIES
    ]
    return tuple(sorted(codes, key=lambda code: _sorted_as(formats.country_name(language, code))))


@cache
def currency_codes(language: Language) -> tuple[str, ...]:
    """Every currency in use somewhere (ISO 4217): the likely ones, then all others by name."""
    in_use = {
        code
        for country in country_codes(language)
        for code in get_territory_currencies(country)
        if all(formats.currency_name(one, code) != code for one in Language)
    }
    others = sorted(
        in_use - set(LIKELY_CURRENCIES),
        key=lambda code: _sorted_as(formats.currency_name(language, code)),
    )
    return (*LIKELY_CURRENCIES, *others)


def _sorted_as(name: str) -> str:
    """Accents do not move a word in the alphabet: "États-Unis" stands among the E's."""
    bare = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
