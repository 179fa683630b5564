"""When a step happened and which step it was: core reads no clock and makes no ids."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The moment (naive UTC) and the id of one step; all changes of a step share it."""

    now: datetime
    step: UUID
