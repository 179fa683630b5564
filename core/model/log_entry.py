"""One line of a provider's log: what was asked, answered, wondered or delivered, and when."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_amount, check_text
from core.model.errors import InvalidValue


class EntryKind(StrEnum):
    """What a line of the log is."""

    REQUEST = "request"
    ANSWER = "answer"
    QUESTION = "question"
    DELIVERY = "delivery"


class EntryState(StrEnum):
    """How far a request has come."""

    ASKED = "asked"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    TO_REDO = "to_redo"


class Author(StrEnum):
    """Who wrote a line."""

    ME = "me"
    PROVIDER = "provider"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """A request with its state and dates, or a line that belongs to one (`entry_id`).

    A request is dated by `day`; the other days say when it reached each state for the last
    time. Only a request has a state, and only a request stands alone.
    """

    id: UUID
    created_at: datetime
    provider_id: UUID
    day: date
    kind: EntryKind = EntryKind.REQUEST
    author: Author = Author.ME
    words: str = ""
    entry_id: UUID | None = None
    """The request that this line belongs to."""
    state: EntryState | None = None
    weight: Decimal | None = None
    """Units of output; None is one unit."""
    due_on: date | None = None
    started_on: date | None = None
    delivered_on: date | None = None
    accepted_on: date | None = None
    redo_on: date | None = None
    files: str = ""
    """Which files to work on and where they lie, in the person's words."""
    procedure_id: UUID | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.words, self.files)
        check_amount("error.amount_out_of_range", self.weight)
        is_request = self.kind is EntryKind.REQUEST
        if is_request != (self.state is not None) or is_request != (self.entry_id is None):
            raise InvalidValue("log_entry.error.kind", kind=self.kind)
