"""Figures as CSV: for a spreadsheet to read, and safe for it to open."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import TypeAlias

from core.exchange.csv_cells import safe_cell

Cell: TypeAlias = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A table of figures: its column names, then its rows."""

    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def csv_bytes(figures: Figures) -> bytes:
    """UTF-8 with its mark, commas between cells, points in numbers, ISO dates, no formulas."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows(_written(row) for row in (figures.header, *figures.rows))
    return written.getvalue().encode("utf-8-sig")


def _written(row: Iterable[Cell]) -> list[str]:
    return [_cell(cell) for cell in row]


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell.normalize():f}"
    if isinstance(cell, str):
        return safe_cell(cell)
    return str(cell)
