"""Rows out of text: its encoding found, its separator found, quotes respected."""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from core.exchange.importing.raw_table import MOST_ROWS, RawRow, UnreadableFile, check_row

LONGEST_LINE = 100_000
_SEPARATORS = "\t;|,"
"""In the order of preference where two part the text equally well: words hold commas."""
_SAMPLE_LINES = 200
_MOST_LINES_IN_CELL = 100
_TEXT_CONTROLS = "\t\n\r\x0b\x0c"
_END_OF_FILE = "\x1a"


def read_delimited(name: str, data: bytes) -> list[RawRow]:
    """All rows that are not blank. Raises UnreadableFile."""
    text = _decoded(name, data)
    longest = max((len(line) for line in StringIO(text, newline="")), default=0)
    if longest > LONGEST_LINE:
        raise UnreadableFile("import.error.long_line", name=name, most=LONGEST_LINE)
    return _rows(name, text, _separator(text))


def _decoded(name: str, data: bytes) -> str:
    text = _as_unicode(data)
    if text is None:
        # Windows-1252 leaves five bytes without a meaning; Latin-1 has one for each.
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            text = data.decode("latin-1")
    text = text.rstrip(_END_OF_FILE).replace("\ufeff", "")
    if any(character < " " and character not in _TEXT_CONTROLS for character in set(text)):
        raise UnreadableFile("import.error.not_text", name=name)
    return text


def _as_unicode(data: bytes) -> str | None:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        encoding = "utf-16"
    elif data.startswith(BOM_UTF8):
        encoding = "utf-8-sig"
    else:
        encoding = "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _separator(text: str) -> str:
    """The separator that parts most rows of the sample into equally many cells."""
    sample = "".join(islice(StringIO(text, newline=""), _SAMPLE_LINES))
    return max(_SEPARATORS, key=lambda separator: _agreement(sample, separator))


def _agreement(sample: str, separator: str) -> tuple[float, int]:
    """The share of rows that have the commonest width of two or more cells, and that width.

    Where quotes do not add up, lines are parted as if there were none, so that the quotes
    and not the separator are found wanting.
    """
    try:
        widths = Counter(len(cells) for cells in _reader(sample, separator) if cells)
    except csv.Error:
        widths = Counter(line.count(separator) + 1 for line in sample.splitlines() if line)
    commonest = max(((count, width) for width, count in widths.items() if width > 1), default=None)
    return (commonest[0] / widths.total(), commonest[1]) if commonest else (0, 0)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    lines = StringIO(text, newline="")
    return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)


def _rows(name: str, text: str, separator: str) -> list[RawRow]:
    reader = _reader(text, separator)
    rows: list[RawRow] = []
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return rows
        except csv.Error as error:
            raise UnreadableFile("import.error.quotes", name=name, row=number + 1) from error
        number += 1
        row = RawRow(number=number, cells=trimmed(cells))
        if not row.cells:
            continue
        check_row(name, row)
        if any(cell.count("\n") > _MOST_LINES_IN_CELL for cell in row.cells):
            raise UnreadableFile("import.error.quotes", name=name, row=number)
        rows.append(row)
        if len(rows) > MOST_ROWS:
            raise UnreadableFile("import.error.rows", name=name, most=MOST_ROWS)


def trimmed(cells: list[str]) -> tuple[str, ...]:
    """The cells without spaces around them, and without the empty ones at the end."""
    stripped = [cell.strip() for cell in cells]
    while stripped and not stripped[-1]:
        stripped.pop()
    return tuple(stripped)
