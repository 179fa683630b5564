"""Where one notebook lives on a database server."""

import hashlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from core.storage.cursor import Cursor


@dataclass(frozen=True, slots=True)
class State:
    """Which notebook it is, how many saves it has seen, and the version of its tables."""

    epoch: UUID
    saves: int
    version: int


class Home(ABC):
    """Where one notebook lives on a server: how its tables are found, made and dropped.

    Beside its tables there is one row, `saving`. Each save begins by changing it, so that
    the writers of all processes come one by one; each reader asks it whether anything
    changed since.
    """

    @abstractmethod
    def make(self, cursor: Cursor, migrations: Path) -> None:
        """Make what is missing, safely while another process does the same."""

    @abstractmethod
    def begin_reading(self, cursor: Cursor) -> State:
        """From here on the cursor finds the notebook's tables."""

    @abstractmethod
    def begin_view(self, cursor: Cursor) -> State:
        """The same in a transaction that sees only what was saved before it."""

    @abstractmethod
    def begin_writing(self, cursor: Cursor) -> State:
        """The same in a transaction, when no other process is in one."""

    @abstractmethod
    def end_reading(self, cursor: Cursor) -> None:
        """The queries are over."""

    @abstractmethod
    def drop(self, cursor: Cursor) -> None:
        """Delete the notebook, if it is there."""


def identifier(prefix: str, name: str, most: int = 63) -> str:
    """A name for a schema or a database, no longer than PostgreSQL takes, the same every time.

    A name that is too long is told apart by what it hashes to.
    """
    whole = f"{prefix}_{name}"
    if len(whole) <= most:
        return whole
    digest = hashlib.sha256(name.encode()).hexdigest()
    return f"{prefix}h_{digest}"[:most]
