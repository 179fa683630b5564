"""From a notebook without points to check to one that keeps how each was dealt with."""

from datetime import date
from pathlib import Path

import pytest

from core.model.errors import InvalidValue, NotFound
from core.model.provider import Provider
from core.model.tripwire_note import Tripwire, TripwireNote, tripwire_note_id
from core.storage import changes, provider_months, providers, tripwire_notes
from core.storage.engine import Engine
from core.storage.failures import SaveConflict
from core.storage.notebook import Notebook
from tests.core.storage import earlier, making


def a_note(provider: Provider, **values: object) -> TripwireNote:
    given: dict[str, object] = {"tripwire": Tripwire.VIGILANCE, "note": "reçue", **values}
    return TripwireNote(
        id=tripwire_note_id(provider.id, Tripwire(str(given["tripwire"]))),
        created_at=making.now(),
        provider_id=provider.id,
        tripwire=Tripwire(str(given["tripwire"])),
        dealt_on=date(2026, 11, 25),
        note=str(given["note"]),
    )


def test_a_notebook_from_before_keeps_its_providers_and_takes_a_note(tmp_path: Path) -> None:
    agency = making.provider(name="before")
    month = making.provider_month(agency.id, date(2026, 1, 1))
    folder = earlier.leave(tmp_path, 14, agency, month)
    engine = Engine(folder)
    notebook = engine.open("mine")
    notes = [
        tripwire_notes.add(notebook, a_note(agency, tripwire=one), making.stamp())
        for one in Tripwire
    ]
    assert providers.list_all(notebook) == [agency]
    assert provider_months.list_for_provider(notebook, agency.id) == [month]
    assert tripwire_notes.list_for_provider(notebook, agency.id) == notes
    engine.close()


def test_a_point_is_noted_once_for_each_provider(notebook: Notebook) -> None:
    a, b = (providers.add(notebook, making.provider(), making.stamp()) for _ in range(2))
    tripwire_notes.add(notebook, a_note(a), making.stamp())
    tripwire_notes.add(notebook, a_note(b), making.stamp())
    with pytest.raises(SaveConflict):
        tripwire_notes.add(notebook, a_note(a, note="encore"), making.stamp())
    assert [one.note for one in tripwire_notes.list_for_provider(notebook, a.id)] == ["reçue"]


def test_a_note_goes_with_its_provider_and_comes_back_with_them(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    note = tripwire_notes.add(notebook, a_note(agency), making.stamp())
    providers.remove(notebook, agency.id, making.stamp())
    assert tripwire_notes.list_all(notebook) == []
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert tripwire_notes.list_all(notebook) == [note]


def test_a_note_needs_a_provider_and_a_bearable_length(notebook: Notebook) -> None:
    stranger = making.provider()
    with pytest.raises(NotFound):
        tripwire_notes.add(notebook, a_note(stranger), making.stamp())
    with pytest.raises(InvalidValue) as refused:
        a_note(stranger, note="a" * 20_001)
    assert refused.value.key == "error.text_too_long"
