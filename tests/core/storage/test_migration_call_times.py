"""From a notebook whose calls have no time of day to one that keeps it."""

from pathlib import Path

from core.storage import call_rhythms
from core.storage.engine import Engine
from tests.core.storage import earlier, making


def test_a_rhythm_from_before_has_no_time_and_takes_one(tmp_path: Path) -> None:
    hanta = making.provider(name="Hanta")
    rhythm = making.call_rhythm(hanta.id, days_later=30)
    folder = earlier.leave(tmp_path, 15, hanta, rhythm)
    engine = Engine(folder)
    notebook = engine.open("mine")
    assert call_rhythms.list_all(notebook) == [rhythm]
    revised = call_rhythms.revise(notebook, rhythm.id, making.stamp(), starts_at="09:30")
    assert call_rhythms.list_all(notebook) == [revised]
    engine.close()
    engine = Engine(folder)
    assert call_rhythms.get(engine.open("mine"), rhythm.id).starts_at == "09:30"
    engine.close()
