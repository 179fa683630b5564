"""A notebook on a database server, where other processes read and write it too."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TypeVar

import duckdb

from core.storage import migrate
from core.storage.cursor import Cursor
from core.storage.home import State
from core.storage.memory import Memory, Reader
from core.storage.notebook import ATTEMPTS, PAUSE_SECONDS, Notebook
from core.storage.remote_failures import boundary, is_conflict, is_gone
from core.storage.server import Server

T = TypeVar("T")


class RemoteNotebook(Notebook):
    """One notebook. Reads run side by side; the writes of all processes come one by one."""

    def __init__(self, name: str, server: Server, migrations: Path) -> None:
        super().__init__(name)
        self._server = server
        self._home = server.home(name)
        self._migrations = migrations
        self._version = migrate.newest_version(migrations)
        self._is_open = False
        self._writing = Lock()
        self._making = Lock()
        self._memory = Memory()

    def open(self) -> None:
        """Make sure that it is there. Raises NotebookNewer or ServerUnreachable."""
        if self._is_open:
            return
        with self.reading():
            self._is_open = True

    def close(self) -> None:
        """Forget what was read; connections belong to the server."""
        self._is_open = False
        self._memory.forget()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """For some queries in a row, each asked once between two saves; for this thread only."""
        with boundary(), self._server.cursor() as cursor:
            state = self._enter(cursor, self._home.begin_reading)
            self._memory.follow(state)
            yield self._memory.reader(cursor)
            self._home.end_reading(cursor)

    def view(self, look: Callable[[Cursor], T]) -> T:
        """Run `look`, which only reads, in one transaction: it sees one moment."""
        with boundary(), self._server.cursor() as cursor:
            self._enter(cursor, self._home.begin_view)
            result = look(cursor)
            cursor.run("COMMIT")
            return result

    def write(self, work: Callable[[Cursor], T]) -> T:
        """Run `work` in one transaction; it runs again if another transaction got in the way."""
        with self._writing:
            try:
                with boundary():
                    return self._transaction(work)
            finally:
                self._memory.forget()

    def drop(self) -> None:
        """Delete it; used again, it begins empty."""
        with self._writing:
            try:
                with boundary(), self._server.cursor() as cursor:
                    self._home.drop(cursor)
            finally:
                self.close()

    def _transaction(self, work: Callable[[Cursor], T]) -> T:
        def attempt() -> T:
            with self._server.cursor() as cursor:
                self._enter(cursor, self._home.begin_writing)
                result = work(cursor)
                cursor.run("COMMIT")
                return result

        return _again_after_conflicts(attempt)

    def _enter(self, cursor: Cursor, begin: Callable[[Cursor], State]) -> State:
        """Begin, after the notebook was made or migrated if it has to be.

        Asked every time, for another process may have deleted it, or be of a newer version.
        """
        try:
            state = begin(cursor)
            if state.version == self._version:
                return state
        except duckdb.Error as error:
            if not is_gone(error):
                raise
        _again_after_conflicts(lambda: self._make(cursor))
        return begin(cursor)

    def _make(self, cursor: Cursor) -> None:
        with self._making:
            cursor.roll_back()
            self._home.make(cursor, self._migrations)


def _again_after_conflicts(attempt: Callable[[], T]) -> T:
    count = 0
    while True:
        count += 1
        try:
            return attempt()
        except duckdb.Error as error:
            if count == ATTEMPTS or not is_conflict(error):
                raise
        time.sleep(PAUSE_SECONDS * count)
