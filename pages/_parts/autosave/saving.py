"""Save one field of one record, and read the record as it is stored now."""

from typing import Any

from core.model.call import CallRhythm
from core.model.fear import Fear
from core.model.interview import Reply, Score
from core.model.rate import RateOverride
from core.model.records import Record
from core.model.scenario_outcome import ScenarioOutcome
from core.model.switch_plan import SwitchPlan
from core.storage import preferences
from core.storage.tables import table_of
from pages._parts import state
from pages._parts.autosave.field import Field
from pages._parts.person import Person


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
    elif _is_made_by_first_save(field.record):
        table_of(field.kind).revise_or_add(
            person.notebook, field.record.id, stamp, lambda: field.record, **change
        )
    else:
        table_of(field.kind).revise(person.notebook, field.record.id, stamp, **change)
    state.note_saved(stamp.now)


def _is_made_by_first_save(record: Record) -> bool:
    """Whether its id follows from what it is about: a screen shows it before it exists."""
    if isinstance(record, Fear):
        return record.is_resistance
    by_what_it_is_about = RateOverride | CallRhythm | Reply | ScenarioOutcome | Score | SwitchPlan
    return isinstance(record, by_what_it_is_about)
