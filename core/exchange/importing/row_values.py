"""What the columns of money and hours hold in one row."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Values
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.exchange.importing.cells import cell
from core.exchange.importing.durations import read_hours
from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.numbers_in_cells import Amount, read_amount
from core.exchange.importing.raw_table import RawRow
from core.exchange.importing.upwork_reading import Verdict
from core.model.checks import LARGEST_AMOUNT
from core.model.imported import Figure
from core.texts.currency_words import currencies_meant

_CODE_AT_END = re.compile(r"(?:^|[^A-Z])([A-Z]{3})$", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A value in one column of a row, or the reason why it does not count."""

    column: str
    figure: Figure = Figure.AMOUNT
    value: Decimal = Decimal(0)
    currency: str = ""
    reason: str = ""
    values: Values[str, object] = field(default_factory=dict)


def values_in(
    row: RawRow, mapping: Mapping, *, verdict: Verdict | None, whose: Figure, most_hours: int
) -> Iterator[Found]:
    """What the row's columns of money and hours hold; empty ones give nothing.

    `verdict` is what Upwork's type makes of the amount, `whose` the figure for the hours.
    """
    if written := cell(row, mapping.amount):
        amount = _money("amount", mapping.amount_figure, written, row, mapping)
        yield amount if verdict is None or amount.reason else _judged(amount, verdict)
    if written := cell(row, mapping.refund):
        refund = _money("refund", mapping.amount_figure, written, row, mapping)
        # Money in a column of what came back has come back, with whichever sign.
        yield replace(refund, value=-abs(refund.value))
    if written := cell(row, mapping.fee):
        fee = _money("fee", Figure.PLATFORM_FEE, written, row, mapping)
        # A fee has been paid, with whichever sign the platform writes it.
        yield replace(fee, value=abs(fee.value))
    if written := cell(row, mapping.hours):
        yield _hours(written, whose, mapping, most_hours)


def _money(column: str, figure: Figure, written: str, row: RawRow, mapping: Mapping) -> Found:
    amount = read_amount(written, mapping.decimal_mark)
    if amount is None:
        return Found(column=column, reason="import.skip.bad_number", values={"cell": written})
    if abs(amount.value) > LARGEST_AMOUNT:
        return Found(column=column, reason="import.skip.too_large", values={"cell": written})
    is_negated = mapping.sign is Sign.SPENT_IS_NEGATIVE
    return Found(
        column=column,
        figure=figure,
        value=-amount.value if is_negated else amount.value,
        currency=_currency(amount, row, mapping),
    )


def _judged(found: Found, verdict: Verdict) -> Found:
    if verdict.figure is None:
        return Found(column=found.column, reason=verdict.reason, values=verdict.values)
    return replace(found, figure=verdict.figure, value=verdict.counted(found.value))


def _hours(written: str, whose: Figure, mapping: Mapping, most: int) -> Found:
    hours = read_hours(written, mapping.decimal_mark)
    if hours is None or hours < 0:
        return Found(column="hours", reason="import.skip.bad_hours", values={"cell": written})
    if hours > most:
        return Found(
            column="hours",
            reason="import.skip.too_many_hours",
            values={"cell": written, "most": most},
        )
    return Found(column="hours", figure=whose, value=hours)


def _currency(amount: Amount, row: RawRow, mapping: Mapping) -> str:
    """What the cell names, then the row's currency column, then the one chosen for all rows.

    A bare "$" means the dollar of the column or of the choice, where that is one.
    """
    told = _currency_code(cell(row, mapping.currency)) or mapping.fixed_currency
    if amount.currencies:
        return told if told in amount.currencies else amount.currencies[0]
    return told


def _currency_code(written: str) -> str:
    """ "EUR", "Euro - EUR" or "€" as a code; empty where none is meant."""
    if code := _CODE_AT_END.search(written.upper()):
        return code[1]
    return next(iter(currencies_meant(written)), "")
