"""The scenario exercise: the worst and the best of handing one thing over."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_amount, check_currency, check_range, check_text
from core.model.errors import InvalidValue


class Decision(StrEnum):
    """What a person decides once both sides are on the table."""

    GO = "go"
    GO_SMALLER = "go_smaller"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One exercise: what is handed over, its worst and best case, the odds, the decision.

    Chances are whole percents; what lies between worst and best is what is left to 100.
    Amounts are in `currency`.
    """

    id: UUID
    created_at: datetime
    currency: str = "EUR"
    title: str = ""
    to_whom: str = ""
    worst: str = ""
    likely: str = ""
    best: str = ""
    watch: str = ""
    """What to keep an eye on, whichever way it goes."""
    worst_before: int | None = None
    best_before: int | None = None
    worst_after: int | None = None
    best_after: int | None = None
    inaction_6: str = ""
    inaction_12: str = ""
    inaction_36: str = ""
    """What doing nothing costs after 6, 12 and 36 months, in the person's words."""
    inaction_cost_6: Decimal | None = None
    inaction_cost_12: Decimal | None = None
    inaction_cost_36: Decimal | None = None
    decision: Decision | None = None
    decision_reason: str = ""
    decided_on: date | None = None
    look_again_on: date | None = None
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        check_currency("scenario.error.currency", self.currency)
        check_text(
            "error.text_too_long",
            self.title,
            self.to_whom,
            self.worst,
            self.likely,
            self.best,
            self.watch,
            self.inaction_6,
            self.inaction_12,
            self.inaction_36,
            self.decision_reason,
        )
        for cost in (self.inaction_cost_6, self.inaction_cost_12, self.inaction_cost_36):
            check_amount("error.amount_out_of_range", cost)
        for worst, best in (
            (self.worst_before, self.best_before),
            (self.worst_after, self.best_after),
        ):
            check_range("scenario.error.chance", worst, 0, 100)
            check_range("scenario.error.chance", best, 0, 100)
            if (worst or 0) + (best or 0) > 100:
                raise InvalidValue("scenario.error.chances_over_100", worst=worst, best=best)

    @property
    def between_before(self) -> int | None:
        """Percent left for something in between, before guardrails; None until both are guessed."""
        return _left_between(self.worst_before, self.best_before)

    @property
    def between_after(self) -> int | None:
        """Percent left for something in between, after guardrails; None until both are guessed."""
        return _left_between(self.worst_after, self.best_after)


def _left_between(worst: int | None, best: int | None) -> int | None:
    return None if worst is None or best is None else 100 - worst - best
