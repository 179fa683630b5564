"""Hours as people type them: "2,5", "2 h 30", "45 min"."""

import re
from decimal import ROUND_HALF_UP, Decimal

from core.model.preferences import Language
from core.texts.amounts import parse_amount

_HOUR = r"(?:h|hrs?|heures?|hours?)"
_MINUTE = r"(?:m|mn|mins?|minutes?)"
_CLOCK = re.compile(
    rf"\s*([0-9]{{1,3}})\s*(?:{_HOUR}|:)\s*([0-5]?[0-9])\s*{_MINUTE}?\s*", re.IGNORECASE
)
_MINUTES = re.compile(rf"\s*([0-9]{{1,3}})\s*{_MINUTE}\s*", re.IGNORECASE)
_UNIT = re.compile(rf"\s*{_HOUR}\.?\s*$", re.IGNORECASE)


def parse_hours(typed: str, *, language: Language) -> Decimal:
    """A duration in hours, to the hundredth. Raises InvalidValue as `parse_amount` does."""
    if clock := _CLOCK.fullmatch(typed):
        return _hours(Decimal(clock[1]) + Decimal(clock[2]) / 60)
    if minutes := _MINUTES.fullmatch(typed):
        return _hours(Decimal(minutes[1]) / 60)
    return parse_amount(_UNIT.sub("", typed), language=language)


def _hours(exact: Decimal) -> Decimal:
    rounded = exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded
