"""A checkpoint that stopped half way: its pages spliced into the file one by one."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from core.storage import changes, checkpoints, scenarios
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged
from core.storage.files import NotebookFiles
from tests.core.storage import making

PAGE = 4096
SAVES = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Torn:
    """A notebook's files before a checkpoint and after it, and what was saved before."""

    files: NotebookFiles
    before: bytes
    wal: bytes
    after: bytes
    titles: list[str]


@pytest.fixture
def torn(tmp_path: Path) -> Torn:
    """A notebook that has seen checkpoints, with saves in its WAL and a guard made of both."""
    folder, other = tmp_path / "here", tmp_path / "there"
    engine = Engine(folder, checkpoint_bytes=20_000)
    notebook = engine.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    for number in range(SAVES):
        worst = f"{number} " * 50
        scenarios.revise(notebook, record.id, making.stamp(), title=str(number), worst=worst)
    assert notebook.checkpoints_done
    engine.close()
    files = notebook.files
    shutil.copytree(folder, other)
    with duckdb.connect(str(other / "mine.duckdb")) as connection:
        connection.execute("CHECKPOINT")
    checkpoints.raise_guard(files)
    return Torn(
        files=files,
        before=files.database.read_bytes(),
        wal=files.wal.read_bytes(),
        after=(other / "mine.duckdb").read_bytes(),
        titles=[str(number) for number in range(SAVES)],
    )


def saved_titles(folder: Path) -> list[str | None]:
    engine = Engine(folder)
    try:
        notebook = engine.open("mine")
        (record,) = scenarios.list_all(notebook)
        lines = changes.list_recent(notebook, limit=10_000)
        titles = [line.new_value for line in reversed(lines) if line.field == "title"]
        assert record.title == titles[-1]
        scenarios.revise(notebook, record.id, making.stamp(), best="still writable")
        return titles
    finally:
        engine.close()


def differing_pages(torn: Torn) -> list[int]:
    pages = range(0, max(len(torn.before), len(torn.after)), PAGE)
    return [at for at in pages if torn.before[at : at + PAGE] != torn.after[at : at + PAGE]]


def spliced(torn: Torn, pages: list[int]) -> bytes:
    content = bytearray(torn.before.ljust(len(torn.after), b"\0"))
    for at in pages:
        content[at : at + PAGE] = torn.after[at : at + PAGE]
    return bytes(content)


def tear(torn: Torn, content: bytes, wal: bytes | None) -> None:
    torn.files.database.write_bytes(content)
    torn.files.wal.unlink(missing_ok=True)
    if wal is not None:
        torn.files.wal.write_bytes(wal)


def test_a_file_torn_at_any_page_of_a_checkpoint_restores_itself(torn: Torn) -> None:
    pages = differing_pages(torn)
    assert len(pages) > 8
    guard = torn.files.guard.read_bytes()
    orders = [pages[:cut] for cut in range(len(pages))] + [pages[-cut:] for cut in range(1, 9)]
    for order in orders:
        torn.files.guard.write_bytes(guard)
        tear(torn, spliced(torn, order), torn.wal)
        assert saved_titles(torn.files.folder) == torn.titles
        assert not torn.files.guard.exists()


def test_without_the_guard_a_torn_file_would_be_lost(torn: Torn) -> None:
    torn.files.guard.unlink()
    lost = 0
    for cut in range(1, len(differing_pages(torn))):
        tear(torn, spliced(torn, differing_pages(torn)[-cut:]), torn.wal)
        try:
            saved_titles(torn.files.folder)
        except NotebookDamaged:
            lost += 1
    assert lost


@pytest.mark.parametrize("wal", [None, b"", b"half a line of an older WAL"])
def test_a_file_torn_when_its_wal_was_already_gone_restores_itself(
    torn: Torn, wal: bytes | None
) -> None:
    pages = differing_pages(torn)
    tear(torn, spliced(torn, pages[: len(pages) // 2]), wal)
    assert saved_titles(torn.files.folder) == torn.titles


def test_a_wal_of_the_time_after_is_not_replayed_onto_the_restored_file(torn: Torn) -> None:
    engine = Engine(torn.files.folder.parent / "there")
    notebook = engine.open("mine")
    (record,) = scenarios.list_all(notebook)
    scenarios.revise(notebook, record.id, making.stamp(), title="of another time")
    engine.close()
    stale = notebook.files.wal.read_bytes()
    assert stale
    for leftover in torn.files.parts()[1:]:
        leftover.write_bytes(stale)
    torn.files.database.write_bytes(torn.after[: len(torn.after) // 2])
    assert saved_titles(torn.files.folder) == torn.titles


def test_a_restore_that_was_itself_cut_short_is_done_again(torn: Torn) -> None:
    torn.files.database.write_bytes(torn.before[: len(torn.before) // 2])
    torn.files.wal.unlink()
    assert saved_titles(torn.files.folder) == torn.titles


def test_a_checkpoint_that_was_over_but_for_its_guard_loses_nothing(torn: Torn) -> None:
    tear(torn, torn.after, None)
    assert saved_titles(torn.files.folder) == torn.titles


def test_a_guard_that_was_not_finished_is_ignored(torn: Torn) -> None:
    half = torn.files.guard.read_bytes()[:5_000]
    torn.files.guard.with_name("mine.guard.partial").write_bytes(half)
    torn.files.guard.unlink()
    assert saved_titles(torn.files.folder) == torn.titles


@pytest.mark.parametrize("keep", [0, 20, 5_000, -1])
def test_a_guard_that_the_disk_has_spoilt_is_not_put_back(torn: Torn, keep: int) -> None:
    torn.files.guard.write_bytes(torn.files.guard.read_bytes()[:keep])
    assert saved_titles(torn.files.folder) == torn.titles
    assert torn.files.guard.with_name("mine.guard.unreadable").exists()
