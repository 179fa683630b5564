"""The figures of a comparison for a spreadsheet: dates as dates, numbers as numbers."""

from decimal import Decimal

from core.numbers.unit_cost import CostPart, unit_cost
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_MONEY = Decimal("0.0001")
_RATE = Decimal("0.00000001")
_PARTS = (CostPart.PLATFORM_FEE, CostPart.EXCHANGE_FEE, CostPart.LOST_TAX)


def months_csv(person: Person, pair: Pair) -> Figures:
    """One row a month and provider."""
    names = ("month", "provider", "paid", *_PARTS, "currency", "rate", "own_time", "cost", "output")
    header = [_column(person, pair, one) for one in (*names, "unit", "unit_cost", "counted")]
    rows: list[list[Cell]] = [
        [
            one.month,
            name(person, party.provider),
            one.paid,
            *(one.parts.get(part) for part in _PARTS),
            party.provider.currency,
            None if one.rate is None else one.rate.rate.quantize(_RATE),
            _money(one.figures.own_time),
            _money(one.figures.cost),
            one.figures.output,
            party.provider.unit,
            _money(unit_cost([one.figures])),
            person.text("compare.csv.yes" if one.figures.is_complete else "compare.csv.no"),
        ]
        for party in (pair.a, pair.b)
        for one in party.months
    ]
    return Figures(header=header, rows=rows)


def units_csv(person: Person, pair: Pair) -> Figures:
    """One row a provider."""
    names = ("provider", "months", "cost", "output", "unit", "unit_cost")
    rows: list[list[Cell]] = [
        [
            name(person, party.provider),
            len(party.side.months),
            _money(party.side.total_cost),
            party.side.total_output,
            party.provider.unit,
            _money(party.side.unit_cost),
        ]
        for party in (pair.a, pair.b)
    ]
    return Figures(header=[_column(person, pair, one) for one in names], rows=rows)


def _column(person: Person, pair: Pair, column: str) -> str:
    return person.text(f"compare.csv.{column}", home=pair.home_currency)


def _money(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else amount.quantize(_MONEY)
