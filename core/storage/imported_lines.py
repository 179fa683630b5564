"""The lines that files brought: read a month at a time, never all at once."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import cast
from uuid import UUID

from core.model.import_batch import ImportedLine
from core.model.imported import Figure
from core.storage import rows
from core.storage.cursor import Queries
from core.storage.imported_sums import STANDING, plain_sum
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(ImportedLine, "imported_line")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all

_IS_STANDING = "batch IN (SELECT id FROM import_batch)"


def list_for_month(
    notebook: Notebook, provider_id: UUID, month: date, limit: int
) -> list[ImportedLine]:
    """The lines behind a provider's month, by day and row, so many at most."""
    where = f"WHERE provider_id = ? AND month = ? AND {_IS_STANDING} ORDER BY day, row_number"
    with notebook.reading() as cursor:
        found = rows.select(
            cursor, "imported_line", f"{where} LIMIT ?", [provider_id, month, limit]
        )
    return sorted(cast("list[ImportedLine]", found), key=lambda line: (line.day, line.row_number))


def months(notebook: Notebook, provider_id: UUID) -> list[tuple[date, int]]:
    """The provider's months that have lines, newest first, each with their number."""
    sql = f"""
    SELECT month, count(*) FROM ({STANDING}) AS standing WHERE provider_id = ?
    GROUP BY month ORDER BY month DESC
    """
    return [(month, count) for month, count in notebook.read(sql, [provider_id])]


def known(cursor: Queries, first: date, last: date) -> set[str]:
    """The fingerprints of the lines that count, of these days."""
    sql = f"SELECT fingerprint FROM ({STANDING}) AS standing WHERE day BETWEEN ? AND ?"
    return {fingerprint for (fingerprint,) in cursor.run(sql, [first, last])}


def new_ones(cursor: Queries, fingerprints: Iterable[tuple[date, str]]) -> set[str]:
    """Those of the fingerprints (each with its day) that no line that counts has."""
    marks = list(fingerprints)
    if not marks:
        return set()
    days = [day for day, _ in marks]
    return {mark for _, mark in marks} - known(cursor, min(days), max(days))


def fresh(notebook: Notebook, fingerprints: Iterable[tuple[date, str]]) -> set[str]:
    """Those of the fingerprints (each with its day) that the notebook does not count yet."""
    with notebook.reading() as cursor:
        return new_ones(cursor, fingerprints)


def providers_of(notebook: Notebook, batch_id: UUID) -> list[UUID]:
    """Whom the lines of an import went to, the one with most lines first."""
    sql = """
    SELECT provider_id, count(*) FROM imported_line WHERE batch = ?
    GROUP BY provider_id ORDER BY count(*) DESC, provider_id
    """
    return [provider_id for provider_id, _ in notebook.read(sql, [batch_id])]


def count(notebook: Notebook, provider_id: UUID) -> int:
    """How many lines that count the provider has."""
    sql = f"SELECT count(*) FROM ({STANDING}) AS standing WHERE provider_id = ?"
    return int(notebook.read(sql, [provider_id])[0][0])


def figures_of(
    notebook: Notebook, first: date, last: date
) -> Counter[tuple[UUID, date, Figure, Decimal]]:
    """How many lines that count have the same provider, day, figure and value, in these days."""
    sql = f"""
    SELECT provider_id, day, figure, value, count(*) FROM ({STANDING}) AS standing
    WHERE day BETWEEN ? AND ? GROUP BY provider_id, day, figure, value
    """
    return Counter(
        {
            (provider_id, day, Figure(figure), plain_sum(value)): count
            for provider_id, day, figure, value, count in notebook.read(sql, [first, last])
        }
    )
