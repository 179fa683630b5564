"""A job brief in five steps, the milestones of its price, and its finished versions."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_amount, check_currency, check_range, check_text
from core.model.errors import InvalidValue
from core.model.preferences import Language

HOURS_OF_A_WEEK = 168


class Budget(StrEnum):
    """How the work is paid."""

    FIXED = "fixed"
    HOURLY = "hourly"


class CheckNeed(StrEnum):
    """Whether the post holds something technical that someone competent should read."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One job to hand over: what must come out, within which limits, with what, by what measure.

    Amounts are in `currency`. Texts are the person's own words in whichever language they
    write; `post_language` is the one of the job post's headings and connecting sentences.
    """

    id: UUID
    created_at: datetime
    candidate_id: UUID | None = None
    """The first task that it hands over, if any."""
    title: str = ""
    result: str = ""
    purpose: str = ""
    limits: str = ""
    way: str = ""
    people: str = ""
    tools: str = ""
    budget: Budget | None = None
    currency: str = "EUR"
    hourly_rate: Decimal | None = None
    weekly_hours: Decimal | None = None
    """The most hours of one week that are paid."""
    responsibilities: str = ""
    acceptance: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    success_them: str = ""
    success_us: str = ""
    failure: str = ""
    check_need: CheckNeed | None = None
    check_by: str = ""
    check_on: date | None = None
    check_said: str = ""
    post_language: Language = Language.FRENCH
    finished_on: date | None = None
    """The day of the newest finished version."""

    def __post_init__(self) -> None:
        check_currency("brief.error.currency", self.currency)
        check_text(
            "error.text_too_long",
            self.title,
            self.result,
            self.purpose,
            self.limits,
            self.way,
            self.people,
            self.tools,
            self.responsibilities,
            self.acceptance,
            self.success_them,
            self.success_us,
            self.failure,
            self.check_by,
            self.check_said,
        )
        check_amount("error.amount_out_of_range", self.hourly_rate)
        if self.weekly_hours is not None and not 0 <= self.weekly_hours <= HOURS_OF_A_WEEK:
            raise InvalidValue("brief.error.hours", value=self.weekly_hours, high=HOURS_OF_A_WEEK)
        if self.starts_on and self.due_on and self.due_on < self.starts_on:
            raise InvalidValue("brief.error.due_before_start", start=self.starts_on)

    @property
    def is_checked(self) -> bool:
        """Whether someone with a name has read the technical part on a known day."""
        return bool(self.check_by.strip()) and self.check_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One stage of a fixed price: what is delivered, for how much, by when."""

    id: UUID
    created_at: datetime
    brief_id: UUID
    what: str = ""
    amount: Decimal | None = None
    due_on: date | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
        check_amount("error.amount_out_of_range", self.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefVersion:
    """A job post as it was finished on one day, in both languages; it never changes.

    The posts are kept as `core.exchange.job_post` writes them down.
    """

    id: UUID
    created_at: datetime
    brief_id: UUID
    number: int
    finished_on: date
    language: Language
    """The language in which the post was meant to go out."""
    post_fr: str
    post_en: str

    def __post_init__(self) -> None:
        check_range("brief.error.version", self.number, 1, 1_000_000)
