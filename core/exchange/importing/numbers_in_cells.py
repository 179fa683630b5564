"""Numbers as machines and banks write them, read by one convention for the whole table."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from core.exchange.importing.conventions import way_of
from core.exchange.importing.mapping import DecimalMark
from core.texts.currency_words import currencies_meant

_SPACES = re.compile(r"\s+")
_MINUSES = str.maketrans(dict.fromkeys("−–—‐‑﹣－", "-"))
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_SHAPE = re.compile(
    r"(?P<open>\()?(?P<before>[^0-9.,()]*?)(?P<figures>[.,]?[0-9](?:[0-9 ',.]*[0-9])?[.,]?)"
    r"(?P<after>[^0-9()]*)(?P<close>\))?"
)
_GROUPS = re.compile(r"[0-9]+|[1-9][0-9]{0,2}(?:([ '.,])[0-9]{3})(?:\1[0-9]{3})*")
_LONGEST = 40
_GROUP = 3
_SIGNS = {DecimalMark.COMMA: ",", DecimalMark.POINT: "."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number, and the currencies that the cell can mean, the likeliest first."""

    value: Decimal
    currencies: tuple[str, ...] = ()


@lru_cache(maxsize=10_000)
def read_amount(cell: str, mark: DecimalMark) -> Amount | None:
    """The number in a cell: "1 234,50 €", "(80.00)", "-$80.00", "80,00-"; None if it is none.

    The mark that does not part decimals may part thousands only, so that no number is read
    ten or a thousand times off: "12.5" is no number where a comma parts decimals.
    """
    shape = _shape(cell)
    if shape is None:
        return None
    before, after = shape["before"], shape["after"]
    signs = (before + after).count("-")
    if bool(shape["open"]) != bool(shape["close"]) or signs > 1 or (signs and shape["open"]):
        return None
    currencies = _currencies(before, after)
    value = _value(shape["figures"], mark)
    if currencies is None or value is None:
        return None
    is_negative = bool(signs or shape["open"])
    return Amount(value=-value if is_negative else value, currencies=currencies)


def decimal_mark(cells: Iterable[str]) -> tuple[DecimalMark | None, bool]:
    """The mark that the cells prove (None: they prove none or both), and whether that matters.

    It matters where a cell such as "1,234" is one number by one mark, another by the other.
    """
    shapes = (_shape(cell) for cell in cells)
    return way_of(
        {mark: _value(shape["figures"], mark) for mark in DecimalMark} for shape in shapes if shape
    )


def is_number(cell: str) -> bool:
    """Whether a cell holds a number by either mark, with or without a currency."""
    return any(read_amount(cell, mark) is not None for mark in DecimalMark)


def _shape(cell: str) -> re.Match[str] | None:
    plain = _SPACES.sub(" ", cell.translate(_MINUSES).translate(_APOSTROPHES)).strip()
    return _SHAPE.fullmatch(plain) if len(plain) <= _LONGEST else None


def _currencies(before: str, after: str) -> tuple[str, ...] | None:
    """What the words around a number name: () for nothing, None for no currency at all."""
    words = [part.replace("-", "").replace("+", "").strip() for part in (before, after)]
    meanings = [currencies_meant(part) for part in words if part]
    if not meanings:
        return ()
    return tuple(one for one in meanings[0] if one in meanings[-1]) or None


def _value(figures: str, mark: DecimalMark) -> Decimal | None:
    whole, _, fraction = figures.partition(_SIGNS[mark])
    if fraction and not fraction.isdigit():
        return None
    if whole and not _GROUPS.fullmatch(whole):
        return None
    digits = re.sub(r"[^0-9]", "", whole)
    return Decimal(f"{digits or '0'}.{fraction or '0'}")
