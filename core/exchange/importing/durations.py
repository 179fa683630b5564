"""Durations as time trackers write them: 1:30:00, 01:30, 1.5, 1,50, 1 h 30."""

import re
from decimal import Decimal

from core.exchange.importing.mapping import DecimalMark
from core.exchange.importing.numbers_in_cells import read_amount

_CLOCK = re.compile(r"(-?)([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?")
_WORDS = re.compile(
    r"(?:([0-9]{1,4})\s*h(?:\s*([0-5]?[0-9])\s*(?:m|min)?)?|([0-9]{1,5})\s*min)"
    r"(?:\s*([0-5]?[0-9])\s*s(?:ec)?)?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\s*(?:h|hrs?|hours?|heures?)\.?\s*$", re.IGNORECASE)


def read_hours(cell: str, mark: DecimalMark) -> Decimal | None:
    """A duration in hours, exact to a millionth; None if it is none."""
    if clock := _CLOCK.fullmatch(cell.strip()):
        sign, hours, minutes, seconds = clock.groups()
        value = _hours(int(hours), int(minutes), int(seconds or 0))
        return -value if sign else value
    if words := _WORDS.fullmatch(cell.strip()):
        hours, minutes, only_minutes, seconds = words.groups()
        return _hours(int(hours or 0), int(minutes or only_minutes or 0), int(seconds or 0))
    amount = read_amount(_HOUR.sub("", cell), mark)
    return amount.value if amount is not None and not amount.currencies else None


def is_clock(cell: str) -> bool:
    """Whether a cell can be nothing but a duration."""
    return bool(_CLOCK.fullmatch(cell.strip()) or _WORDS.fullmatch(cell.strip()))


def _hours(hours: int, minutes: int, seconds: int) -> Decimal:
    """Kept to a millionth of an hour, so that sums of seconds come out right."""
    exact = Decimal(hours * 3600 + minutes * 60 + seconds) / 3600
    return exact.quantize(Decimal("0.000001")).normalize() + 0
