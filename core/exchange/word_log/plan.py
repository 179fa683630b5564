"""What came back in a file, beside what the notebook holds: to be looked at, then merged."""

from dataclasses import dataclass
from uuid import UUID

from core.model.log_entry import Author, EntryKind, LogEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words of a file that are not in the notebook yet."""

    id: UUID
    """The id that they will have there: the same whenever the file is read."""
    words: str
    author: Author
    kind: EntryKind
    request_id: UUID | None
    """The request under which they stand; None for a line that could not be placed."""
    colour: str
    place: int
    """The number of the line in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A line of the notebook that reads otherwise in the file."""

    entry: LogEntry
    words: str
    """As the file has it."""
    place: int
    beside: Found | None = None
    """The same words as a line of their own, where both can be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A colour of which nobody has said who writes in it."""

    colour: str
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a file brings, and how much of it is known."""

    found: tuple[Found, ...]
    changed: tuple[Changed, ...]
    unknown: tuple[Unknown, ...]
    requests: int
    """Requests of the notebook that were recognised."""
    here: int
    """Answers that the notebook holds already."""
