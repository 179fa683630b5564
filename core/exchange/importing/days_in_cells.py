"""Days as files write them: ISO, 25/09/2026, 09/25/2026, Sep 25, 2026, 25 septembre 2026."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from core.exchange.importing.conventions import way_of
from core.exchange.importing.mapping import DayOrder

_EARLIEST, _LATEST = 1990, 2100
_TIME = re.compile(
    r"[T ]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?\s*(?:[ap]m)?\s*(?:z|[+-][0-9:]+)?$",
    re.I,
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_NUMBERS = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_MONTH = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[-/.]([0-9]{4})")
_WEEKDAY = re.compile(r"^[a-z]{3,9}\.?,?\s+(?=[0-9a-z])")
_DAY_MONTH_YEAR = re.compile(
    r"([0-9]{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -]([0-9]{4}|[0-9]{2})"
)
_MONTH_DAY_YEAR = re.compile(r"([a-z]{3,9})\.?[ -]([0-9]{1,2})(?:st|nd|rd|th)?,?[ -]([0-9]{4})")
_WORD_YEAR = re.compile(r"([a-z]{3,9})\.?[ -]([0-9]{4})")
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january janv janvier",
            "feb february fev fevr fevrier",
            "mar march mars",
            "apr april avr avril",
            "may mai",
            "jun june juin",
            "jul july juil juillet",
            "aug august aou aout",
            "sep sept september septembre",
            "oct october octobre",
            "nov november novembre",
            "dec december decembre",
        ),
        start=1,
    )
    for word in words.split()
}
_LONGEST = 40


@lru_cache(maxsize=10_000)
def read_day(cell: str, order: DayOrder) -> date | None:
    """The day in a cell, the first of the month where it names only a month; None if it is none.

    `order` is used for days written in numbers with the year last, and never bent: 25/09 is
    no day where the month comes first.
    """
    plain = _plain(cell)
    if match := _YEAR_FIRST.fullmatch(plain) or _DIGITS.fullmatch(plain):
        groups = match.groups()
        return _day(groups[0], groups[-2], groups[-1])
    if match := _NUMBERS.fullmatch(plain):
        first, _, second, year = match.groups()
        day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
        return _day(_century(year), month, day)
    if match := _MONTH.fullmatch(plain):
        return _day(match[1], match[2], "1")
    if match := _MONTH_YEAR.fullmatch(plain):
        return _day(match[2], match[1], "1")
    return _read_words(plain) or _read_words(_WEEKDAY.sub("", plain))


def day_order(cells: Iterable[str]) -> tuple[DayOrder | None, bool]:
    """The order that the cells prove (None: they prove none or both), and whether it matters."""
    return way_of(
        {order: read_day(cell, order) for order in DayOrder}
        for cell in cells
        if _NUMBERS.fullmatch(_plain(cell))
    )


def is_day(cell: str) -> bool:
    """Whether a cell holds a day in either order."""
    return any(read_day(cell, order) is not None for order in DayOrder)


def _read_words(plain: str) -> date | None:
    if match := _DAY_MONTH_YEAR.fullmatch(plain):
        return _day(_century(match[3]), _MONTHS.get(match[2]), match[1])
    if match := _MONTH_DAY_YEAR.fullmatch(plain):
        return _day(match[3], _MONTHS.get(match[1]), match[2])
    if match := _WORD_YEAR.fullmatch(plain):
        return _day(match[2], _MONTHS.get(match[1]), "1")
    return None


def _plain(cell: str) -> str:
    """Lower case, without accents, doubled spaces or the time of day."""
    if len(cell) > _LONGEST or not cell.isprintable():
        return ""
    spread = unicodedata.normalize("NFKD", cell.strip())
    bare = "".join(one for one in spread if not unicodedata.combining(one)).casefold()
    bare = " ".join(bare.split())
    return _TIME.sub("", bare) if bare.isascii() else ""


def _century(year: str) -> str:
    return year if len(year) > 2 else f"20{year}"


def _day(year: str, month: str | int | None, day: str) -> date | None:
    try:
        found = date(int(year), int(month or 0), int(day))
    except ValueError:
        return None
    return found if _EARLIEST <= found.year <= _LATEST else None
