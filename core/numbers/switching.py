"""When a switch from one provider to another has paid for itself, if ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

HORIZON: Final = 60
"""Months to look ahead: what takes longer than five years is no plan."""


class Outcome(StrEnum):
    """What becomes of a switch."""

    PAYS_BACK = "pays_back"
    TOO_LATE = "too_late"
    """Each month saves in the end, but five years are not enough."""
    NEVER = "never"
    """Each month costs as much as it saves, or more: waiting does not help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """What a switch costs once, and what each month with the new provider saves.

    All money in one currency. `new_cost` is paid in full from the first month on, while
    the output grows: Q_n = Q∞(1 − e^(−n/τ)), with Q∞ = `full_output` and τ = `learning_months`;
    τ = 0 is full output at once.
    """

    old_unit_cost: Decimal
    new_cost: Decimal
    full_output: Decimal
    transition_cost: Decimal
    learning_months: Decimal = Decimal(0)

    @property
    def full_saving(self) -> Decimal:
        """What a month saves once nothing is left to learn; below zero it costs more."""
        return self.old_unit_cost * self.full_output - self.new_cost


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEven:
    """Whether a switch pays for itself, and in which month (1 is the first) if it does."""

    outcome: Outcome
    month: int | None = None


def transition_cost(
    *,
    old_cost: Decimal,
    overlap_months: Decimal,
    own_hours: Decimal,
    hour_value: Decimal,
    other: Decimal,
) -> Decimal:
    """Months paid to both, own hours at their value, and whatever else: paid once."""
    return overlap_months * old_cost + own_hours * hour_value + other


def learned(month: int, learning_months: Decimal) -> Decimal:
    """The share of the full output in the n-th month, 1 − e^(−n/τ), in (0, 1]."""
    return 1 - (-Decimal(month) / learning_months).exp() if learning_months else Decimal(1)


def break_even(switch: Switch, horizon: int = HORIZON) -> BreakEven:
    """The first month n with Σ_{k≤n} (old unit cost × Q_k − new cost) ≥ transition cost.

    Where no month ever saves anything, the answer is never, whatever the switch costs.
    """
    if switch.full_saving <= 0:
        return BreakEven(outcome=Outcome.NEVER)
    for month, balance in enumerate(balances(switch, horizon), start=1):
        if balance >= 0:
            return BreakEven(outcome=Outcome.PAYS_BACK, month=month)
    return BreakEven(outcome=Outcome.TOO_LATE)


def balances(switch: Switch, months: int) -> Sequence[Decimal]:
    """What the switch has brought by the end of each month, its cost taken off."""
    balance, found = -switch.transition_cost, []
    for month in range(1, months + 1):
        output = switch.full_output * learned(month, switch.learning_months)
        balance += switch.old_unit_cost * output - switch.new_cost
        found.append(balance)
    return found
