"""An uploaded file becomes a table, or is refused with the reason."""

from core.exchange.importing.delimited import read_delimited
from core.exchange.importing.file_kinds import is_zip, unreadable_kind
from core.exchange.importing.header_row import table_of
from core.exchange.importing.raw_table import RawTable, UnreadableFile
from core.exchange.importing.spreadsheet import read_spreadsheet

LARGEST_FILE = 5 * 1024 * 1024
"""As .streamlit/config.toml lets through."""


def read_table(name: str, data: bytes) -> RawTable:
    """The table in a file called `name` (CSV, TSV or .xlsx, whatever the name says).

    Raises UnreadableFile, with a text key under import.error, for everything else.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile("import.error.empty", name=name)
    if len(data) > LARGEST_FILE:
        raise UnreadableFile("import.error.too_large", name=name, most=5)
    if kind := unreadable_kind(data):
        raise UnreadableFile(kind, name=name)
    rows = read_spreadsheet(name, data) if is_zip(data) else read_delimited(name, data)
    return table_of(name, rows)
