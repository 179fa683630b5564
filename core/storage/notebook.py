"""One person's notebook: who may read and write it, and when it is checkpointed."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, TypeAlias, TypeVar

import duckdb

from core.model.errors import AppError
from core.storage import checkpoints, migrate
from core.storage.failures import boundary, is_conflict, is_unusable
from core.storage.files import NotebookFiles
from core.storage.gate import Gate
from core.storage.instance import Instance
from core.storage.locks import ProcessLock

Cursor: TypeAlias = duckdb.DuckDBPyConnection
Row: TypeAlias = tuple[Any, ...]
T = TypeVar("T")

ATTEMPTS = 5
_PAUSE_SECONDS = 0.01


class Notebook:
    """One notebook, safe to use from many threads; opens itself again when it was closed.

    Reads run side by side, each on its own cursor; writes come one after the other. Nobody
    is inside when the database is attached or detached (`Gate`).
    """

    def __init__(self, instance: Instance, files: NotebookFiles, checkpoint_bytes: int) -> None:
        self.name = files.name
        self.files = files
        self.checkpoints_done = 0
        self._instance = instance
        self._lock = ProcessLock(files.lock)
        self._gate = Gate()
        self._writing = Lock()
        self._alias: str | None = None
        self._idle_cursors: list[Cursor] = []
        self._checkpoint_bytes = checkpoint_bytes
        self._checkpoint_at = checkpoint_bytes

    def open(self) -> None:
        """Make sure that it can be used: repaired, migrated, attached."""
        with self._inside():
            pass

    def close(self) -> None:
        """Let go of the files once nobody uses them."""
        with self._gate.alone(), boundary():
            self._detach()
            self._lock.release()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Keep everyone out while the files themselves are replaced."""
        with self._gate.alone(), boundary():
            self._detach()
            self._lock.take()
            try:
                yield
            finally:
                self._lock.release()

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of one query."""
        with self.reading() as cursor:
            return cursor.execute(sql, list(parameters)).fetchall()

    @contextmanager
    def reading(self) -> Iterator[Cursor]:
        """A cursor for some queries in a row; only for the thread that asked, fetch all rows."""
        with self._inside(), boundary(), self._cursor() as cursor:
            yield cursor

    def write(self, work: Callable[[Cursor], T]) -> T:
        """Run `work` in one transaction; it runs again if another transaction got in the way."""
        with self._writing:
            with self._inside(), boundary():
                result = self._transaction(work)
            self._checkpoint_if_due()
            return result

    def revision(self) -> int:
        """The number of the newest change, 0 if there is none."""
        return int(self.read("SELECT coalesce(max(seq), 0) FROM change")[0][0])

    def _transaction(self, work: Callable[[Cursor], T]) -> T:
        attempt = 0
        while True:
            attempt += 1
            try:
                with self._cursor() as cursor:
                    cursor.execute("BEGIN")
                    result = work(cursor)
                    cursor.execute("COMMIT")
                    return result
            except duckdb.Error as error:
                if attempt == ATTEMPTS or not is_conflict(error):
                    raise
            time.sleep(_PAUSE_SECONDS * attempt)

    @contextmanager
    def _inside(self) -> Iterator[None]:
        while True:
            with self._gate.shared():
                if self._is_open():
                    yield
                    return
            with self._gate.alone():
                if not self._is_open():
                    self._open()

    def _is_open(self) -> bool:
        return self._alias is not None and self._instance.holds(self._alias)

    @contextmanager
    def _cursor(self) -> Iterator[Cursor]:
        alias = str(self._alias)
        try:
            cursor = self._idle_cursors.pop()
        except IndexError:
            cursor = self._instance.cursor()
            cursor.execute(f"USE {alias}")
        try:
            yield cursor
        except BaseException as error:
            # Closing rolls back; a cursor that saw a failure is not used again.
            cursor.close()
            if isinstance(error, duckdb.Error) and is_unusable(error):
                self._instance.abandon(alias, error)
            raise
        self._idle_cursors.append(cursor)

    def _open(self) -> None:
        with boundary():
            self._detach()
            self._lock.take()
        try:
            with boundary():
                checkpoints.repair(self.files)
                if not self.files.database.exists():
                    self._instance.create(self.files.database)
                self._attach()
                self._migrate()
        except AppError:
            self._detach()
            self._lock.release()
            raise

    def _migrate(self) -> None:
        with self._cursor() as cursor:
            version = migrate.version_of(cursor)
        if not migrate.steps_after(version):
            return
        if version:
            self._detach()
            migrate.set_aside(self.files, version)
            self._attach()
        with self._cursor() as cursor:
            migrate.apply(cursor, version)

    def _attach(self) -> None:
        self._alias = self._instance.attach(self.files.database)

    def _detach(self) -> None:
        while self._idle_cursors:
            self._idle_cursors.pop().close()
        if self._alias is not None:
            self._instance.detach(self._alias)
            self._alias = None

    def _checkpoint_if_due(self) -> None:
        if self.files.wal_bytes() < self._checkpoint_at:
            return
        # A query still running only puts it off until a later save.
        with self._gate.alone_if_free() as is_alone:
            if is_alone and self._is_open():
                self._checkpoint()

    def _checkpoint(self) -> None:
        """A guarded checkpoint. The save before it is safe already, so no failure is shown."""
        # Were this one to fail, the next try comes after as much again, not at every save.
        self._checkpoint_at = self.files.wal_bytes() + self._checkpoint_bytes
        try:
            with boundary():
                self._detach()
                checkpoints.raise_guard(self.files)
                self._attach()
                self._run_checkpoint()
                checkpoints.lower_guard(self.files)
        except AppError:
            # What is attached may be unusable: detached, the next use repairs it first.
            self._detach()
            return
        self.checkpoints_done += 1
        self._checkpoint_at = self._checkpoint_bytes

    def _run_checkpoint(self) -> None:
        with self._cursor() as cursor:
            cursor.execute(f"CHECKPOINT {self._alias}")
