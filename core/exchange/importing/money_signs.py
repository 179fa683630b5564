"""Which sign a payment has in a file, and in which currency its columns are."""

from collections import Counter

from core.exchange.importing.cells import cell
from core.exchange.importing.columns import column
from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.numbers_in_cells import read_amount
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.sources import Source
from core.exchange.importing.upwork import TYPE_HEADINGS
from core.exchange.importing.upwork_types import Kind, kind_of
from core.texts.currency_words import currencies_meant

_PAYMENTS = (Kind.PAID, Kind.FIXED_PRICE, Kind.FUNDING)


def sign_of(table: RawTable, source: Source, mapping: Mapping) -> tuple[Sign, bool]:
    """The sign that most payments have, and whether the file leaves it open.

    Upwork's types say which rows are payments. In another table most amounts are taken for
    payments; where both signs occur, the person is asked.
    """
    negative = positive = 0
    kinds = column(table.header, *TYPE_HEADINGS) if source.is_upwork else None
    for row in table.rows:
        amount = read_amount(cell(row, mapping.amount), mapping.decimal_mark)
        if amount is None or amount.value == 0:
            continue
        if kinds is not None and kind_of(cell(row, kinds), "") not in _PAYMENTS:
            continue
        negative += amount.value < 0
        positive += amount.value > 0
    if not negative and not positive:
        return mapping.sign, False
    is_open = bool(negative and positive and not source.is_upwork and mapping.refund is None)
    return Sign.SPENT_IS_NEGATIVE if negative > positive else Sign.SPENT_IS_POSITIVE, is_open


def header_currency(table: RawTable, mapping: Mapping) -> str:
    """The currency in the headings of money, "Amount (EUR)", or that most cells name; or ""."""
    named: Counter[str] = Counter()
    for place in (mapping.amount, mapping.refund, mapping.fee):
        if place is None or place >= len(table.header):
            continue
        for word in table.header[place].replace("(", " ").replace(")", " ").split():
            if word.isupper() or not word.isalpha():
                named.update(currencies_meant(word)[:1])
        if not named:
            for row in table.rows:
                amount = read_amount(cell(row, place), mapping.decimal_mark)
                named.update(amount.currencies[:1] if amount else ())
    return named.most_common(1)[0][0] if named else ""
