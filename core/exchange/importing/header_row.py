"""Which row of a file holds the headings: statements have a title block above them."""

from collections import Counter
from collections.abc import Sequence

from core.exchange.importing.raw_table import RawRow, RawTable, UnreadableFile
from core.exchange.importing.shapes import is_words
from core.exchange.importing.sources import Source, recognise

_DEEPEST = 60
_LEAST_FILLED = 0.6


def table_of(name: str, rows: Sequence[RawRow]) -> RawTable:
    """The table under the headings. Raises UnreadableFile where there are none."""
    if not rows:
        raise UnreadableFile("import.error.empty", name=name)
    usual = _usual_width(rows)
    if usual < 2:
        raise UnreadableFile("import.error.one_column", name=name)
    place = _header_place(rows, usual)
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


def _header_place(rows: Sequence[RawRow], usual: int) -> int | None:
    first = rows[:_DEEPEST]
    for place, row in enumerate(first):
        if recognise(row.cells) is not Source.TABLE:
            return place
    for place, row in enumerate(first):
        filled = [cell for cell in row.cells if cell]
        if len(filled) >= max(2, _LEAST_FILLED * usual) and all(map(is_words, filled)):
            return place
    return None


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))
