"""When a step happened and which step it was: core reads no clock and makes no ids."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The moment (naive UTC) and the id of one step; all changes of a step share it."""

    now: datetime
    step: UUID
    day: date | None = None
    """The person's own day, where it is known."""

    @property
    def today(self) -> date:
        """The person's own day, or else the day in UTC."""
        return self.day or self.now.date()
