"""A table read by its mapping: lines that count towards months, and rows left out, with why."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Values
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.exchange.importing.cells import cell, joined
from core.exchange.importing.days_in_cells import read_day
from core.exchange.importing.durations import read_hours
from core.exchange.importing.fingerprints import Fingerprints
from core.exchange.importing.lines import Line, Reading, Skipped
from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.numbers_in_cells import Amount, read_amount
from core.exchange.importing.raw_table import RawRow, RawTable
from core.exchange.importing.sources import Source
from core.exchange.importing.upwork import in_its_currency
from core.exchange.importing.upwork_reading import Verdict, verdicts
from core.model.checks import LARGEST_AMOUNT
from core.model.imported import Figure
from core.texts.currency_words import currencies_meant

__all__ = ["Line", "Reading", "Skipped", "read_lines"]

_CODE_AT_END = re.compile(r"(?:^|[^A-Z])([A-Z]{3})$", re.ASCII)
_MOST_HOURS_AT_ONCE = 24
_MOST_HOURS_A_MONTH = 744


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A value in one column of a row, or the reason why it does not count."""

    column: str
    figure: Figure = Figure.AMOUNT
    value: Decimal = Decimal(0)
    currency: str = ""
    reason: str = ""
    values: Values[str, object] = field(default_factory=dict)


def read_lines(
    table: RawTable,
    source: Source,
    mapping: Mapping,
    *,
    hours_of: Values[str, Figure] | None = None,
) -> Reading:
    """The lines of a table; `hours_of` says per name (as in `Line.who`) whose hours they are.

    Language plays no part: numbers and days follow the mapping's conventions only. A column
    that the mapping names and the table has not is empty.
    """
    lines: list[Line] = []
    skipped: list[Skipped] = []
    marks = Fingerprints(source.value)
    if source.is_upwork:
        mapping = in_its_currency(table.header, mapping)
    judged = verdicts(table, mapping) if source.is_upwork else {}
    for row in table.rows:
        original = tuple(zip(table.header, row.cells, strict=False))
        day_cell = cell(row, mapping.day)
        day = read_day(day_cell, mapping.day_order)
        if any(row.cells[len(table.header) :]):
            skipped.append(_skip(row, "import.skip.too_many_cells", original))
            continue
        if day is None:
            reason = "import.skip.bad_day" if day_cell else "import.skip.no_day"
            skipped.append(_skip(row, reason, original, cell=day_cell))
            continue
        verdict = judged.get(row.number)
        who = _name(row, mapping) or (verdict.who if verdict else "")
        text = joined(row, mapping.text, " · ")
        reference = cell(row, mapping.reference)
        whose = (hours_of or {}).get(who, mapping.hours_figure)
        written = list(_values(row, source, mapping, verdict, whose))
        found = [one for one in written if one.reason or one.value]
        if not found:
            reason = "import.skip.zero" if written else "import.skip.no_value"
            skipped.append(_skip(row, reason, original))
        for one in found:
            if one.reason:
                skipped.append(_skip(row, one.reason, original, **one.values))
                continue
            lines.append(
                Line(
                    row=row.number,
                    day=day,
                    who=who,
                    figure=one.figure,
                    value=one.value,
                    currency=one.currency,
                    reference=reference,
                    text=text,
                    original=original,
                    fingerprint=marks.mark(
                        column=one.column,
                        day=day,
                        value=one.value,
                        who=who,
                        text=text,
                        reference=reference,
                    ),
                )
            )
    return Reading(lines=tuple(lines), skipped=tuple(skipped))


def _skip(
    row: RawRow, reason: str, original: tuple[tuple[str, str], ...], **values: object
) -> Skipped:
    return Skipped(row=row.number, reason=reason, values=values, original=original)


def _name(row: RawRow, mapping: Mapping) -> str:
    """Who the row names; out of a label, the words that stay the same from month to month."""
    name = joined(row, mapping.who, " ")
    if not set(mapping.who) <= set(mapping.text):
        return name
    lasting = [word for word in name.split() if not any(one.isdigit() for one in word)]
    return " ".join(lasting) or name


def _values(
    row: RawRow, source: Source, mapping: Mapping, verdict: Verdict | None, whose: Figure
) -> Iterator[_Found]:
    """What the row's columns of money and hours hold; empty ones give nothing."""
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
        most = _MOST_HOURS_AT_ONCE if source.is_time_tracker else _MOST_HOURS_A_MONTH
        yield _hours(written, whose, mapping, most)


def _money(column: str, figure: Figure, written: str, row: RawRow, mapping: Mapping) -> _Found:
    amount = read_amount(written, mapping.decimal_mark)
    if amount is None:
        return _Found(column=column, reason="import.skip.bad_number", values={"cell": written})
    if abs(amount.value) > LARGEST_AMOUNT:
        return _Found(column=column, reason="import.skip.too_large", values={"cell": written})
    is_negated = mapping.sign is Sign.SPENT_IS_NEGATIVE
    return _Found(
        column=column,
        figure=figure,
        value=-amount.value if is_negated else amount.value,
        currency=_currency(amount, row, mapping),
    )


def _judged(found: _Found, verdict: Verdict) -> _Found:
    if verdict.figure is None:
        return _Found(column=found.column, reason=verdict.reason, values=verdict.values)
    return replace(found, figure=verdict.figure, value=verdict.counted(found.value))


def _hours(written: str, whose: Figure, mapping: Mapping, most: int) -> _Found:
    hours = read_hours(written, mapping.decimal_mark)
    if hours is None or hours < 0:
        return _Found(column="hours", reason="import.skip.bad_hours", values={"cell": written})
    if hours > most:
        return _Found(
            column="hours",
            reason="import.skip.too_many_hours",
            values={"cell": written, "most": most},
        )
    return _Found(column="hours", figure=whose, value=hours)


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
