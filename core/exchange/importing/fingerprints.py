"""Marks by which a movement is known again when a file, or one that overlaps it, comes back."""

from collections import Counter
from datetime import date
from decimal import Decimal
from hashlib import sha256


class Fingerprints:
    """Gives each movement of one file its mark; the second of two equal ones gets another."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._seen: Counter[str] = Counter()

    def mark(
        self, *, column: str, day: date, value: Decimal, who: str, text: str, reference: str
    ) -> str:
        """`column` is what the value stands for in the row: its amount, refund, fee or hours.

        A reference is enough beside day and value; without one, who and the words are needed.
        Numbers and spaces are levelled, so that a CSV and an .xlsx of the same rows agree.
        """
        told = (reference,) if reference else ("", _level(who), _level(text))
        parts = (self._source, column, day.isoformat(), f"{value.normalize():f}", *told)
        movement = "\x1f".join(parts)
        self._seen[movement] += 1
        return sha256(f"{movement}\x1f{self._seen[movement]}".encode()).hexdigest()


def _level(words: str) -> str:
    return " ".join(words.split()).casefold()
