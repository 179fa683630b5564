"""The records of an archive once more as tables, one CSV a kind, for a spreadsheet."""

import csv
from codecs import BOM_UTF8
from io import StringIO

from core.exchange.csv_cells import safe_cell
from core.storage.contents import Contents, WrittenRecord

FOLDER = "csv"


def spreadsheets(contents: Contents) -> dict[str, bytes]:
    """The tables by the name of their file; a kind without records has none.

    Every cell is text, so a text that could start a formula is made safe.
    """
    kinds: dict[str, list[WrittenRecord]] = {}
    for record in contents.records:
        kinds.setdefault(record.kind, []).append(record)
    return {f"{FOLDER}/{kind}.csv": _table(records) for kind, records in kinds.items()}


def _table(records: list[WrittenRecord]) -> bytes:
    out = StringIO(newline="")
    writer = csv.writer(out)
    names = list(records[0].fields)
    writer.writerow(names)
    for record in records:
        writer.writerow([_cell(record.fields[name]) for name in names])
    return BOM_UTF8 + out.getvalue().encode()


def _cell(text: str | None) -> str:
    if text is None:
        return ""
    return text if _is_number(text) else safe_cell(text)


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()
