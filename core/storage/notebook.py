"""One person's notebook: what the storage modules and the screens ask of it, wherever it is."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Final, TypeVar

from core.storage.cursor import Cursor, Row
from core.storage.memory import Reader

T = TypeVar("T")

ATTEMPTS: Final = 5
"""How often a save is tried when other transactions get in its way."""
PAUSE_SECONDS: Final = 0.01


class Notebook(ABC):
    """One notebook, safe to use from many threads; opens itself again when it was closed."""

    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def open(self) -> None:
        """Make sure that it can be used, with the tables that this app writes."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it once nobody uses it."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Reader]:
        """For some queries in a row, each asked once between two saves; for this thread only."""

    @abstractmethod
    def view(self, look: Callable[[Cursor], T]) -> T:
        """Run `look`, which only reads, in one transaction: it sees one moment."""

    @abstractmethod
    def write(self, work: Callable[[Cursor], T]) -> T:
        """Run `work` in one transaction; it runs again if another transaction got in the way."""

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of one query."""
        with self.reading() as cursor:
            return cursor.run(sql, parameters)

    def revision(self) -> int:
        """The number of the newest change, 0 if there is none."""
        return int(self.read("SELECT coalesce(max(seq), 0) AS newest FROM change")[0][0])
