"""Upwork's transaction report, in its newer and its older columns.

Older header: Date, Ref ID, Type, Description, Agency, Freelancer, Team, Account Name, PO,
Amount, ExchangeRate, Currency, Balance; or with Amount in local currency for ExchangeRate.
Newer header: Date, Transaction ID, Transaction type, Transaction summary, …, Freelancer, …,
Ref ID, Amount $, Amount in local currency, Currency, Current balance $, Payment method.

Seen in public importers (November 2026): the older headers and "Sep 25, 2026" days in two
beancount importers, the newer header in a test of an invoicing tool. Inferred: Amount is in
dollars in every variant, as both importers take it, and Currency belongs to the local amount;
where a rate other than 1 stands beside it, the person is asked.
"""

from collections.abc import Sequence
from dataclasses import replace

from core.exchange.importing.cells import cell
from core.exchange.importing.columns import column, columns
from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.raw_table import RawTable

HEADINGS = (frozenset({"date", "transaction type", "freelancer", "amount $"}),)
OLD_HEADINGS = (frozenset({"date", "ref id", "type", "freelancer", "amount"}),)
_LOCAL = "amount in local currency"
_NO_RATE = ("", "1", "1.0", "1.00")
TYPE_HEADINGS = ("transaction type", "type")
WORD_HEADINGS = (
    "transaction summary",
    "transaction summary details",
    "description",
    "description 1",
    "description 2",
    "description 3",
    "payment method",
)


def columns_of(header: Sequence[str]) -> Mapping:
    """What each column is; the local amount and its currency can be chosen by hand instead."""
    return Mapping(
        day=column(header, "date"),
        who=columns(header, "freelancer"),
        amount=column(header, "amount $", "amount"),
        text=columns(header, *TYPE_HEADINGS, *WORD_HEADINGS[:-1]),
        reference=column(header, "transaction id", "ref id"),
        fixed_currency="USD",
        sign=Sign.SPENT_IS_NEGATIVE,
    )


def in_its_currency(header: Sequence[str], mapping: Mapping) -> Mapping:
    """The mapping with the currency of the local amount, where that is the amount chosen."""
    is_local = mapping.amount is not None and mapping.amount == column(header, _LOCAL)
    if is_local and mapping.currency is None:
        return replace(mapping, currency=column(header, "currency"))
    return mapping


def has_doubtful_currency(table: RawTable) -> bool:
    """Whether a report with a rate beside its one amount could be in another currency."""
    place = column(table.header, "exchangerate", "exchange rate")
    return any(cell(row, place) not in _NO_RATE for row in table.rows)
