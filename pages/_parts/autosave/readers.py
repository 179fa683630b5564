"""How a typed text becomes a value of the model, and a value the text to edit."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from core.model.preferences import Language
from core.texts import formats
from core.texts.amounts import MONEY_DECIMALS, parse_amount, parse_money
from core.texts.hours import parse_hours

Reader: TypeAlias = Callable[[str], object]
"""Raises InvalidValue for a text that it cannot read."""


def money_reader(language: Language, currency: str) -> Reader:
    """Reads amounts of one currency; blank is "not entered"."""
    return lambda typed: (
        parse_money(typed, language=language, currency=currency).amount if typed.strip() else None
    )


def number_reader(language: Language, column: str, decimals: int = MONEY_DECIMALS) -> Reader:
    """Reads plain numbers, and durations for a column of hours; blank is "not entered"."""

    def read(typed: str) -> Decimal | None:
        if not typed.strip():
            return None
        if "hours" in column.split("_"):
            return parse_hours(typed, language=language)
        return parse_amount(typed, language=language, decimals=decimals)

    return read


def text_reader(typed: str) -> str:
    """Reads any text as it is."""
    return typed


def editable(language: Language, value: object, *, is_money: bool = False) -> str:
    """A value as the text that a person would type for it; "300,50" where it is money."""
    if value is None:
        return ""
    if not isinstance(value, Decimal):
        return str(value)
    exponent = value.normalize().as_tuple().exponent
    digits = max(0, -exponent) if isinstance(exponent, int) else 0
    if is_money and digits:
        digits = max(digits, MONEY_DECIMALS)
    return formats.number(language, value, digits)
