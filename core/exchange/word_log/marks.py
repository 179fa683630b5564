"""What a line of a file turns out to be."""

from dataclasses import dataclass
from typing import TypeAlias

from core.exchange.word_log.lines import Run
from core.model.log_entry import LogEntry


@dataclass(frozen=True, slots=True)
class Seen:
    """Here stands an entry of the notebook, as it is or changed."""

    entry: LogEntry
    changed_to: str | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """Here begins something else: a day, or what the app says at the head of the file."""


@dataclass(frozen=True, slots=True)
class Text:
    """Here stands what the notebook may not hold yet."""

    runs: tuple[Run, ...]
    cites: LogEntry | None = None
    """The entry whose code the words carry."""


Mark: TypeAlias = Seen | Break | Text
