"""Cells of a row by the columns of a mapping."""

from decimal import Decimal

from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.numbers_in_cells import read_amount
from core.exchange.importing.raw_table import RawRow


def cell(row: RawRow, column: int | None) -> str:
    """The cell in a column; empty where the row has no such column."""
    return row.cells[column] if column is not None and column < len(row.cells) else ""


def joined(row: RawRow, columns: tuple[int, ...], between: str) -> str:
    """The cells of several columns that hold something, in their order."""
    return between.join(found for column in columns if (found := cell(row, column)))


def spent(row: RawRow, mapping: Mapping) -> Decimal | None:
    """The amount of a row, positive for money spent; None where there is no readable one."""
    amount = read_amount(cell(row, mapping.amount), mapping.decimal_mark)
    if amount is None:
        return None
    return -amount.value if mapping.sign is Sign.SPENT_IS_NEGATIVE else amount.value
