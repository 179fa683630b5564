"""What came out of someone else's file: one import, and its lines."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from core.model.checks import LARGEST_AMOUNT, check_month, check_text
from core.model.errors import InvalidValue
from core.model.imported import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One import of one file. While it is in the notebook its lines count; they never change."""

    id: UUID
    created_at: datetime
    file_name: str
    source: str
    """The program that the file comes from, as `core.exchange.importing.sources` names it."""
    signature: str
    """Of the file's header: a later file with the same one is read the same way."""
    mapping: str
    """Which column was what, as JSON."""
    people: str
    """Who was whom, as JSON."""
    lines: int
    already_here: int
    """Lines of the file that an earlier import had brought."""
    left_out: int
    """Rows of the file that gave no line."""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.file_name, self.mapping, self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedLine:
    """One figure out of one row of a file: a fact that counts unless something is typed."""

    id: UUID
    created_at: datetime
    batch: UUID
    """Its import, which may have been taken back since: then the line waits and counts nowhere."""
    provider_id: UUID
    month: date
    day: date
    figure: Figure
    value: Decimal
    """In the provider's currency (negative: it came back), or in hours."""
    who: str
    reference: str
    text: str
    row_number: int
    original: str
    """Headings and cells of the row, as JSON."""
    fingerprint: str
    """The same for the same movement in any export of it."""

    def __post_init__(self) -> None:
        check_month("provider_month.error.month", self.month)
        if not (self.value.is_finite() and abs(self.value) <= LARGEST_AMOUNT):
            raise InvalidValue("error.amount_out_of_range", value=self.value, high=LARGEST_AMOUNT)
        check_text("error.text_too_long", self.who, self.reference, self.text, self.original)
