"""What a brief comes to in money."""

from collections.abc import Sequence
from decimal import Decimal

from core.model.brief import Brief, Milestone


def fixed_total(milestones: Sequence[Milestone]) -> Decimal | None:
    """The sum of the milestones' amounts; None where no amount is given yet."""
    amounts = [one.amount for one in milestones if one.amount is not None]
    return sum(amounts, Decimal(0)) if amounts else None


def weekly_ceiling(brief: Brief) -> Decimal | None:
    """The most that one week can cost at the hourly rate; None while either figure is missing."""
    if brief.hourly_rate is None or brief.weekly_hours is None:
        return None
    return brief.hourly_rate * brief.weekly_hours
