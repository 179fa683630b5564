"""Which row of a file holds the headings: statements have a title block above them."""

from collections import Counter
from collections.abc import Sequence

from core.exchange.importing.raw_table import RawRow, RawTable, UnreadableFile
from core.exchange.importing.shapes import is_words
from core.exchange.importing.sources import Source, recognise

_DEEPEST = 60
_NEARLY = 0.75


def table_of(name: str, rows: Sequence[RawRow]) -> RawTable:
    """The table under the headings. Raises UnreadableFile where there are none."""
    if not rows:
        raise UnreadableFile("import.error.empty", name=name)
    if max(len(row.cells) for row in rows) < 2:
        raise UnreadableFile("import.error.one_column", name=name)
    place = _header_place(rows[:_DEEPEST])
    if place is None:
        raise UnreadableFile("import.error.no_header", name=name)
    if place + 1 == len(rows):
        raise UnreadableFile("import.error.only_header", name=name)
    header = tuple(" ".join(cell.split()) for cell in rows[place].cells)
    width = max(len(header), _usual_width(rows[place + 1 :]))
    return RawTable(
        header=_padded(header, width),
        rows=tuple(
            RawRow(number=row.number, cells=_padded(row.cells, width)) for row in rows[place + 1 :]
        ),
    )


def _usual_width(rows: Sequence[RawRow]) -> int:
    """The commonest number of cells, the larger one on a tie."""
    widths = Counter(len(row.cells) for row in rows)
    return max(widths, key=lambda width: (widths[width], width))


def _header_place(rows: Sequence[RawRow]) -> int | None:
    """The row of a known source, or the first of the rows of words that is about the widest."""
    for place, row in enumerate(rows):
        if recognise(row.cells) is not Source.TABLE:
            return place
    headings = {place: filled for place, row in enumerate(rows) if (filled := _headings(row)) > 1}
    widest = max(headings.values(), default=0)
    return next((place for place, filled in headings.items() if filled >= _NEARLY * widest), None)


def _headings(row: RawRow) -> int:
    """How many cells a row of words has; 0 for a row with a day or a number in it."""
    filled = [cell for cell in row.cells if cell]
    return len(filled) if all(map(is_words, filled)) else 0


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))
