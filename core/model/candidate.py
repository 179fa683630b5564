"""A candidate for the first task to hand over, and a rung of the ladder after it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_key, check_range, check_text


class Answer(StrEnum):
    """How far one of the six ease criteria holds."""

    NO = "no"
    PARTLY = "partly"
    YES = "yes"


EASE_CRITERIA = ("describable", "reversible", "no_secret", "small", "visible", "harmless")
"""The six ease criteria, each a field of `Candidate`, in the order in which they are asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One task that could be handed over first: six ease criteria and a fear of 0 to 100."""

    id: UUID
    created_at: datetime
    what: str = ""
    trade: str = ""
    """A key of the suggestions' trades, empty for the person's own idea."""
    describable: Answer | None = None
    reversible: Answer | None = None
    no_secret: Answer | None = None
    small: Answer | None = None
    visible: Answer | None = None
    harmless: Answer | None = None
    fear: int | None = None
    chosen_on: date | None = None
    start_on: date | None = None
    done_on: date | None = None
    scenario_id: UUID | None = None
    """The scenario exercise that prepares this task, if any."""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
        check_key("error.key", self.trade)
        check_range("candidate.error.fear", self.fear, 0, 100)
