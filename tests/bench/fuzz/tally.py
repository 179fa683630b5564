"""What became of each input: taken, refused in the app's own words, or neither."""

from collections import Counter
from dataclasses import dataclass, field
from time import process_time
from traceback import format_exception_only
from types import TracebackType
from typing import Self

from core.model.errors import AppError
from core.model.preferences import Language
from core.texts.catalogue import text


@dataclass(slots=True)
class Tally:
    """Counts of one kind of input."""

    kind: str
    inputs: int = 0
    accepted: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    unhandled: list[str] = field(default_factory=list)
    """For each the number of the input, which makes it again, and what was raised."""
    slowest: float = 0.0
    """Milliseconds of the processor: the machine may be busy with other things."""
    slowest_number: int = 0

    def of(self, number: int) -> "Attempt":
        """Count what happens within."""
        return Attempt(self, number)


class Attempt:
    """One input being taken. What ends the program itself goes through."""

    def __init__(self, tally: Tally, number: int) -> None:
        self._tally = tally
        self._number = number

    def __enter__(self) -> Self:
        self._started = process_time()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        tally = self._tally
        tally.inputs += 1
        taken = 1000 * (process_time() - self._started)
        if taken > tally.slowest:
            tally.slowest, tally.slowest_number = taken, self._number
        if error is None:
            tally.accepted += 1
        elif isinstance(error, AppError) and said_in_both_languages(error.key, error.values):
            tally.refused[error.key] += 1
        elif isinstance(error, Exception):
            last = format_exception_only(error)[-1].strip()
            tally.unhandled.append(f"{tally.kind} {self._number}: {last[:300]}")
        return error is None or isinstance(error, Exception)


def said_in_both_languages(key: str, values: dict[str, object]) -> bool:
    """Whether a person can be told so. Raises KeyError for a text that is missing."""
    return all(text(language, key, **values) for language in Language)
