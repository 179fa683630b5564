"""One process at a time: a lock file that the system releases when the process ends."""

import os
import sys
from pathlib import Path

from core.storage.failures import NotebookBusy

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _take_as_duckdb_does(handle: int) -> None:
        """DuckDB shares the file with nobody here: that it could be opened is proof enough."""
else:
    import fcntl

    def _take(handle: int) -> None:
        # flock, not lockf: lockf's locks vanish when any other handle to the file closes,
        # and do not hold between two engines of one process.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _take_as_duckdb_does(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def check_unlocked(database: Path) -> None:
    """Raise NotebookBusy when another program has the database open. Not for one of our own."""
    if not database.exists():
        return
    handle = os.open(database, os.O_RDWR)
    try:
        _take_as_duckdb_does(handle)
    except OSError as error:
        raise NotebookBusy("notebook.error.busy") from error
    finally:
        os.close(handle)


class ProcessLock:
    """Holds a notebook for this engine, also while its database is detached.

    DuckDB locks the database file only while it is attached, and a checkpoint's copy is
    made in between: without a lock of our own, another process could slip in there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock, or raise NotebookBusy at once."""
        if self._handle is not None:
            return
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            raise NotebookBusy("notebook.error.busy") from error
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; the file stays, for deleting it would let two processes in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
