"""Own hours and what they cost: how many move no goal, and what an hour is worth."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from core.model.own_task import OwnTask

MONTHS_A_YEAR: Final = 12
BUYBACK_DIVISOR: Final = 4
"""A rule of thumb for what to pay for an hour at most: a quarter of what an own hour brings.

Source: Martell (2023), Buy Back Your Time, Portfolio: income a year ÷ 2000 hours ÷ 4.
"""
_CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHours:
    """The hours of a month that were noted, by whether their task moves a real goal."""

    moving: Decimal
    unmoving: Decimal
    unanswered: Decimal
    """Hours of tasks of which this has not been said yet."""

    @property
    def total(self) -> Decimal:
        """All hours that were noted."""
        return self.moving + self.unmoving + self.unanswered


def own_hours(tasks: Iterable[OwnTask]) -> OwnHours:
    """Add up the hours of a month; what moves a goal in part counts as moving it."""
    moving = unmoving = unanswered = Decimal(0)
    for task in tasks:
        hours = task.hours_a_month or Decimal(0)
        if task.moves is None:
            unanswered += hours
        elif task.moves_no_goal:
            unmoving += hours
        else:
            moving += hours
    return OwnHours(moving=moving, unmoving=unmoving, unanswered=unanswered)


def unmoving_share(hours: OwnHours) -> Decimal | None:
    """The percent of all noted hours that move no goal; None where no hours are noted."""
    return hours.unmoving / hours.total * 100 if hours.total else None


def cost_a_month(hours: Decimal, hour_value: Decimal) -> Decimal:
    """What so many own hours a month are worth, in the currency of `hour_value`."""
    return hours * hour_value


def cost_a_year(hours: Decimal, hour_value: Decimal) -> Decimal:
    """What so many own hours a month come to in twelve months."""
    return cost_a_month(hours, hour_value) * MONTHS_A_YEAR


def hour_value_from(income: Decimal | None, hours: Decimal | None) -> Decimal | None:
    """Income wanted a month ÷ hours worked for it, to the cent; None while one is missing."""
    if income is None or not income or not hours:
        return None
    return (income / hours).quantize(_CENT, ROUND_HALF_UP)


def buyback_rate(hour_value: Decimal) -> Decimal:
    """A quarter of an own hour's value, to the cent (see `BUYBACK_DIVISOR`)."""
    return (hour_value / BUYBACK_DIVISOR).quantize(_CENT, ROUND_HALF_UP)
