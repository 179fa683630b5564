"""One field of a record as a column: its values between the model, the database and the history."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, get_args

from core.model.errors import InvalidValue

MONEY_DIGITS = 4
RATE_DIGITS = 8
HOURS_DIGITS = 6
"""Of a line of a file, so that a month of seconds adds up."""
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_DIGITS = {"rate": RATE_DIGITS, "value": HOURS_DIGITS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The column's name, its type, and whether it may be empty."""

    name: str
    type: type
    is_optional: bool

    @staticmethod
    def of_field(name: str, hint: Any) -> "Column":
        """The column of a field, from its type hint."""
        if isinstance(hint, UnionType):
            kind, empty = get_args(hint)
            assert empty is type(None)
            return Column(name=name, type=kind, is_optional=True)
        return Column(name=name, type=hint, is_optional=False)

    @property
    def digits(self) -> int:
        """Decimal places that the column keeps."""
        return _DIGITS.get(self.name, MONEY_DIGITS)

    def settle(self, value: object) -> Any:
        """The value exactly as it will be read back: of the field's type, and no finer than kept.

        Raises TypeError for a value of the wrong type: that is a mistake in the code.
        """
        if value is None:
            if not self.is_optional:
                raise TypeError(f"{self.name} cannot be None")
            return None
        if issubclass(self.type, StrEnum) and isinstance(value, str):
            return self.type(value)
        if self.type is str and isinstance(value, str):
            _check_storable(value)
            return str(value)
        if self.type is Decimal and isinstance(value, (int, Decimal)):
            return _settled_decimal(Decimal(value), self.digits)
        if type(value) is not self.type:
            raise TypeError(f"{self.name} is {self.type.__name__}, not {type(value).__name__}")
        if isinstance(value, datetime) and value.tzinfo is not None:
            raise TypeError(f"{self.name} is naive UTC")
        return value

    def encode(self, value: object) -> str | None:
        """The value as the history writes it."""
        match value:
            case None:
                return None
            case date():
                return value.isoformat()
            case Decimal():
                return f"{value:f}"
            case _:
                return str(value)

    def decode(self, text: str | None) -> Any:
        """The value that the history wrote."""
        if text is None:
            return None
        if self.type in (date, datetime):
            return self.type.fromisoformat(text)
        if self.type is bool:
            return text == str(True)
        return self.type(text)

    def to_row(self, value: object) -> Any:
        """The value as a parameter for the database."""
        return value.value if isinstance(value, StrEnum) else value

    def from_row(self, value: Any) -> Any:
        """The value that a row holds."""
        if value is None:
            return None
        if self.type is Decimal:
            return _plain(value)
        if issubclass(self.type, StrEnum):
            return self.type(value)
        return value


def _settled_decimal(value: Decimal, digits: int) -> Decimal:
    # Not finite or too large: the model refuses it in its own words.
    if not value.is_finite() or value.adjusted() > 17 - digits:
        return value
    return _plain(value.quantize(Decimal(1).scaleb(-digits)))


def _plain(value: Decimal) -> Decimal:
    """The same number without needless zeros and without an exponent."""
    short = value.normalize()
    return short if short.as_tuple().exponent <= 0 else short.quantize(Decimal(1))  # type: ignore[operator]


def is_storable(text: str) -> bool:
    """Whether every database keeps it: not NUL (PostgreSQL), nor halves of characters (UTF-8)."""
    return _UNSTORABLE.search(text) is None


def _check_storable(text: str) -> None:
    if not is_storable(text):
        raise InvalidValue("notebook.error.text")
