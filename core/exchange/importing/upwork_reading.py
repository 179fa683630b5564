"""For each movement in an Upwork report: which figure it is, or why it is none."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.exchange.importing.cells import cell, joined, spent
from core.exchange.importing.columns import column, columns
from core.exchange.importing.days_in_cells import read_day
from core.exchange.importing.mapping import Mapping
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.upwork import TYPE_HEADINGS, WORD_HEADINGS
from core.exchange.importing.upwork_escrow import Movement, fundings, payees_of_fees
from core.exchange.importing.upwork_types import Kind, kind_of
from core.model.imported import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a movement counts as: a figure, or the text key of the reason why it does not."""

    figure: Figure | None = None
    is_refund: bool = False
    who: str = ""
    """Whom a movement that names nobody was for, where that can be told."""
    reason: str = ""
    values: dict[str, object] = field(default_factory=dict)

    def counted(self, value: Decimal) -> Decimal:
        """Money spent, negative for what came back, whichever sign the report gives a refund."""
        return -abs(value) if self.is_refund else value


_VERDICTS = {
    Kind.PAID: Verdict(figure=Figure.AMOUNT),
    Kind.FIXED_PRICE: Verdict(figure=Figure.AMOUNT),
    Kind.REFUND: Verdict(figure=Figure.AMOUNT, is_refund=True),
    Kind.PLATFORM_FEE: Verdict(figure=Figure.PLATFORM_FEE),
    Kind.EXCHANGE_FEE: Verdict(figure=Figure.EXCHANGE_FEE),
    Kind.FUNDING: Verdict(reason="import.skip.upwork_funding"),
    Kind.ESCROW_RETURNED: Verdict(reason="import.skip.upwork_returned"),
    Kind.FROM_ESCROW: Verdict(reason="import.skip.upwork_own_money"),
    Kind.OWN_MONEY: Verdict(reason="import.skip.upwork_own_money"),
    Kind.TAX: Verdict(reason="import.skip.upwork_tax"),
}

_FEES = (Kind.PLATFORM_FEE, Kind.EXCHANGE_FEE)


def verdicts(table: RawTable, mapping: Mapping) -> dict[int, Verdict]:
    """The verdict on each row that has a day and an amount, by the row's number."""
    place = column(table.header, *TYPE_HEADINGS)
    types = {row.number: cell(row, place) for row in table.rows}
    movements = list(_movements(table, mapping, types))
    funded = fundings(movements)
    payees = payees_of_fees(movements)
    judged: dict[int, Verdict] = {}
    for one in movements:
        if one.row in funded:
            judged[one.row] = _VERDICTS[Kind.FUNDING]
        elif one.kind is Kind.UNKNOWN:
            reason = "import.skip.upwork_unknown"
            judged[one.row] = Verdict(reason=reason, values={"type": types[one.row]})
        elif one.kind in _FEES and not one.who:
            judged[one.row] = replace(_VERDICTS[one.kind], who=payees.get(one.day, ""))
        else:
            judged[one.row] = _VERDICTS[one.kind]
    return judged


def _movements(table: RawTable, mapping: Mapping, types: dict[int, str]) -> Iterator[Movement]:
    words = columns(table.header, *WORD_HEADINGS)
    for row in table.rows:
        day = read_day(cell(row, mapping.day), mapping.day_order)
        value = spent(row, mapping)
        if day is not None and value is not None:
            yield Movement(
                row=row.number,
                day=day,
                who=joined(row, mapping.who, " "),
                spent=value,
                kind=kind_of(types[row.number], joined(row, words, " ")),
            )
