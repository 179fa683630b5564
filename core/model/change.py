"""One line of a notebook's history."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ChangeKind(StrEnum):
    """What a change did to its record."""

    ADD = "add"
    REVISE = "revise"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one record changed, or one whole record came or went.

    Changes that happened as one step share `step`. Values are text as storage writes
    them; `field` is empty where the whole record (then JSON) is meant.
    """

    seq: int
    step: UUID
    changed_at: datetime
    kind: ChangeKind
    record: str
    """The kind of record: "scenario", "risk_point"…"""
    record_id: UUID
    field: str
    old_value: str | None
    new_value: str | None
    undoes: UUID | None
    """The step that this one takes back, if it is an undo."""
