"""What changing from one provider to another costs once, and how long the new one learns."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID, uuid5

from core.model.checks import check_amount, check_currency
from core.model.errors import InvalidValue

MOST_MONTHS: Final = Decimal(36)
MOST_HOURS: Final = Decimal(2_000)
"""A year of full-time work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchPlan:
    """A change from one provider to another. None is "not entered", and costs nothing."""

    id: UUID
    created_at: datetime
    from_id: UUID
    to_id: UUID
    currency: str = "EUR"
    """Of `other_cost`."""
    overlap_months: Decimal | None = Decimal(1)
    """Months in which both are paid."""
    own_hours: Decimal | None = None
    """Hours of one's own for choosing, explaining, handing over."""
    other_cost: Decimal | None = None
    learning_months: Decimal | None = None
    """τ: after so many months the new one reaches 63 % of their full output."""

    def __post_init__(self) -> None:
        check_currency("switch_plan.error.currency", self.currency)
        check_amount("error.amount_out_of_range", self.other_cost)
        for months in (self.overlap_months, self.learning_months):
            _check_span("switch_plan.error.months", months, MOST_MONTHS)
        _check_span("switch_plan.error.hours", self.own_hours, MOST_HOURS)


def switch_plan_id(from_id: UUID, to_id: UUID) -> UUID:
    """The one id that a change between these two, in this direction, can have."""
    return uuid5(from_id, f"switch_plan/{to_id}")


def _check_span(key: str, value: Decimal | None, high: Decimal) -> None:
    if value is not None and not (value.is_finite() and 0 <= value <= high):
        raise InvalidValue(key, value=value, high=high)
