"""Save one field of one record, and read the record as it is stored now."""

from typing import Any, Final

from core.model.records import Record
from core.storage import preferences
from core.storage.tables import table_of
from pages._parts import state
from pages._parts.autosave.field import Field
from pages._parts.person import Person

_MADE_BY_FIRST_SAVE: Final = frozenset({"rate_override"})
"""Kinds whose id follows from what they are about: a screen shows them before they exist."""


def stored(person: Person, field: Field) -> Record:
    """The record as it is stored now; the one the screen was drawn with if it is gone."""
    if field.kind == "preferences":
        return preferences.get(person.notebook)
    found: Record | None = table_of(field.kind).find(person.notebook, field.record.id)
    return field.record if found is None else found


def save(person: Person, field: Field, value: object) -> None:
    """Store one value; one that stands there already writes nothing. Raises AppErrors."""
    change: dict[str, Any] = {field.column: value}
    stamp = person.stamp()
    if field.kind == "preferences":
        preferences.revise(person.notebook, stamp, **change)
    elif field.kind in _MADE_BY_FIRST_SAVE:
        table_of(field.kind).revise_or_add(
            person.notebook, field.record.id, stamp, lambda: field.record, **change
        )
    else:
        table_of(field.kind).revise(person.notebook, field.record.id, stamp, **change)
    state.note_saved(stamp.now)
