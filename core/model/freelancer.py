"""Someone who may be chosen: who they are, what they ask, and how far talks have come."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final
from uuid import UUID

from core.model.checks import check_amount, check_country, check_currency, check_text


class Stage(StrEnum):
    """How far talks with a freelancer have come."""

    PROFILE = "profile"
    INVITED = "invited"
    ANSWERED = "answered"
    INTERVIEW_1 = "interview_1"
    INTERVIEW_2 = "interview_2"
    INTERVIEW_3 = "interview_3"
    CHOSEN = "chosen"
    DECLINED = "declined"


REACHED: Final = (
    Stage.INVITED,
    Stage.ANSWERED,
    Stage.INTERVIEW_1,
    Stage.INTERVIEW_2,
    Stage.INTERVIEW_3,
)
"""The stages between a profile and a decision, in order: each has a day, `<stage>_on`."""

INTERVIEWS: Final = (1, 2, 3)


class PricePer(StrEnum):
    """What a freelancer's price buys."""

    HOUR = "hour"
    FIXED = "fixed"


class DeclinedBy(StrEnum):
    """Who said no."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Freelancer:
    """One freelancer of a choosing round; the days say which stages were reached, and when."""

    id: UUID
    created_at: datetime
    selection_id: UUID
    provider_id: UUID | None = None
    """The provider in Costs that a choice made of this freelancer."""
    name: str = ""
    link: str = ""
    """The address of the profile, as text; nothing ever fetches it."""
    platform: str = ""
    country: str = ""
    """ISO 3166-1 alpha-2, empty until chosen."""
    time_zone: str = ""
    languages: str = ""
    price: Decimal | None = None
    currency: str = "EUR"
    price_per: PricePer = PricePer.HOUR
    notes: str = ""
    invited_on: date | None = None
    answered_on: date | None = None
    interview_1_on: date | None = None
    interview_2_on: date | None = None
    interview_3_on: date | None = None
    chosen_on: date | None = None
    declined_on: date | None = None
    declined_by: DeclinedBy | None = None
    told_on: date | None = None
    """The day on which the polite no was sent."""
    next_on: date | None = None
    """The day on which the next interview is planned."""

    def __post_init__(self) -> None:
        check_currency("freelancer.error.currency", self.currency)
        check_country("error.country", self.country)
        check_amount("error.amount_out_of_range", self.price)
        check_text(
            "error.text_too_long",
            self.name,
            self.link,
            self.platform,
            self.time_zone,
            self.languages,
            self.notes,
        )

    @property
    def stage(self) -> Stage:
        """Where talks stand now."""
        if self.chosen_on is not None:
            return Stage.CHOSEN
        return Stage.DECLINED if self.declined_on is not None else self.reached

    @property
    def reached(self) -> Stage:
        """How far talks came, whatever was decided since."""
        days = [stage for stage in REACHED if self.day_of(stage) is not None]
        return days[-1] if days else Stage.PROFILE

    @property
    def interviews_held(self) -> int:
        """How many of the three interviews have a day."""
        days = (self.interview_1_on, self.interview_2_on, self.interview_3_on)
        return sum(day is not None for day in days)

    @property
    def is_in_the_running(self) -> bool:
        """Whether nobody has said no."""
        return self.stage is not Stage.DECLINED

    def day_of(self, stage: Stage) -> date | None:
        """The day on which a stage was reached; None for a profile, which has none."""
        if stage is Stage.PROFILE:
            return None
        day: date | None = getattr(self, f"{stage}_on")
        return day
