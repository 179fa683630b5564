"""Which column of a table means what: guessed, shown, changed by hand, remembered."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from hashlib import sha256
from typing import Any

from core.exchange.importing.raw_table import MOST_COLUMNS
from core.model.checks import check_currency
from core.model.errors import InvalidValue
from core.model.imported import Figure

_COLUMNS = ("day", "amount", "refund", "fee", "currency", "hours", "reference")
_COLUMN_LISTS = ("who", "text")


class DayOrder(StrEnum):
    """How 03/04/2026 is meant; a day written with its year first or with words is plain."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class DecimalMark(StrEnum):
    """What parts whole numbers from decimals; the other mark parts thousands."""

    COMMA = "comma"
    POINT = "point"


class Sign(StrEnum):
    """What a payment to a provider looks like in the amount column."""

    SPENT_IS_POSITIVE = "spent_is_positive"
    SPENT_IS_NEGATIVE = "spent_is_negative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Columns by their place (from 0), None where the table has no such column.

    Frozen: change one choice with `dataclasses.replace`. It can be incomplete: a table
    gives lines as soon as it has a day and something that counts.
    """

    day: int | None = None
    who: tuple[int, ...] = ()
    """Put together with spaces: first name, last name.

    Where it is also a text, as the label of a bank statement, its numbers are left out of the
    name: "VIR LUMEN FACTURE 118" is the same payee as "VIR LUMEN FACTURE 119".
    """
    amount: int | None = None
    refund: int | None = None
    """Money that came back, in a column of its own (the credit of a bank statement)."""
    fee: int | None = None
    currency: int | None = None
    hours: int | None = None
    """A duration, as 1:30:00 or as 1.5 hours."""
    text: tuple[int, ...] = ()
    reference: int | None = None
    fixed_currency: str = ""
    """The currency of rows that name none; empty until chosen."""
    amount_figure: Figure = Figure.AMOUNT
    hours_figure: Figure = Figure.MANAGING_HOURS
    """Whose hours they are, where `read_lines` is not told so by name."""
    sign: Sign = Sign.SPENT_IS_POSITIVE
    day_order: DayOrder = DayOrder.DAY_FIRST
    decimal_mark: DecimalMark = DecimalMark.POINT
    unsure: tuple[str, ...] = ()
    """Names of the fields above that were guessed without proof: the person is asked."""

    def __post_init__(self) -> None:
        single = [getattr(self, name) for name in _COLUMNS]
        for column in (*single, *self.who, *self.text):
            if column is not None and not 0 <= column < MOST_COLUMNS:
                raise InvalidValue("import.error.mapping")
        if self.fixed_currency:
            check_currency("import.error.mapping", self.fixed_currency)
        if self.amount_figure.is_hours or not self.hours_figure.is_hours:
            raise InvalidValue("import.error.mapping")

    @property
    def is_complete(self) -> bool:
        """Whether a table read with it can give lines."""
        has_money = any(one is not None for one in (self.amount, self.refund, self.fee))
        return self.day is not None and (has_money or self.hours is not None)


def to_json(mapping: Mapping) -> str:
    """The mapping as it is remembered; what was unsure is sure once it is kept."""
    kept = {name: value for name, value in asdict(mapping).items() if name != "unsure"}
    return json.dumps(kept, sort_keys=True)


def from_json(kept: str) -> Mapping:
    """What `to_json` kept. Raises InvalidValue for anything else."""
    try:
        values = json.loads(kept)
    except (ValueError, RecursionError) as error:
        raise InvalidValue("import.error.mapping") from error
    names = {field.name for field in fields(Mapping)} - {"unsure"}
    if not isinstance(values, dict) or not values.keys() <= names:
        raise InvalidValue("import.error.mapping")
    return Mapping(**{name: _checked(name, value) for name, value in values.items()})


def signature(header: Sequence[str]) -> str:
    """What a mapping is remembered under: the same columns in the same order, in any case."""
    words = "\x1f".join(" ".join(name.split()).casefold() for name in header)
    return sha256(words.encode()).hexdigest()


_ENUMS: dict[str, type[StrEnum]] = {
    "amount_figure": Figure,
    "hours_figure": Figure,
    "sign": Sign,
    "day_order": DayOrder,
    "decimal_mark": DecimalMark,
}


def _checked(name: str, value: object) -> Any:
    if name in _COLUMNS and (value is None or _is_column(value)):
        return value
    if name in _COLUMN_LISTS and isinstance(value, list) and all(map(_is_column, value)):
        return tuple(value)
    if isinstance(value, str):
        if name == "fixed_currency":
            return value
        if name in _ENUMS and value in [one.value for one in _ENUMS[name]]:
            return _ENUMS[name](value)
    raise InvalidValue("import.error.mapping")


def _is_column(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
