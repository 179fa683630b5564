"""Working out what taking a step back would change, and whether later changes allow it."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias
from uuid import UUID

from core.model.change import Change, ChangeKind
from core.model.errors import InvalidValue
from core.model.records import RECORD_TYPES, Record
from core.storage import rows
from core.storage.failures import UndoBlocked
from core.storage.instance import Cursor
from core.storage.references import references_from, references_to
from core.storage.steps import Difference
from core.storage.values import columns_of, decode_record

_Key: TypeAlias = tuple[str, UUID]


class _State:
    """The records as they would be, loaded when first asked for."""

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor
        self.before: dict[_Key, Record | None] = {}
        self.after: dict[_Key, Record | None] = {}

    def get(self, kind: str, record_id: UUID) -> Record | None:
        key = (kind, record_id)
        if key not in self.before:
            self.before[key] = self.after[key] = rows.load(self._cursor, kind, record_id)
        return self.after[key]

    def put(self, kind: str, record_id: UUID, record: Record | None) -> None:
        self.get(kind, record_id)
        self.after[kind, record_id] = record

    def pointing_at(self, kind: str, record_id: UUID) -> list[Record]:
        """Records that would point at this one."""
        found: list[Record] = []
        for reference in references_to(kind):
            where = f"WHERE {reference.field} = ?"
            stored = rows.select(self._cursor, reference.kind, where, [record_id])
            ids = {child.id for child in stored}
            ids |= {key[1] for key in self.after if key[0] == reference.kind}
            children = (self.get(reference.kind, child_id) for child_id in ids)
            found += [
                child
                for child in children
                if child is not None and getattr(child, reference.field) == record_id
            ]
        return found


def plan(cursor: Cursor, changes: Sequence[Change]) -> list[Difference]:
    """What taking these changes (one step, in order) back would change.

    Raises UndoBlocked where a field no longer has the value that the step gave it, where
    a record came or went since, or where something would be left pointing at nothing.
    """
    if not changes or any(change.record not in RECORD_TYPES for change in changes):
        raise _blocked()
    state = _State(cursor)
    try:
        for change in reversed(changes):
            _take_back(state, change)
    except (InvalidValue, ValueError, TypeError) as error:
        # The old value no longer goes with what was changed since, or with today's model.
        raise _blocked() from error
    for (kind, record_id), record in list(state.after.items()):
        _check_nothing_dangles(state, kind, record_id, record)
    return [
        Difference(kind=kind, before=state.before[kind, record_id], after=after)
        for (kind, record_id), after in state.after.items()
        if state.before[kind, record_id] != after
    ]


def _take_back(state: _State, change: Change) -> None:
    record = state.get(change.record, change.record_id)
    match change.kind:
        case ChangeKind.REVISE:
            if record is None:
                raise _blocked()
            column = next((c for c in columns_of(change.record) if c.name == change.field), None)
            if column is None:
                raise _blocked()
            if column.encode(getattr(record, column.name)) != change.new_value:
                raise _blocked()
            old = replace(record, **{column.name: column.decode(change.old_value)})
            state.put(change.record, change.record_id, old)
        case ChangeKind.ADD:
            if record is None or record != _whole(change.record, change.new_value):
                raise _blocked()
            state.put(change.record, change.record_id, None)
        case ChangeKind.REMOVE:
            if record is not None:
                raise _blocked()
            restored = _whole(change.record, change.old_value)
            state.put(change.record, change.record_id, restored)


def _whole(kind: str, text: str | None) -> Record:
    return decode_record(kind, json.loads(text or "{}"))


def _check_nothing_dangles(
    state: _State, kind: str, record_id: UUID, record: Record | None
) -> None:
    if record is None:
        if state.pointing_at(kind, record_id):
            raise _blocked()
        return
    for reference in references_from(kind):
        target = getattr(record, reference.field)
        if target is not None and state.get(reference.target, target) is None:
            raise _blocked()


def _blocked() -> UndoBlocked:
    return UndoBlocked("notebook.error.undo_blocked")
