"""Rows out of an .xlsx file, which is looked at from outside before it is opened."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from core.exchange.containers import BROKEN, is_oversized
from core.exchange.importing.delimited import trimmed
from core.exchange.importing.raw_table import MOST_ROWS, RawRow, UnreadableFile, check_row

_WORKBOOK = "xl/workbook.xml"
_BROKEN = (*BROKEN, TypeError, AttributeError, ArithmeticError, SyntaxError)
"""What openpyxl and the parsers beneath it raise for files that only look like spreadsheets."""


def read_spreadsheet(name: str, data: bytes) -> list[RawRow]:
    """All rows that are not blank of the first sheet that has some. Raises UnreadableFile."""
    try:
        _check_container(name, data)
        return _rows(name, data)
    except UnreadableFile:
        raise
    except _BROKEN as error:
        raise UnreadableFile("import.error.spreadsheet", name=name) from error


def _check_container(name: str, data: bytes) -> None:
    """Refuse what would unpack into far more than it seems; sizes are held while unpacking."""
    with ZipFile(BytesIO(data)) as container:
        if is_oversized(container):
            raise UnreadableFile("import.error.zip_bomb", name=name)
        if _WORKBOOK not in container.namelist():
            raise UnreadableFile("import.error.zip", name=name)
        for part in container.infolist():
            is_markup = part.filename.endswith((".xml", ".rels"))
            if is_markup and b"<!DOCTYPE" in container.read(part):
                raise UnreadableFile("import.error.spreadsheet", name=name)


def _rows(name: str, data: bytes) -> list[RawRow]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                # The size that a sheet states may be a lie: its rows are counted instead.
                sheet.reset_dimensions()
                if rows := list(_rows_of(name, sheet)):
                    return rows
    finally:
        book.close()
    return []


def _rows_of(name: str, sheet: Any) -> Iterator[RawRow]:
    found = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        row = RawRow(number=number, cells=trimmed([_text(value) for value in values]))
        if not row.cells:
            continue
        check_row(name, row)
        found += 1
        if found > MOST_ROWS:
            raise UnreadableFile("import.error.rows", name=name, most=MOST_ROWS)
        yield row


def _text(value: object) -> str:
    """A cell as a plain text file would have it: ISO dates, points, durations as 1:30:00."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.replace(microsecond=0).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.replace(microsecond=0).isoformat()
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if isinstance(value, float):
        return _plain(value)
    return str(value).replace("\ufeff", "").replace("_x000D_", "")


def _plain(value: float) -> str:
    """A number without the dust of binary fractions: 0.1 + 0.2 is 0.3 in a spreadsheet."""
    return f"{Decimal(f'{value:.15g}'):f}"
