"""A table as it stands in a file: a header, and rows of text."""

from dataclasses import dataclass

from core.model.errors import InvalidValue

MOST_COLUMNS = 200
MOST_ROWS = 50_000
LONGEST_CELL = 32_767
"""What a cell of a spreadsheet can hold."""


class UnreadableFile(InvalidValue):
    """A file out of which no table can be had; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One row: its number in the file as a spreadsheet counts (from 1), and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """A header and the rows under it; every row has at least as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[RawRow, ...]


def check_row(name: str, row: RawRow) -> None:
    """Refuse a row that no table of figures has. Raises UnreadableFile."""
    if len(row.cells) > MOST_COLUMNS:
        raise UnreadableFile("import.error.columns", name=name, most=MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in row.cells):
        raise UnreadableFile("import.error.cell", name=name, row=row.number)
