"""A notebook in a file: who may read and write it, and when it is checkpointed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

import duckdb

from core.model.errors import AppError
from core.storage.attachment import Attachment
from core.storage.cursor import Cursor
from core.storage.failures import boundary, is_conflict
from core.storage.files import NotebookFiles
from core.storage.gate import Gate
from core.storage.locks import ProcessLock
from core.storage.memory import Memory, Reader
from core.storage.notebook import ATTEMPTS, PAUSE_SECONDS, Notebook
from core.storage.room import Room

T = TypeVar("T")


class FileNotebook(Notebook):
    """One notebook, safe to use from many threads; opens itself again when it was closed.

    Reads run side by side, each on its own cursor; writes come one after the other. Nobody
    is inside when the database is attached or detached (`Gate`).
    """

    def __init__(
        self,
        files: NotebookFiles,
        attachment: Attachment,
        room: Room,
        checkpoint_bytes: int,
        note_opened: Callable[[], None],
    ) -> None:
        super().__init__(files.name)
        self.files = files
        self.checkpoints_done = 0
        self._attachment = attachment
        self._room = room
        self._lock = ProcessLock(files.lock)
        self._gate = Gate()
        self._writing = Lock()
        self._memory = Memory()
        self._note_opened = note_opened
        self._checkpoint_bytes = checkpoint_bytes
        self._checkpoint_at = checkpoint_bytes

    def open(self) -> None:
        """Make sure that it can be used: repaired, attached, migrated."""
        with self._inside():
            pass

    def close(self) -> None:
        """Let go of the files once nobody uses them."""
        with self._gate.alone(), boundary():
            self._let_go()

    def close_if_free(self) -> bool:
        """Let go of the files for a while, unless somebody uses them right now."""
        with self._gate.alone_if_free() as is_alone:
            if is_alone:
                with boundary():
                    self._attachment.put_down()
                    self._let_go()
        return is_alone

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Keep everyone out, other processes too, while the files themselves are replaced."""
        with self._gate.alone(), boundary():
            self._attachment.close()
            self._lock.take()
            try:
                yield
            finally:
                self._lock.release()

    def begin(self, make: Callable[[], None]) -> None:
        """Let `make` make the files, unless there are some: opened, it holds what those hold."""
        if self.files.are_there():
            return
        with self.closed():
            # Somebody else may have made them meanwhile.
            if not self.files.are_there():
                make()
                self._attachment.put_down()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """For some queries in a row, each asked once between two saves; for this thread only."""
        with self._inside(), boundary(), self._attachment.cursor() as cursor:
            yield self._memory.reader(cursor)

    def view(self, look: Callable[[Cursor], T]) -> T:
        """Run `look`, which only reads, in one transaction: it sees one moment."""
        with self._inside(), boundary(), self._attachment.cursor() as cursor:
            cursor.run("BEGIN")
            result = look(cursor)
            cursor.run("COMMIT")
            return result

    def write(self, work: Callable[[Cursor], T]) -> T:
        """Run `work` in one transaction; it runs again if another transaction got in the way."""
        with self._writing:
            try:
                with self._inside(), boundary():
                    result = self._transaction(work)
            finally:
                self._memory.forget()
            self._checkpoint_if_due()
            return result

    def _transaction(self, work: Callable[[Cursor], T]) -> T:
        attempt = 0
        while True:
            attempt += 1
            try:
                with self._attachment.cursor() as cursor:
                    cursor.run("BEGIN")
                    result = work(cursor)
                    cursor.run("COMMIT")
                    return result
            except duckdb.Error as error:
                if attempt == ATTEMPTS or not is_conflict(error):
                    raise
            time.sleep(PAUSE_SECONDS * attempt)

    @contextmanager
    def _inside(self) -> Iterator[None]:
        while True:
            with self._gate.shared():
                if self._attachment.is_open:
                    self._room.use(self)
                    yield
                    return
            with self._gate.alone():
                if not self._attachment.is_open:
                    self._open()

    def _open(self) -> None:
        with boundary():
            try:
                self._lock.take()
                self._memory.forget()
                self._attachment.open()
                self._note_opened()
                self._room.use(self)
                self._room.make()
            except BaseException:
                self._let_go()
                raise

    def _let_go(self) -> None:
        self._memory.forget()
        self._attachment.close()
        self._room.leave(self)
        self._lock.release()

    def _checkpoint_if_due(self) -> None:
        if self.files.wal_bytes() < self._checkpoint_at:
            return
        # A query still running only puts it off until a later save.
        with self._gate.alone_if_free() as is_alone:
            if is_alone and self._attachment.is_open:
                self._checkpoint()

    def _checkpoint(self) -> None:
        # Were this one to fail, the next try comes after as much again, not at every save.
        self._checkpoint_at = self.files.wal_bytes() + self._checkpoint_bytes
        try:
            with boundary():
                self._attachment.checkpoint()
        except BaseException as error:
            # What is attached may be unusable, and no save may happen while the guard is
            # there: detached, the next use repairs it first. The save that led here is
            # safe, so an expected failure is nobody's news.
            self._attachment.close()
            if isinstance(error, AppError):
                return
            raise
        self.checkpoints_done += 1
        self._checkpoint_at = self._checkpoint_bytes
