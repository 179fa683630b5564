"""What the whole process shares, made once and kept whatever a visitor asks the server to clear.

Streamlit's own cache would not do: any visitor can send the message that its menu sends to clear
it, and it is cleared for everybody. The next engine would find the notebooks held by the last.
"""

import sys
from collections.abc import Callable
from functools import wraps
from threading import RLock
from types import ModuleType
from typing import Any, Final, TypeVar

T = TypeVar("T")

_SHELF: Final = "passer_la_main_shelf"
"""A module of its own without a file: Streamlit forgets those of ours where a file changes."""


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Let a function make its thing on the first call, and give the same one ever after."""
    name = f"{make.__module__}.{make.__qualname__}"

    @wraps(make)
    def made() -> T:
        lock, things = _shelf()
        with lock:
            if name not in things:
                things[name] = make()
            thing: T = things[name]
        return thing

    return made


def forget() -> None:
    """Forget everything that was made, as if the process began anew."""
    lock, things = _shelf()
    with lock:
        things.clear()


def _shelf() -> tuple[RLock, dict[str, Any]]:
    shelf = sys.modules.setdefault(_SHELF, ModuleType(_SHELF)).__dict__
    return shelf.setdefault("lock", RLock()), shelf.setdefault("things", {})
