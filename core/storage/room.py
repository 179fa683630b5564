"""How many notebooks are open at once: those not used for longest make room for others."""

from threading import Lock
from typing import Final, Protocol

MOST_OPEN: Final = 200
"""Open and read through, one takes 2 MB, more than half of them out of what DuckDB may use for all
(`sandbox.MEMORY_LIMIT`), and three of the 1,024 files that many systems let a process open, where
every person's line takes one more (measured)."""


class Closable(Protocol):
    """What can be closed, and opens itself again when it is used."""

    def close_if_free(self) -> bool:
        """Close it unless somebody is using it right now; whether it is closed."""


class Room:
    """The open notebooks of one engine in the order of their last use, for many threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        # Their last use is what the order of the keys tells.
        self._open: dict[Closable, None] = {}

    def use(self, notebook: Closable) -> None:
        """This one is used now."""
        with self._lock:
            self._open.pop(notebook, None)
            self._open[notebook] = None

    def leave(self, notebook: Closable) -> None:
        """This one is closed."""
        with self._lock:
            self._open.pop(notebook, None)

    def make(self) -> None:
        """Close what is too much, the longest unused first; who is in use stays, however many."""
        with self._lock:
            too_many = len(self._open) - self._most
            oldest = list(self._open) if too_many > 0 else []
        for notebook in oldest:
            if too_many <= 0:
                return
            too_many -= notebook.close_if_free()
