"""Records in and out of their tables: the only SQL that writes records."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from core.model.records import RECORD_TYPES, Record
from core.storage.cursor import Cursor, Queries, Row
from core.storage.values import columns_of

T = TypeVar("T")

ROWS_AT_ONCE = 500


def load(cursor: Queries, kind: str, record_id: UUID) -> Record | None:
    """One record, or None."""
    found = select(cursor, kind, "WHERE id = ?", [record_id])
    return found[0] if found else None


def load_many(cursor: Queries, kind: str, record_ids: Sequence[UUID]) -> dict[UUID, Record]:
    """Those of the records that are there, by id."""
    return {record.id: record for record in select_in(cursor, kind, "id", record_ids)}


def select(
    cursor: Queries, kind: str, where: str = "", parameters: Sequence[object] = ()
) -> list[Record]:
    """Records in the order in which they were made."""
    names = ", ".join(column.name for column in columns_of(kind))
    records = cursor.build(_maker(kind), f"SELECT {names} FROM {kind} {where}", parameters)
    # Sorted here, for that is cheaper than having few rows sorted by DuckDB.
    return sorted(records, key=lambda record: (record.created_at, record.id))


def select_in(cursor: Queries, kind: str, field: str, values: Sequence[UUID]) -> list[Record]:
    """The records that point through `field` at one of so many others."""
    found: list[Record] = []
    for part in _parts(values):
        found += select(cursor, kind, f"WHERE {field} IN ({_marks(part)})", part)
    return found


@cache
def _maker(kind: str) -> Callable[[Row], Record]:
    record_type, columns = RECORD_TYPES[kind], columns_of(kind)

    def make(row: Row) -> Record:
        values = zip(columns, row, strict=True)
        return record_type(**{column.name: column.from_row(value) for column, value in values})

    return make


def insert(cursor: Cursor, kind: str, records: Sequence[Record]) -> None:
    """Store new records of one kind: many rows a statement, for that is far faster."""
    columns = columns_of(kind)
    insert_rows(
        cursor,
        kind,
        [column.name for column in columns],
        [[column.to_row(getattr(record, column.name)) for column in columns] for record in records],
    )


def insert_rows(
    cursor: Cursor, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Store rows, as few statements as possible."""
    row_marks = f"({_marks(names)})"
    for part in _parts(rows):
        cursor.run(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES {', '.join([row_marks] * len(part))}",
            [value for row in part for value in row],
        )


def update(cursor: Cursor, kind: str, record: Record, names: Sequence[str]) -> None:
    """Store the named fields of a record that is there."""
    columns = [column for column in columns_of(kind) if column.name in names]
    setters = ", ".join(f"{column.name} = ?" for column in columns)
    values = [column.to_row(getattr(record, column.name)) for column in columns]
    cursor.run(f"UPDATE {kind} SET {setters} WHERE id = ?", [*values, record.id])


def delete(cursor: Cursor, kind: str, record_ids: Sequence[UUID]) -> None:
    """Delete records."""
    for part in _parts(record_ids):
        cursor.run(f"DELETE FROM {kind} WHERE id IN ({_marks(part)})", part)


def _parts(values: Sequence[T]) -> Iterator[list[T]]:
    for start in range(0, len(values), ROWS_AT_ONCE):
        yield list(values[start : start + ROWS_AT_ONCE])


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
