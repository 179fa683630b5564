"""The one DuckDB inside this process, shut in the notebooks' folder."""

import time
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

import duckdb

from core.storage import sandbox
from core.storage.cursor import Cursor, literal
from core.storage.failures import is_still_held
from core.storage.files import sync_folder

STORAGE_VERSION = "STORAGE_VERSION 'v1.5.0'"
BLOCK_BYTES = 16_384
_ATTEMPTS: Final = 200
_PAUSE_SECONDS: Final = 0.01


class Instance:
    """Attaches databases and hands out cursors; starts afresh if DuckDB gives up on itself."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._count = 0
        self._attached: set[str] = set()
        self._connection = _connect(folder)

    def create(self, database: Path) -> None:
        """Make an empty database that appears whole or not at all."""
        partial = database.with_name(database.name + ".new")
        partial.unlink(missing_ok=True)
        self.detach(self.attach(partial, f", BLOCK_SIZE {BLOCK_BYTES}"))
        partial.replace(database)
        sync_folder(self._folder)

    def attach(self, database: Path, options: str = "") -> str:
        """Attach a database and return its alias.

        One that was just detached may stand in its own way for some milliseconds: a query of
        another notebook that had looked at all of them ends first.
        """
        for _ in range(_ATTEMPTS):
            try:
                return self._attach(database, options)
            except duckdb.Error as error:
                if not is_still_held(error):
                    raise
            time.sleep(_PAUSE_SECONDS)
        return self._attach(database, options)

    def _attach(self, database: Path, options: str) -> str:
        with self._lock:
            self._count += 1
            alias = f"notebook_{self._count}"
            self._connection.execute(
                f"ATTACH {literal(str(database))} AS {alias} ({STORAGE_VERSION}{options})"
            )
            self._attached.add(alias)
            return alias

    def detach(self, alias: str) -> None:
        """Detach a database; its WAL stays as it is."""
        with self._lock:
            self._attached.discard(alias)
            # After a fresh start, or once closed, there is nothing to detach.
            with suppress(duckdb.BinderException, duckdb.ConnectionException):
                self._connection.execute(f"DETACH {alias}")

    def holds(self, alias: str) -> bool:
        """Whether the database can be used under this alias."""
        return alias in self._attached

    def abandon(self, alias: str, error: duckdb.Error) -> None:
        """Stop using a database that DuckDB has declared unusable, or all if it gave up wholly."""
        with self._lock:
            if isinstance(error, duckdb.FatalException) and alias in self._attached:
                self._attached.clear()
                self._connection.close()
                self._connection = _connect(self._folder)
            self._attached.discard(alias)

    def cursor(self) -> Cursor:
        """A new cursor, for one thread at a time."""
        with self._lock:
            return Cursor(self._connection.cursor())

    def close(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._attached.clear()
            self._connection.close()


def _connect(folder: Path) -> duckdb.DuckDBPyConnection:
    connection = sandbox.connect()
    sandbox.seal(connection, folder)
    return connection
