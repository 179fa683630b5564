"""Working out what taking a step back would change, and whether later changes allow it."""

import json
from collections.abc import Sequence
from typing import Any, TypeAlias
from uuid import UUID

from core.model.change import Change, ChangeKind
from core.model.errors import InvalidValue
from core.model.records import RECORD_TYPES, Record
from core.storage import rows
from core.storage.cursor import Queries
from core.storage.failures import UndoBlocked
from core.storage.references import references_from, references_to
from core.storage.steps import Difference
from core.storage.values import columns_of, decode_fields, fields_of

_Key: TypeAlias = tuple[str, UUID]
_Fields: TypeAlias = dict[str, Any]


class _State:
    """The records as they would be, loaded when first asked for.

    Kept as bare fields, for the model judges a record only once all of its fields are back.
    """

    def __init__(self, cursor: Queries) -> None:
        self._cursor = cursor
        self._before: dict[_Key, Record | None] = {}
        self.after: dict[_Key, _Fields | None] = {}

    def get(self, kind: str, record_id: UUID) -> _Fields | None:
        key = (kind, record_id)
        if key not in self.after:
            record = rows.load(self._cursor, kind, record_id)
            self._before[key] = record
            self.after[key] = None if record is None else fields_of(record)
        return self.after[key]

    def is_pointed_at(self, kind: str, record_id: UUID) -> bool:
        for reference in references_to(kind):
            stored = rows.select(
                self._cursor, reference.kind, f"WHERE {reference.field} = ?", [record_id]
            )
            ids = {record.id for record in stored}
            ids |= {key[1] for key in self.after if key[0] == reference.kind}
            children = [self.get(reference.kind, child) for child in ids]
            if any(child and child[reference.field] == record_id for child in children):
                return True
        return False

    def differences(self) -> list[Difference]:
        return [
            Difference(
                kind=key[0],
                before=self._before[key],
                after=None if after is None else RECORD_TYPES[key[0]](**after),
            )
            for key, after in self.after.items()
        ]


def plan(cursor: Queries, changes: Sequence[Change]) -> list[Difference]:
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
        for (kind, record_id), after in list(state.after.items()):
            _check_nothing_dangles(state, kind, record_id, after)
        return state.differences()
    except (InvalidValue, ValueError, TypeError) as error:
        # An old value no longer goes with what changed since, or with today's model.
        raise _blocked() from error


def _take_back(state: _State, change: Change) -> None:
    kind, record_id = change.record, change.record_id
    fields = state.get(kind, record_id)
    match change.kind:
        case ChangeKind.REVISE:
            column = next((each for each in columns_of(kind) if each.name == change.field), None)
            if fields is None or column is None:
                raise _blocked()
            if column.encode(fields[column.name]) != change.new_value:
                raise _blocked()
            fields[column.name] = column.decode(change.old_value)
        case ChangeKind.ADD:
            if fields is None or fields != _whole(kind, change.new_value):
                raise _blocked()
            state.after[kind, record_id] = None
        case ChangeKind.REMOVE:
            if fields is not None:
                raise _blocked()
            state.after[kind, record_id] = _whole(kind, change.old_value)


def _whole(kind: str, text: str | None) -> _Fields:
    """Every field of a record that the history holds; today's defaults for newer fields."""
    return fields_of(RECORD_TYPES[kind](**decode_fields(kind, json.loads(text or "{}"))))


def _check_nothing_dangles(
    state: _State, kind: str, record_id: UUID, after: _Fields | None
) -> None:
    if after is None:
        if state.is_pointed_at(kind, record_id):
            raise _blocked()
        return
    for reference in references_from(kind):
        target = after[reference.field]
        if target is not None and state.get(reference.target, target) is None:
            raise _blocked()


def _blocked() -> UndoBlocked:
    return UndoBlocked("notebook.error.undo_blocked")
