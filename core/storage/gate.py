"""Many at once or one alone: who may use an attached database, and who may detach it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Gate:
    """Users pass in any number; whoever wants to be alone gets in only when nobody is inside."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._users = 0
        self._is_closed = False

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Be one of many. May be entered again from within."""
        with self._changed:
            while self._is_closed:
                self._changed.wait()
            self._users += 1
        try:
            yield
        finally:
            with self._changed:
                self._users -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until nobody is inside, then be the only one."""
        with self._changed:
            while self._is_closed or self._users:
                self._changed.wait()
            self._is_closed = True
        with self._reopening():
            yield

    @contextmanager
    def alone_if_free(self) -> Iterator[bool]:
        """Be the only one if nobody is inside right now; yields whether that worked."""
        with self._changed:
            is_free = not (self._is_closed or self._users)
            self._is_closed = self._is_closed or is_free
        if not is_free:
            yield False
            return
        with self._reopening():
            yield True

    @contextmanager
    def _reopening(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._changed:
                self._is_closed = False
                self._changed.notify_all()
