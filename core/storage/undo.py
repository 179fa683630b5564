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
from core.storage.references import Reference, references_from, references_to
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

    def load_all(self, kind: str, record_ids: Sequence[UUID]) -> None:
        """Load many at once, for one by one takes long where a step is large."""
        found = rows.load_many(self._cursor, kind, record_ids)
        for record_id in record_ids:
            self._note(kind, record_id, found.get(record_id))

    def get(self, kind: str, record_id: UUID) -> _Fields | None:
        if (kind, record_id) not in self.after:
            self._note(kind, record_id, rows.load(self._cursor, kind, record_id))
        return self.after[kind, record_id]

    def is_pointed_at(self, kind: str, record_id: UUID) -> bool:
        return any(self._is_target(reference, record_id) for reference in references_to(kind))

    def _is_target(self, reference: Reference, record_id: UUID) -> bool:
        known = {key[1]: fields for key, fields in self.after.items() if key[0] == reference.kind}
        if any(fields and fields[reference.field] == record_id for fields in known.values()):
            return True
        # One more than are known: if all found are known, there is none that is not.
        sql = f"SELECT id FROM {reference.kind} WHERE {reference.field} = ? LIMIT ?"
        found = self._cursor.run(sql, [record_id, len(known) + 1])
        return any(child not in known for (child,) in found)

    def _note(self, kind: str, record_id: UUID, record: Record | None) -> None:
        self._before[kind, record_id] = record
        self.after[kind, record_id] = None if record is None else fields_of(record)

    def differences(self) -> list[Difference]:
        return [
            Difference(
                kind=key[0],
                before=self._before[key],
                after=None if after is None else RECORD_TYPES[key[0]](**after),
            )
            for key, after in self.after.items()
        ]


def plan(cursor: Queries, *steps: Sequence[Change]) -> list[Difference]:
    """What taking these steps (each its changes in order) back, one after the other, would change.

    Raises UndoBlocked where a field no longer has the value that the step gave it, where
    a record came or went since, or where something would be left pointing at nothing.
    """
    changes = [change for step in steps for change in step]
    if not steps or not all(steps) or any(change.record not in RECORD_TYPES for change in changes):
        raise _blocked()
    state = _State(cursor)
    for kind in RECORD_TYPES:
        state.load_all(kind, list({one.record_id for one in changes if one.record == kind}))
    try:
        for step in steps:
            for change in reversed(step):
                _take_back(state, change)
            for kind, record_id in {(change.record, change.record_id) for change in step}:
                _check_nothing_dangles(state, kind, record_id, state.get(kind, record_id))
            differences = state.differences()
        return differences
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
