"""One step: differences between records before and after, stored with their history lines."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import duckdb

from core.model.change import ChangeKind
from core.model.records import RECORD_TYPES, Record
from core.model.stamp import Stamp
from core.storage import rows
from core.storage.values import columns_of, encode_record

Cursor = duckdb.DuckDBPyConnection
_COLUMNS = (
    "seq",
    "step",
    "changed_at",
    "kind",
    "record",
    "record_id",
    "field",
    "old_value",
    "new_value",
    "undoes",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A record before and after; None where it does not exist."""

    kind: str
    before: Record | None
    after: Record | None

    def names(self) -> list[str]:
        """The fields that differ, where the record was there before and after."""
        if self.before is None or self.after is None:
            return []
        return [
            column.name
            for column in columns_of(self.kind)
            if getattr(self.before, column.name) != getattr(self.after, column.name)
        ]


def store(
    cursor: Cursor,
    stamp: Stamp,
    differences: Sequence[Difference],
    undoes: UUID | None = None,
) -> None:
    """Write the records and their history lines. What does not differ writes nothing.

    The sequence goes on from the newest line: writers of one notebook come one by one.
    """
    for difference in differences:
        _write(cursor, difference)
    for kind in RECORD_TYPES:
        added = [
            difference.after
            for difference in differences
            if difference.kind == kind and difference.before is None and difference.after
        ]
        rows.insert(cursor, kind, added)
    lines = [line for difference in differences for line in _lines(difference)]
    newest = cursor.execute("SELECT coalesce(max(seq), 0) FROM change").fetchall()[0][0]
    rows.insert_rows(
        cursor,
        "change",
        _COLUMNS,
        [
            [newest + number, stamp.step, stamp.now, *line, undoes]
            for number, line in enumerate(lines, start=1)
        ],
    )


def _write(cursor: Cursor, difference: Difference) -> None:
    if difference.before is not None and difference.after is None:
        rows.delete(cursor, difference.kind, difference.before.id)
    names = difference.names()
    if difference.after is not None and names:
        rows.update(cursor, difference.kind, difference.after, names)


def _lines(difference: Difference) -> list[list[Any]]:
    kind, before, after = difference.kind, difference.before, difference.after
    if before is not None and after is not None:
        old, new = encode_record(before), encode_record(after)
        return [
            [ChangeKind.REVISE.value, kind, before.id, name, old[name], new[name]]
            for name in difference.names()
        ]
    if after is not None:
        return [[ChangeKind.ADD.value, kind, after.id, "", None, _json(after)]]
    if before is not None:
        return [[ChangeKind.REMOVE.value, kind, before.id, "", _json(before), None]]
    return []


def _json(record: Record) -> str:
    return json.dumps(encode_record(record), ensure_ascii=False)
