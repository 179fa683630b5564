"""Notebooks as earlier versions left them, with rows in them."""

import shutil
from pathlib import Path

from core.model.records import Record
from core.storage.cursor import Cursor
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from core.storage.values import columns_of, kind_of

NAME = "mine"


def leave(tmp_path: Path, migrations: int, *records: Record) -> Path:
    """The folder of a notebook with the first so many migrations and these records.

    Fields that the tables do not have yet are left away.
    """
    folder = tmp_path / "notebooks"
    engine = Engine(folder, migrations=first_migrations(tmp_path, migrations))

    def fill(cursor: Cursor) -> None:
        for record in records:
            _insert(cursor, record)

    engine.open(NAME).write(fill)
    engine.close()
    return folder


def first_migrations(tmp_path: Path, number: int) -> Path:
    """A folder with the first so many migrations."""
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:number]:
        shutil.copy(path, earlier)
    return earlier


def _insert(cursor: Cursor, record: Record) -> None:
    kind = kind_of(record)
    known = {name for name, *_ in cursor.run(f"DESCRIBE {kind}")}
    names = [column.name for column in columns_of(kind) if column.name in known]
    places = ", ".join("?" for _ in names)
    values = [getattr(record, name) for name in names]
    cursor.run(f"INSERT INTO {kind} ({', '.join(names)}) VALUES ({places})", values)
