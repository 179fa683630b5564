"""An uploaded file becomes a table, or is refused with the reason."""

import csv
from io import StringIO

from core.exchange.importing.raw_table import RawRow, RawTable, UnreadableFile


def read_table(name: str, data: bytes) -> RawTable:
    """The table in a file called `name` (CSV, TSV or .xlsx). Raises UnreadableFile."""
    if not data.strip():
        raise UnreadableFile("import.error.empty", name=name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile("import.error.encoding", name=name) from error
    header, *rows = csv.reader(StringIO(text, newline=""))
    return RawTable(
        header=tuple(header),
        rows=tuple(
            RawRow(number=number, cells=(*row, *[""] * (len(header) - len(row))))
            for number, row in enumerate(rows, start=2)
        ),
    )
