"""What goes into an archive comes out of it: records, history, and the way back in it."""

import csv
import json
from datetime import datetime
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.model.preferences import Language
from core.model.provider import Provider
from core.samples.story import example
from core.storage import changes, contents, providers, scenarios
from core.storage.engine import Engine
from core.storage.kept_notebooks import Reason
from core.storage.migrate import newest_version
from core.storage.notebook import Notebook
from tests.core.exchange.archive.conftest import MADE_AT
from tests.core.storage.making import scenario, stamp

FIXTURES = Path(__file__).parent / "files"


def packed_now(notebook: Notebook) -> bytes:
    return packed(contents.read(notebook), MADE_AT)


def test_a_restored_notebook_packs_into_the_same_bytes(notebook: Notebook, blank: Notebook) -> None:
    archive = packed_now(notebook)
    restoring.restore(blank, restoring.checked(archive), Reason.RESTORED, stamp())
    assert packed_now(blank) == archive


def test_the_history_can_still_be_taken_back_after_a_restore(
    notebook: Notebook, blank: Notebook
) -> None:
    kept = scenarios.list_all(notebook)[0]
    scenarios.revise(notebook, kept.id, stamp(), title="Autrement")
    restoring.restore(blank, restoring.checked(packed_now(notebook)), Reason.RESTORED, stamp())
    changes.undo(blank, changes.list_recent(blank, 1)[0].step, stamp())
    assert scenarios.get(blank, kept.id) == kept


def test_over_a_notebook_that_holds_something_only_the_numbers_move_up(
    notebook: Notebook, blank: Notebook
) -> None:
    for title in ("un", "deux"):
        scenarios.add(blank, scenario(title=title), stamp())
    before = notebook.revision()
    archive = restoring.checked(packed_now(blank))
    restoring.restore(notebook, archive, Reason.RESTORED, stamp())
    assert [one.title for one in scenarios.list_all(notebook)] == ["un", "deux"]
    assert notebook.revision() == before + 1
    told = [change.new_value for change in changes.list_recent(notebook)]
    assert told == [change.new_value for change in changes.list_recent(blank)]


@settings(max_examples=15)
@given(
    texts=st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60),
        max_size=8,
    )
)
def test_any_words_come_back_letter_by_letter(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        engine = Engine(Path(folder))
        first, second = engine.open("first"), engine.open("second")
        for words in ["une ligne", *texts]:
            made = scenarios.add(first, scenario(worst=words), stamp())
            scenarios.revise(first, made.id, stamp(), best=words)
        archive = packed_now(first)
        restoring.restore(second, restoring.checked(archive), Reason.RESTORED, stamp())
        assert [one.worst for one in scenarios.list_all(second)] == ["une ligne", *texts]
        assert packed_now(second) == archive
        engine.close()


def test_the_format_is_what_the_documentation_says(notebook: Notebook) -> None:
    with ZipFile(BytesIO(packed_now(notebook))) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        assert manifest["format"] == "passer-la-main"
        assert manifest["format_version"] == 1
        assert manifest["notebook_version"] == newest_version()
        assert datetime.fromisoformat(manifest["made_at"]) == MADE_AT
        assert manifest["revision"] == notebook.revision()
        for name in ("records.jsonl", "history.jsonl"):
            data = archive.read(name)
            assert manifest["parts"][name]["sha256"] == sha256(data).hexdigest()
            assert manifest["parts"][name]["lines"] == len(data.splitlines())
        kinds = [json.loads(line)[0] for line in archive.read("records.jsonl").splitlines()]
        assert kinds.count("provider") == 2


def test_a_backup_holds_tables_for_a_spreadsheet_where_no_text_is_a_formula(
    blank: Notebook,
) -> None:
    scenarios.add(blank, scenario(title="=1+1", worst="là; -2", best="-2"), stamp())
    with ZipFile(BytesIO(restoring.backup(blank, MADE_AT))) as archive:
        table = archive.read("csv/scenario.csv").decode("utf-8-sig")
    (row,) = csv.DictReader(StringIO(table))
    assert (row["title"], row["worst"], row["best"]) == ("'=1+1", "là; '-2", "-2")


@pytest.mark.parametrize("file", sorted(FIXTURES.glob("v*.zip")), ids=lambda file: file.stem)
def test_backups_of_every_version_still_restore(blank: Notebook, file: Path) -> None:
    archive = restoring.checked(file.read_bytes())
    restoring.restore(blank, archive, Reason.RESTORED, stamp())
    told = {one.id for one in example(Language.FRENCH, MADE_AT) if isinstance(one, Provider)}
    assert {one.id for one in providers.list_all(blank)} == told
    newest = changes.list_recent(blank, 1)[0]
    assert newest.new_value == "Ce qui pourrait arriver de pire"
    changes.undo(blank, newest.step, stamp())


def test_this_version_has_left_a_backup_for_the_later_ones() -> None:
    """Where it fails: `python -m tests.core.exchange.archive.leave`."""
    assert (FIXTURES / f"v{newest_version():04}.zip").exists()


def test_the_example_is_the_same_notebook_after_two_round_trips(
    notebook: Notebook, blank: Notebook
) -> None:
    told = [one.id for one in example(Language.FRENCH, MADE_AT)]
    once = restoring.checked(packed_now(notebook))
    restoring.restore(blank, once, Reason.RESTORED, stamp())
    twice = restoring.checked(packed_now(blank))
    assert sorted(one.id for one in contents.decoded(twice.contents)) == sorted(told)
