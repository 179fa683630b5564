"""A notebook's tables from every earlier state to today's."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from core.storage import scenarios
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged, NotebookNewer, StorageError
from core.storage.migrate import MIGRATIONS
from core.storage.packing import is_whole
from tests.core.storage import making

SECOND = """
ALTER TABLE scenario ADD COLUMN mood VARCHAR;
UPDATE scenario SET mood = 'calm';
"""
FAILING = """
CREATE TABLE half_done (id UUID NOT NULL PRIMARY KEY);
DELETE FROM scenario;
INSERT INTO no_such_table VALUES (1);
"""


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """A folder of migrations that more can be put into."""
    return shutil.copytree(MIGRATIONS, tmp_path / "migrations")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a notebook of today's version holds one scenario."""
    engine = Engine(tmp_path / "notebooks")
    scenarios.add(engine.open("mine"), making.scenario(title="before"), making.stamp())
    engine.close()
    return engine.folder


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("mine.duckdb*")}


def make_database(folder: Path, sql: str) -> None:
    """A database that this app did not make: other blocks, other tables."""
    with duckdb.connect() as connection:
        path = folder / "mine.duckdb"
        connection.execute(f"ATTACH '{path}' AS made (STORAGE_VERSION 'v1.5.0')")
        connection.execute(sql)


def applied(folder: Path) -> list[int]:
    with duckdb.connect(str(folder / "mine.duckdb")) as connection:
        rows = connection.execute("SELECT number FROM migration ORDER BY number").fetchall()
    return [number for (number,) in rows]


def numbers() -> Iterator[int]:
    return (int(path.name[:4]) for path in sorted(MIGRATIONS.glob("*.sql")))


def test_migrations_are_numbered_without_a_gap() -> None:
    assert list(numbers()) == list(range(1, len(list(numbers())) + 1))


def test_an_empty_folder_gets_a_notebook_with_every_migration_logged(folder: Path) -> None:
    assert applied(folder) == list(numbers())


def test_a_database_without_tables_becomes_a_notebook(tmp_path: Path) -> None:
    make_database(tmp_path, "SELECT 1")
    engine = Engine(tmp_path)
    scenarios.add(engine.open("mine"), making.scenario(), making.stamp())
    engine.close()
    assert applied(tmp_path) == list(numbers())


def test_a_migration_keeps_the_rows_and_sets_a_copy_aside(folder: Path, migrations: Path) -> None:
    number = max(numbers()) + 1
    (migrations / f"{number:04}_mood.sql").write_text(SECOND)
    engine = Engine(folder, migrations=migrations)
    notebook = engine.open("mine")
    assert notebook.read("SELECT title, mood FROM scenario") == [("before", "calm")]
    engine.close()
    assert applied(folder)[-1] == number
    assert is_whole(folder / f"mine.before-{number:04}")


def test_a_migration_that_fails_leaves_the_notebook_as_it_was(
    folder: Path, migrations: Path
) -> None:
    before = content(folder)
    number = max(numbers()) + 1
    (migrations / f"{number:04}_fails.sql").write_text(FAILING)
    engine = Engine(folder, migrations=migrations)
    with pytest.raises(StorageError):
        engine.open("mine")
    engine.close()
    assert content(folder) == before
    engine = Engine(folder)
    assert [record.title for record in scenarios.list_all(engine.open("mine"))] == ["before"]
    engine.close()


def test_what_succeeded_before_a_migration_that_fails_is_kept(
    folder: Path, migrations: Path
) -> None:
    number = max(numbers()) + 1
    (migrations / f"{number:04}_mood.sql").write_text(SECOND)
    (migrations / f"{number + 1:04}_fails.sql").write_text(FAILING)
    engine = Engine(folder, migrations=migrations)
    with pytest.raises(StorageError):
        engine.open("mine")
    (migrations / f"{number + 1:04}_fails.sql").unlink()
    assert engine.open("mine").read("SELECT title, mood FROM scenario") == [("before", "calm")]
    engine.close()


def test_a_notebook_of_a_newer_version_is_refused_and_left_untouched(
    folder: Path, migrations: Path
) -> None:
    (migrations / f"{max(numbers()) + 1:04}_mood.sql").write_text(SECOND)
    newer = Engine(folder, migrations=migrations)
    newer.open("mine")
    newer.close()
    before = content(folder)
    engine = Engine(folder)
    for _ in range(2):
        with pytest.raises(NotebookNewer) as refused:
            engine.open("mine")
        assert refused.value.key == "notebook.error.newer"
    engine.close()
    assert content(folder) == before


def test_a_file_in_a_format_that_duckdb_does_not_know_yet_is_refused(folder: Path) -> None:
    path = folder / "mine.duckdb"
    written = bytearray(path.read_bytes())
    # The format's version follows the checksum and the magic bytes of the first block.
    written[12:20] = (999).to_bytes(8, "little")
    path.write_bytes(written)
    before = content(folder)
    engine = Engine(folder)
    with pytest.raises((NotebookNewer, NotebookDamaged)):
        engine.open("mine")
    engine.close()
    assert content(folder) == before


def test_a_database_of_something_else_is_not_taken_over(tmp_path: Path) -> None:
    make_database(tmp_path, "CREATE TABLE made.songs AS SELECT 'Ça ira' AS title")
    before = content(tmp_path)
    engine = Engine(tmp_path)
    with pytest.raises(NotebookDamaged):
        engine.open("mine")
    engine.close()
    assert content(tmp_path) == before
