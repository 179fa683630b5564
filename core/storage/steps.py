"""One step: differences between records before and after, stored with their history lines."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.model.change import ChangeKind
from core.model.records import RECORD_TYPES, Record
from core.model.stamp import Stamp
from core.storage import rows
from core.storage.cursor import Cursor
from core.storage.values import columns_of, encode_record

COLUMNS = (
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
"""The columns of a history line."""


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
    for kind in RECORD_TYPES:
        _write(cursor, kind, [each for each in differences if each.kind == kind])
    lines = [line for difference in differences for line in _lines(difference)]
    if not lines:
        return
    newest = cursor.run("SELECT coalesce(max(seq), 0) FROM change")[0][0]
    rows.insert_rows(
        cursor,
        "change",
        COLUMNS,
        [
            [newest + number, stamp.step, stamp.now, *line, undoes]
            for number, line in enumerate(lines, start=1)
        ],
    )


def _write(cursor: Cursor, kind: str, differences: Sequence[Difference]) -> None:
    for each in differences:
        names = each.names()
        if each.after is not None and names:
            rows.update(cursor, kind, each.after, names)
    gone = [each.before.id for each in differences if each.before and not each.after]
    rows.delete(cursor, kind, gone)
    new = [each.after for each in differences if each.after and not each.before]
    rows.insert(cursor, kind, new)


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
