"""The words and signs by which people name a currency in an amount."""

import re
from collections.abc import Mapping
from functools import cache

from babel.numbers import get_currency_symbol, list_currencies

from core.model.preferences import Language

DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "$": DOLLARS,
    "dollar": DOLLARS,
    "dollars": DOLLARS,
    "us$": ("USD",),
    "$us": ("USD",),
    "usd$": ("USD",),
    "ca$": ("CAD",),
    "c$": ("CAD",),
    "$ca": ("CAD",),
    "$can": ("CAD",),
    "a$": ("AUD",),
    "au$": ("AUD",),
    "$au": ("AUD",),
    "eur": ("EUR",),
    "euro": ("EUR",),
    "euros": ("EUR",),
    "£": ("GBP", "EGP", "LBP"),
    "livre": ("GBP", "EGP", "LBP"),
    "livres": ("GBP", "EGP", "LBP"),
    "pound": ("GBP", "EGP", "LBP"),
    "pounds": ("GBP", "EGP", "LBP"),
    "franc": ("CHF",),
    "francs": ("CHF",),
    "fr": ("CHF",),
    "frs": ("CHF",),
    "sfr": ("CHF",),
    "ar": ("MGA",),
    "ariary": ("MGA",),
    "ariarys": ("MGA",),
    "dh": ("MAD", "AED"),
    "dhs": ("MAD", "AED"),
    "dirham": ("MAD", "AED"),
    "dirhams": ("MAD", "AED"),
    "dt": ("TND",),
    "dinar": ("TND", "DZD"),
    "dinars": ("TND", "DZD"),
    "da": ("DZD",),
    "cfa": ("XOF", "XAF"),
    "fcfa": ("XOF", "XAF"),
    "rs": ("INR", "MUR", "PKR", "LKR"),
    "¥": ("JPY", "CNY"),
}
"""Which currencies a word can mean, the likeliest first; ISO codes and signs are added below."""

_NOT_PART_OF_A_WORD = re.compile(r"[\s.]+")


def currencies_meant(words: str) -> tuple[str, ...]:
    """The currencies that `words` can name, the likeliest first; empty when it names none."""
    return _known_words().get(_bare(words), ())


def _bare(words: str) -> str:
    return _NOT_PART_OF_A_WORD.sub("", words).casefold()


@cache
def _known_words() -> Mapping[str, tuple[str, ...]]:
    known = {_bare(code): (code,) for code in list_currencies()}
    for language in Language:
        for code in list_currencies(language.value):
            known.setdefault(_bare(get_currency_symbol(code, language.value)), (code,))
    return {**known, **_WORDS}
