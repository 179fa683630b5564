"""All of a notebook taken out and put in another's place: nothing more, nothing less."""

import pytest

from core.model.preferences import Language
from core.model.records import RECORD_TYPES
from core.samples.story import example
from core.storage import changes, preferences, rows, scenarios, whole
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage.making import now, scenario, stamp


@pytest.fixture
def other(engine: Engine) -> Notebook:
    return engine.open("other")


def records(notebook: Notebook) -> dict[str, list[object]]:
    with notebook.reading() as cursor:
        return {kind: list(rows.select(cursor, kind)) for kind in RECORD_TYPES}


def fill(notebook: Notebook, language: Language = Language.FRENCH) -> None:
    changes.add_all(notebook, example(language, now()), stamp())


def test_the_other_notebook_holds_every_record_and_the_whole_history(
    notebook: Notebook, other: Notebook
) -> None:
    fill(notebook)
    mine = scenario(title="Le blog")
    scenarios.add(notebook, mine, stamp())
    scenarios.revise(notebook, mine.id, stamp(), worst="Le site tombe")
    whole.replace(other, whole.read(notebook))
    assert records(other) == records(notebook)
    assert changes.list_recent(other, 10_000) == changes.list_recent(notebook, 10_000)
    last = changes.list_recent(other, 1)[0]
    changes.undo(other, last.step, stamp())
    assert scenarios.get(other, mine.id).worst == ""
    assert scenarios.get(notebook, mine.id).worst == "Le site tombe"


def test_what_was_there_before_is_gone_even_under_the_same_ids(
    notebook: Notebook, other: Notebook
) -> None:
    fill(notebook, Language.FRENCH)
    fill(other, Language.ENGLISH)
    preferences.revise(notebook, stamp(), language=Language.FRENCH)
    preferences.revise(other, stamp(), language=Language.ENGLISH)
    mine = scenario(title="Le blog")
    scenarios.add(notebook, mine, stamp())
    scenarios.add(other, mine, stamp())
    scenarios.revise(other, mine.id, stamp(), worst="Le site tombe")
    before = records(other)
    kept = whole.read(other)
    whole.replace(other, whole.read(notebook))
    assert records(other) == records(notebook)
    whole.replace(other, kept)
    assert records(other) == before


def test_the_revision_only_grows(notebook: Notebook, other: Notebook) -> None:
    scenarios.add(notebook, scenario(title="Le blog"), stamp())
    fill(other)
    before = other.revision()
    whole.replace(other, whole.read(notebook))
    assert other.revision() > before > notebook.revision()
    scenarios.add(other, scenario(title="Le site"), stamp())
    assert len(changes.list_recent(other)) == 2


def test_a_notebook_that_nobody_wrote_in_is_blank(notebook: Notebook) -> None:
    assert whole.read(notebook).is_blank
    scenarios.add(notebook, scenario(title="Le blog"), stamp())
    assert not whole.read(notebook).is_blank


def test_a_blank_one_can_take_the_place_of_a_full_one(notebook: Notebook, other: Notebook) -> None:
    fill(other)
    whole.replace(other, whole.read(notebook))
    assert whole.read(other).is_blank


def test_it_is_still_there_when_the_app_starts_again(
    engine: Engine, notebook: Notebook, other: Notebook
) -> None:
    fill(notebook, Language.FRENCH)
    fill(other, Language.ENGLISH)
    whole.replace(other, whole.read(notebook))
    expected = records(notebook)
    engine.close()
    again = Engine(engine.folder)
    assert records(again.open("other")) == expected
    again.close()
