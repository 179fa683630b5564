"""Codes that lead a second device to a notebook, once and for a few minutes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No letter or digit that looks or sounds like another."""
LENGTH = 12
"""59 bits: a thousand guesses a second for ten minutes find it once in a trillion times."""
LIFE = timedelta(minutes=10)
_GROUP = 4


def spelled(pick: Callable[[str], str]) -> str:
    """A new code out of what `pick` (a source of secrets) chooses, in groups to be read aloud."""
    letters = "".join(pick(ALPHABET) for _ in range(LENGTH))
    return "-".join(letters[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


@dataclass(slots=True)
class OneTimeCodes:
    """What each code stands for, until it is used or its time is over. Holds no code itself."""

    _kept: dict[str, tuple[datetime, str]] = field(default_factory=dict)

    def add(self, code: str, key: str, now: datetime) -> None:
        """Let the code stand for the key from now on, and no other code for it."""
        self._sweep(now)
        self._kept = {one: kept for one, kept in self._kept.items() if kept[1] != key}
        self._kept[_print(code)] = (now + LIFE, key)

    def take(self, typed: str, now: datetime) -> str | None:
        """The key that a code as somebody types it stands for, once; None if there is none."""
        self._sweep(now)
        _, key = self._kept.pop(_print(typed), (now, None))
        return key

    def _sweep(self, now: datetime) -> None:
        self._kept = {one: kept for one, kept in self._kept.items() if kept[0] > now}


def _print(code: str) -> str:
    letters = "".join(letter for letter in code.upper() if letter in ALPHABET)
    return sha256(letters.encode()).hexdigest()
