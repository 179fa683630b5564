"""Opening, closing, discarding and setting aside notebooks."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.storage import scenarios
from core.storage.engine import Engine
from core.storage.engines import AnyEngine
from core.storage.failures import NotebookDamaged
from tests.core.storage import making


def test_a_name_always_gives_the_same_notebook(engine: AnyEngine) -> None:
    notebook = engine.open("mine")
    assert engine.open("mine") is notebook
    notebook.close()
    assert engine.open("mine") is notebook
    assert notebook.name == "mine"


def test_notebooks_know_nothing_of_each_other(engine: AnyEngine) -> None:
    scenarios.add(engine.open("mine"), making.scenario(), making.stamp())
    assert scenarios.list_all(engine.open("example-fr")) == []


@pytest.mark.parametrize("name", ["", "../mine", "Mine", "a.b", "a/b", "a'b", "é", "-", "a" * 101])
def test_a_name_that_could_leave_the_folder_is_refused(engine: AnyEngine, name: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        engine.open(name)


def test_a_folder_with_a_quote_and_spaces_works(tmp_path: Path) -> None:
    folder = tmp_path / "l’été d'à côté (1)"
    engine = Engine(folder, checkpoint_bytes=1)
    record = scenarios.add(engine.open("mine"), making.scenario(), making.stamp())
    engine.close()
    engine = Engine(folder)
    assert scenarios.list_all(engine.open("mine")) == [record]
    engine.close()


def test_a_discarded_notebook_begins_empty_and_touches_no_other(engine: AnyEngine) -> None:
    gone = engine.open("example-fr")
    scenarios.add(gone, making.scenario(), making.stamp())
    kept = scenarios.add(engine.open("mine"), making.scenario(), making.stamp())
    assert len(scenarios.list_all(gone)) == 1
    engine.discard("example-fr")
    assert scenarios.list_all(gone) == []
    assert gone.revision() == 0
    assert scenarios.list_all(engine.open("mine")) == [kept]
    engine.discard("old")


def test_a_discarded_notebook_leaves_no_file_but_its_lock(file_engine: Engine) -> None:
    engine = file_engine
    notebook = engine.open("example-fr")
    scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.close()
    engine.open("example-fr")
    kept = scenarios.add(engine.open("mine"), making.scenario(), making.stamp())
    engine.discard("example-fr")
    left = {path.name for path in engine.folder.glob("example-fr*")}
    assert left == {"example-fr.lock"}
    assert scenarios.list_all(engine.open("example-fr")) == []
    assert scenarios.list_all(engine.open("mine")) == [kept]


def test_a_notebook_that_is_not_used_lets_go_of_its_file(file_engine: Engine) -> None:
    engine = file_engine
    start = making.now()
    old, recent = engine.open("old", start), engine.open("recent", start + timedelta(hours=2))
    for notebook in (old, recent):
        scenarios.add(notebook, making.scenario(), making.stamp())
    engine.close_idle(start + timedelta(hours=3), older_than=timedelta(hours=2))
    other = Engine(engine.folder)
    assert len(scenarios.list_all(other.open("old"))) == 1
    other.close()


def test_a_notebook_that_is_not_used_is_closed_and_opens_itself_again(engine: AnyEngine) -> None:
    start = making.now()
    old, recent = engine.open("old", start), engine.open("recent", start + timedelta(hours=2))
    for notebook in (old, recent):
        scenarios.add(notebook, making.scenario(), making.stamp())
    engine.close_idle(start + timedelta(hours=3), older_than=timedelta(hours=2))
    assert len(scenarios.list_all(old)) == len(scenarios.list_all(recent)) == 1


def test_a_notebook_that_opened_itself_again_is_closed_again(file_engine: Engine) -> None:
    engine = file_engine
    start, hour = making.now(), timedelta(hours=1)
    old = engine.open("old", start)
    scenarios.add(old, making.scenario(), making.stamp())
    engine.close_idle(start + 3 * hour, older_than=2 * hour)
    # Somebody types on, on a page that has stood open all the while.
    scenarios.add(old, making.scenario(), making.stamp())
    engine.open("recent", start + 6 * hour)
    engine.close_idle(start + 6 * hour, older_than=2 * hour)
    other = Engine(engine.folder)
    assert len(scenarios.list_all(other.open("old"))) == 2
    other.close()


def damage(folder: Path) -> None:
    path = folder / "mine.duckdb"
    path.write_bytes(b"\xff" * path.stat().st_size)


@pytest.mark.parametrize("content", [b"", b"not a database", b"\0" * 20_000, b"\xff" * 50_000])
def test_a_damaged_file_is_said_to_be_damaged_and_can_be_set_aside(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "mine.duckdb").write_bytes(content)
    engine = Engine(tmp_path)
    with pytest.raises(NotebookDamaged):
        engine.open("mine")
    assert engine.set_aside("mine") is None
    assert scenarios.list_all(engine.open("mine")) == []
    assert (tmp_path / "mine.duckdb.damaged-1").read_bytes() == content
    engine.close()


def test_a_damaged_notebook_goes_on_from_its_newest_copy(tmp_path: Path) -> None:
    engine = Engine(tmp_path, checkpoint_bytes=1)
    notebook = engine.open("mine")
    records = [scenarios.add(notebook, making.scenario(), making.stamp()) for _ in range(3)]
    notebook.close()
    damage(tmp_path)
    with pytest.raises(NotebookDamaged):
        engine.open("mine")
    used = engine.set_aside("mine")
    assert used is not None
    # The newest copy was made before the last checkpoint, so it holds what that one wrote.
    assert scenarios.list_all(engine.open("mine")) == records
    engine.close()


def test_a_copy_that_is_damaged_too_is_passed_over(tmp_path: Path) -> None:
    engine = Engine(tmp_path, checkpoint_bytes=1)
    notebook = engine.open("mine")
    records = [scenarios.add(notebook, making.scenario(), making.stamp()) for _ in range(3)]
    notebook.close()
    damage(tmp_path)
    newest = max(notebook.files.copy_paths())
    newest.write_bytes(newest.read_bytes()[:-100])
    used = engine.set_aside("mine")
    assert used is not None
    assert used.path != newest
    assert scenarios.list_all(engine.open("mine")) == records[:2]
    engine.close()


def test_damage_inside_a_table_is_found_and_can_be_set_aside(tmp_path: Path) -> None:
    engine = Engine(tmp_path, checkpoint_bytes=1)
    notebook = engine.open("mine")
    for number in range(30):
        scenarios.add(notebook, making.scenario(worst=f"{number} marker " * 300), making.stamp())
    notebook.close()
    path = tmp_path / "mine.duckdb"
    content = path.read_bytes()
    assert b"marker" in content
    path.write_bytes(content.replace(b"marker", b"MARKER"))
    with pytest.raises(NotebookDamaged):
        scenarios.list_all(engine.open("mine"))
    assert engine.set_aside("mine") is not None
    assert len(scenarios.list_all(engine.open("mine"))) == 30
    engine.close()


def test_setting_aside_cut_short_goes_on_when_the_notebook_is_opened(tmp_path: Path) -> None:
    engine = Engine(tmp_path, checkpoint_bytes=1)
    notebook = engine.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.close()
    # As it stands between the copy taking the guard's place and its being put back.
    max(notebook.files.copy_paths()).replace(notebook.files.guard)
    notebook.files.database.unlink()
    assert scenarios.list_all(engine.open("mine")) == [record]
    engine.close()


def test_a_wal_without_its_database_is_damage_and_not_a_new_notebook(tmp_path: Path) -> None:
    engine = Engine(tmp_path)
    notebook = engine.open("mine")
    scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.close()
    notebook.files.database.unlink()
    with pytest.raises(NotebookDamaged):
        engine.open("mine")
    assert notebook.files.wal.exists()
    engine.close()


def test_a_file_deleted_while_it_is_open_is_noticed_before_anything_is_saved(
    tmp_path: Path,
) -> None:
    engine = Engine(tmp_path)
    notebook = engine.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.files.database.unlink()
    with pytest.raises(NotebookDamaged):
        scenarios.revise(notebook, record.id, making.stamp(), worst="Into nothing?")
    assert engine.set_aside("mine") is None
    assert scenarios.list_all(engine.open("mine")) == []
    engine.close()
