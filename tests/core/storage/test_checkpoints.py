"""When checkpoints happen, and what they leave behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.storage import candidates, checkpoints, scenarios
from core.storage.copies import COPIES_KEPT, list_newest_first
from core.storage.engine import Engine
from core.storage.file_notebook import FileNotebook
from core.storage.packing import is_whole
from tests.core.storage import making

CHECKPOINT_BYTES = 10_000


@pytest.fixture
def small_steps(tmp_path: Path) -> Iterator[FileNotebook]:
    """A notebook that is checkpointed every few saves."""
    engine = Engine(tmp_path, checkpoint_bytes=CHECKPOINT_BYTES)
    yield engine.open("mine")
    engine.close()


def save(notebook: FileNotebook, times: int) -> None:
    for number in range(times):
        candidates.add(notebook, making.candidate(what=f"{number} " * 100), making.stamp())


def test_a_checkpoint_empties_the_wal_and_leaves_a_whole_copy(small_steps: FileNotebook) -> None:
    while not small_steps.checkpoints_done:
        save(small_steps, 1)
    assert small_steps.files.wal_bytes() < CHECKPOINT_BYTES
    assert not small_steps.files.guard.exists()
    assert all(is_whole(copy.path) for copy in list_newest_first(small_steps.files))
    assert list_newest_first(small_steps.files)


def test_only_the_newest_copies_are_kept(small_steps: FileNotebook) -> None:
    while small_steps.checkpoints_done <= COPIES_KEPT + 1:
        save(small_steps, 1)
    paths = [copy.path.name for copy in list_newest_first(small_steps.files)]
    last = small_steps.checkpoints_done
    assert paths == [f"mine.copy-{last - age:08}" for age in range(COPIES_KEPT)]


def test_nothing_is_checkpointed_below_the_limit_nor_when_closing(
    file_notebook: FileNotebook,
) -> None:
    save(file_notebook, 10)
    size = file_notebook.files.wal_bytes()
    modified = file_notebook.files.database.stat().st_mtime_ns
    file_notebook.close()
    assert file_notebook.files.wal_bytes() == size
    assert file_notebook.files.database.stat().st_mtime_ns == modified
    assert file_notebook.checkpoints_done == 0


def test_a_checkpoint_does_not_wait_for_a_query_still_running(small_steps: FileNotebook) -> None:
    with small_steps.reading() as cursor:
        cursor.run("BEGIN")
        assert cursor.run("SELECT count(*) FROM candidate") == [(0,)]
        save(small_steps, 40)
        assert small_steps.files.wal_bytes() > 2 * CHECKPOINT_BYTES
        assert small_steps.checkpoints_done == 0
        assert cursor.run("SELECT count(*) FROM candidate") == [(0,)]
        cursor.run("ROLLBACK")
    save(small_steps, 1)
    assert small_steps.checkpoints_done == 1
    assert len(candidates.list_all(small_steps)) == 41


def test_a_notebook_that_changed_is_copied_when_it_is_opened(tmp_path: Path) -> None:
    for number in range(3):
        engine = Engine(tmp_path)
        notebook = engine.open("mine")
        assert len(list_newest_first(notebook.files)) == number
        save(notebook, 1)
        engine.close()
    engine = Engine(tmp_path)
    for _ in range(3):
        engine.open("mine").close()
    assert len(list_newest_first(notebook.files)) == 3
    engine.close()


def test_a_copy_holds_everything_saved_before_it(tmp_path: Path) -> None:
    engine = Engine(tmp_path)
    notebook = engine.open("mine")
    record = scenarios.add(notebook, making.scenario(title="kept"), making.stamp())
    notebook.close()
    checkpoints.raise_guard(notebook.files)
    for part in notebook.files.parts():
        part.unlink(missing_ok=True)
    assert scenarios.list_all(notebook) == [record]
    engine.close()
