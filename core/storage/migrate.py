"""Bringing a notebook's tables to the version that this app writes."""

from importlib.resources import files as resources
from pathlib import Path

import duckdb

from core.storage.cursor import Cursor, Queries
from core.storage.failures import NotebookDamaged, NotebookNewer
from core.storage.files import NotebookFiles
from core.storage.packing import pack

MIGRATIONS = Path(str(resources("core.storage"))) / "migrations"


def steps_after(version: int, folder: Path) -> list[tuple[int, Path]]:
    """The numbered SQL files that a notebook of this version has not seen, in order.

    Raises NotebookNewer when the notebook has seen more than there are.
    """
    numbered = sorted((int(path.name[:4]), path) for path in folder.glob("[0-9]*.sql"))
    if version > numbered[-1][0]:
        raise NotebookNewer("notebook.error.newer", version=version)
    return [(number, path) for number, path in numbered if number > version]


def version_seen(cursor: Cursor) -> int:
    """As `version_of`, outside of a transaction, without a look into every open notebook."""
    try:
        return applied(cursor)
    except duckdb.CatalogException:
        return version_of(cursor)


def applied(cursor: Queries) -> int:
    """The number of the last migration applied to a notebook that has its tables."""
    return int(cursor.run("SELECT coalesce(max(number), 0) AS newest FROM migration")[0][0])


def version_of(cursor: Cursor) -> int:
    """The number of the last migration applied; 0 for an empty database.

    To list tables, DuckDB looks into every open notebook: a millisecond for each. Raises
    NotebookDamaged for a database that has tables but is no notebook.
    """
    tables = cursor.run(
        "SELECT CAST(table_name AS VARCHAR) AS name FROM information_schema.tables"
        " WHERE table_catalog = current_database() AND table_schema = current_schema()"
    )
    if not tables:
        return 0
    if ("migration",) not in tables:
        raise NotebookDamaged("notebook.error.damaged")
    return applied(cursor)


def set_aside(files: NotebookFiles, version: int) -> None:
    """Keep the detached notebook as it was before it is changed."""
    pack(files, files.folder / f"{files.name}.before-{version + 1:04}")


def apply(cursor: Cursor, version: int, folder: Path) -> None:
    """Apply what is missing, each file in one transaction with its log row.

    After an error the caller closes the cursor, which rolls back what was not committed.
    """
    for number, path in steps_after(version, folder):
        cursor.run("BEGIN")
        apply_one(cursor, number, path)
        cursor.run("COMMIT")


def apply_one(cursor: Cursor, number: int, path: Path) -> None:
    """Apply one file and write its log row, within a transaction."""
    cursor.run(path.read_text(encoding="utf-8"))
    cursor.run("INSERT INTO migration (number, name) VALUES (?, ?)", [number, path.stem[5:]])


def newest_version(folder: Path = MIGRATIONS) -> int:
    """The version that this app writes."""
    return max(int(path.name[:4]) for path in folder.glob("[0-9]*.sql"))
