"""A DuckDB that reaches one database server and nothing else."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import duckdb

from core.storage.cursor import Cursor
from core.storage.home import Home


class Server(ABC):
    """Connects on first use; every thread gets a cursor of its own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._idle: list[Cursor] = []

    @abstractmethod
    def home(self, name: str) -> Home:
        """Where the notebook of this name lives."""

    @abstractmethod
    def connect(self) -> duckdb.DuckDBPyConnection:
        """A DuckDB that is connected to the server, and sealed."""

    @abstractmethod
    def wrap(self, cursor: duckdb.DuckDBPyConnection) -> Cursor:
        """A cursor whose statements the server answers."""

    @contextmanager
    def cursor(self) -> Iterator[Cursor]:
        """A cursor for this thread alone."""
        cursor = self._take()
        try:
            yield cursor
        except BaseException:
            # Not left to closing: with the server gone, that would end the whole process. A
            # cursor that saw a failure is not used again.
            cursor.roll_back()
            cursor.close()
            raise
        self._idle.append(cursor)

    def close(self) -> None:
        """Let go of every connection."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _take(self) -> Cursor:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            if self._connection is None:
                self._connection = self.connect()
            return self.wrap(self._connection.cursor())
