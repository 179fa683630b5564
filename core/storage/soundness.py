"""Whether a notebook can be read to its last row."""

from typing import Final

import duckdb

from core.storage.cursor import Cursor, Row

_TABLES: Final[dict[tuple[Row, ...], list[str]]] = {}
"""By the migrations seen: to list them, DuckDB looks into every open notebook."""


def is_sound(cursor: Cursor) -> bool:
    """Read every table through: damage inside one shows only when it is read."""
    try:
        for table in _tables(cursor):
            cursor.run(f'SELECT bit_xor(hash(content)) FROM "{table}" AS content')
    except duckdb.Error:
        return False
    return True


def _tables(cursor: Cursor) -> list[str]:
    seen = tuple(cursor.run("SELECT number, name FROM migration ORDER BY number"))
    if seen not in _TABLES:
        found = cursor.run(
            "SELECT table_name FROM information_schema.tables"
            " WHERE table_catalog = current_database()"
        )
        _TABLES[seen] = [table for (table,) in found]
    return _TABLES[seen]
