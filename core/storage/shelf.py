"""The notebooks that an engine has handed out, and when each was last asked for."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from typing import Final, Generic, TypeVar

from core.storage.notebook import Notebook

N = TypeVar("N", bound=Notebook)

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")


class Shelf(Generic[N]):
    """One object a notebook, shared by every thread."""

    def __init__(self, make: Callable[[str], N]) -> None:
        self._make = make
        self._notebooks: dict[str, N] = {}
        self._used_at: dict[str, datetime] = {}
        self._newest: datetime | None = None
        self._lock = Lock()

    def get(self, name: str) -> N:
        """The notebook of this name. ValueError for an impossible name: it goes into paths."""
        if not _NAME.fullmatch(name):
            raise ValueError(name)
        with self._lock:
            if name not in self._notebooks:
                self._notebooks[name] = self._make(name)
            return self._notebooks[name]

    def open(self, name: str, now: datetime | None) -> N:
        """The notebook of this name, opened, and in use at this moment if one is given."""
        notebook = self.get(name)
        if now is not None:
            self._used_at[name] = self._newest = now
        notebook.open()
        return notebook

    def note_opened(self, name: str) -> None:
        """Count one that opened itself again as in use, as of the newest moment heard of."""
        if self._newest is not None:
            self._used_at.setdefault(name, self._newest)

    def close_idle(self, now: datetime, older_than: timedelta) -> None:
        """Close the notebooks that nobody opened for this long."""
        for name, used_at in list(self._used_at.items()):
            if now - used_at > older_than:
                self._used_at.pop(name, None)
                self.get(name).close()

    def close(self) -> None:
        """Close every notebook."""
        for notebook in list(self._notebooks.values()):
            notebook.close()
