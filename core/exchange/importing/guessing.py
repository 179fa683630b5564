"""A first mapping for a table, from the words in its header and the shapes of its values."""

from collections.abc import Iterator
from dataclasses import replace

from core.exchange.importing import upwork
from core.exchange.importing.cells import cell
from core.exchange.importing.days_in_cells import day_order
from core.exchange.importing.mapping import DayOrder, DecimalMark, Mapping
from core.exchange.importing.money_signs import header_currency, sign_of
from core.exchange.importing.numbers_in_cells import decimal_mark
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.sources import PROGRAMS, Source, recognise
from core.exchange.importing.table_columns import columns_of
from core.model.preferences import Language

_MARK_OF = {Language.FRENCH: DecimalMark.COMMA, Language.ENGLISH: DecimalMark.POINT}


def guess(table: RawTable, *, language: Language) -> Mapping:
    """The likeliest mapping; what the values leave open follows `language` and is `unsure`.

    For a recognised source it is that source's; amounts of a time tracker are left out
    (they would count the same work twice), and can be chosen by hand.
    """
    source = recognise(table.header)
    known = PROGRAMS.get(source)
    mapping = known.columns_of(table.header) if known else columns_of(table)
    return with_conventions(table, source, mapping, language=language)


def with_conventions(
    table: RawTable, source: Source, mapping: Mapping, *, language: Language
) -> Mapping:
    """The mapping with day order, decimal mark, sign and currency as its own columns show.

    To be asked again when the person has chosen other columns.
    """
    unsure: list[str] = []
    order, is_order_open = day_order(_cells(table, mapping.day))
    if is_order_open:
        unsure.append("day_order")
    figures = (mapping.amount, mapping.refund, mapping.fee, mapping.hours)
    mark, is_mark_open = decimal_mark(
        written for column in figures for written in _cells(table, column)
    )
    if is_mark_open:
        unsure.append("decimal_mark")
    mapping = replace(
        mapping,
        day_order=order or DayOrder.DAY_FIRST,
        decimal_mark=mark or (_MARK_OF[language] if is_mark_open else DecimalMark.POINT),
    )
    if mapping.amount is not None:
        sign, is_sign_open = sign_of(table, source, mapping)
        mapping = replace(mapping, sign=sign)
        if is_sign_open:
            unsure.append("sign")
    if not mapping.fixed_currency:
        mapping = replace(mapping, fixed_currency=header_currency(table, mapping))
    is_doubtful = source is Source.UPWORK_OLD and upwork.has_doubtful_currency(table)
    if is_doubtful or _lacks_currency(table, mapping):
        unsure.append("fixed_currency")
    return replace(mapping, unsure=tuple(unsure))


def _lacks_currency(table: RawTable, mapping: Mapping) -> bool:
    has_money = any(one is not None for one in (mapping.amount, mapping.refund, mapping.fee))
    has_currency = bool(mapping.fixed_currency) or any(_cells(table, mapping.currency))
    return has_money and not has_currency


def _cells(table: RawTable, column: int | None) -> Iterator[str]:
    return (written for row in table.rows if (written := cell(row, column)))
