"""Which times of the year two sets of months cover: a busy season is no match for a calm one."""

from collections.abc import Sequence
from datetime import date
from typing import Final

_SHARED_SHARE: Final = 0.5
_MONTHS_A_YEAR: Final = 12


def are_seasons_apart(a: Sequence[date], b: Sequence[date]) -> bool:
    """Whether the two sides share less than half of the calendar months of the shorter one."""
    one, other = {month.month for month in a}, {month.month for month in b}
    return len(one & other) < _SHARED_SHARE * min(len(one), len(other))


def calendar_runs(months: Sequence[date]) -> list[tuple[int, int]]:
    """The calendar months as runs of neighbours (first, last), December next to January."""
    held = {month.month for month in months}
    if len(held) == _MONTHS_A_YEAR:
        return [(1, _MONTHS_A_YEAR)]
    starts = [one for one in sorted(held) if _before(one) not in held]
    return [(start, _end(start, held)) for start in starts]


def _before(month: int) -> int:
    return (month - 2) % _MONTHS_A_YEAR + 1


def _end(month: int, held: set[int]) -> int:
    following = month % _MONTHS_A_YEAR + 1
    return _end(following, held) if following in held else month
