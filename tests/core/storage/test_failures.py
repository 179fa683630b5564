"""Everything that can stand between a person and their notebook, and what they are told."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

from core.model.preferences import Language
from core.storage import changes, checkpoints, scenarios
from core.storage.engine import Engine
from core.storage.failures import (
    DiskFull,
    FolderNotWritable,
    NotebookBusy,
    StorageFailed,
    from_duckdb,
    from_system,
)
from core.texts.catalogue import has_text
from tests.core.storage import children, making


@contextmanager
def held_open(folder: Path, how: str) -> Iterator[None]:
    with children.start("holder", folder, how) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield
        child.stdin.write("end\n")
        child.stdin.flush()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a notebook holds one scenario."""
    engine = Engine(tmp_path)
    scenarios.add(engine.open("mine"), making.scenario(title="before"), making.stamp())
    engine.close()
    return tmp_path


@pytest.mark.parametrize("how", ["app", "program"])
def test_a_notebook_open_in_another_process_is_busy_until_that_ends(folder: Path, how: str) -> None:
    engine = Engine(folder)
    with held_open(folder, how):
        with pytest.raises(NotebookBusy) as busy:
            engine.open("mine")
        assert busy.value.key == "notebook.error.busy"
        assert engine.open("another").revision() == 0
    assert len(scenarios.list_all(engine.open("mine"))) == 1
    engine.close()


def test_a_notebook_open_in_another_engine_of_this_process_is_busy(folder: Path) -> None:
    first, second = Engine(folder), Engine(folder)
    first.open("mine")
    with pytest.raises(NotebookBusy):
        second.open("mine")
    first.close()
    second.open("mine")
    second.close()


def test_other_processes_stay_locked_out_after_a_checkpoint(folder: Path) -> None:
    engine = Engine(folder, checkpoint_bytes=1)
    notebook = engine.open("mine")
    scenarios.add(notebook, making.scenario(), making.stamp())
    assert notebook.checkpoints_done == 1
    assert children.run("knock", folder) == ["app: locked out", "program: locked out"]
    engine.close()


def test_a_restore_does_not_write_into_a_file_that_another_program_has_open(folder: Path) -> None:
    engine = Engine(folder)
    notebook = engine.open("mine")
    notebook.close()
    checkpoints.raise_guard(notebook.files)
    with held_open(folder, "program"), pytest.raises(NotebookBusy):
        engine.open("mine")
    assert len(scenarios.list_all(engine.open("mine"))) == 1
    engine.close()


def test_a_killed_process_leaves_no_lock_behind(folder: Path) -> None:
    with children.start("holder", folder, "app") as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.kill()
    engine = Engine(folder)
    assert len(scenarios.list_all(engine.open("mine"))) == 1
    engine.close()


@pytest.mark.parametrize("checkpoint_bytes", [1_000_000, 4_000], ids=["saving", "checkpointing"])
@pytest.mark.parametrize("room", [5_000, 20_000, 40_000, 70_000])
def test_a_full_disk_loses_only_the_saves_that_it_refused(
    tmp_path: Path, room: int, checkpoint_bytes: int
) -> None:
    *outcomes, title, done = children.run("full_disk", tmp_path, room, checkpoint_bytes)
    saved = [outcome for outcome in outcomes if outcome != "full"]
    assert "full" in outcomes or checkpoint_bytes < room
    assert title == f"title {saved[-1]}"
    engine = Engine(tmp_path)
    notebook = engine.open("mine")
    lines = changes.list_recent(notebook, limit=1_000)
    titles = [line.new_value for line in reversed(lines) if line.field == "title"]
    assert titles == [*saved, "room again"]
    assert done.startswith("checkpoints ")
    engine.close()


@pytest.mark.parametrize("limit", [0, 5_000])
def test_a_disk_too_full_to_begin_says_so_and_begins_when_there_is_room(
    tmp_path: Path, limit: int
) -> None:
    assert children.run("no_room", tmp_path, limit) == ["notebook.error.disk_full", "0"]


def test_a_folder_that_cannot_be_made_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "notebooks"):
        with pytest.raises(FolderNotWritable) as failed:
            Engine(folder)
        assert failed.value.key == "notebook.error.not_writable"


def test_a_folder_that_vanished_is_not_writable(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "notebooks")
    (tmp_path / "notebooks").rmdir()
    with pytest.raises(FolderNotWritable):
        engine.open("mine")
    engine.close()


def test_one_unusable_notebook_does_not_touch_the_others(folder: Path) -> None:
    engine = Engine(folder)
    mine, other = engine.open("mine"), engine.open("other")
    scenarios.add(other, making.scenario(), making.stamp())
    with pytest.raises(StorageFailed), mine.reading() as cursor:
        cursor.run("SELECT error('fatal')")
    assert len(scenarios.list_all(mine)) == len(scenarios.list_all(other)) == 1
    engine.close()


def test_after_duckdb_gave_up_every_notebook_opens_itself_again(folder: Path) -> None:
    engine = Engine(folder)
    mine, other = engine.open("mine"), engine.open("other")
    scenarios.add(other, making.scenario(), making.stamp())
    with pytest.raises(StorageFailed), mine.reading():
        raise duckdb.FatalException("database has been invalidated")
    assert len(scenarios.list_all(mine)) == len(scenarios.list_all(other)) == 1
    scenarios.add(mine, making.scenario(), making.stamp())
    engine.close()


def test_every_failure_has_its_text_in_both_languages() -> None:
    from core.storage import failures

    keys = {from_duckdb(duckdb.Error(sign)).key for *_, signs in failures._SIGNS for sign in signs}
    keys |= {from_duckdb(duckdb.Error("?")).key, from_system(OSError("?")).key}
    keys |= {f"notebook.error.{name}" for name in ("undo_blocked", "gone", "text", "conflict")}
    assert len(keys) >= 10
    assert all(has_text(language, key) for language in Language for key in keys)


def test_a_full_disk_is_told_from_a_folder_without_rights() -> None:
    assert isinstance(from_system(OSError(28, os.strerror(28))), DiskFull)
    assert isinstance(from_system(OSError(13, os.strerror(13))), FolderNotWritable)
    assert sys.platform != "win32" or isinstance(from_system(OSError(13, "", "", 32)), NotebookBusy)
