"""What a switch from one provider to the other comes to, from their months and the plan."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from core.model.errors import InvalidValue
from core.model.switch_plan import SwitchPlan
from core.numbers.comparison import Side
from core.numbers.ecb_rates import month_rate
from core.numbers.switching import BreakEven, Switch, break_even, transition_cost
from core.numbers.switching_range import SwitchRange, switch_range
from core.storage import rate_overrides, switch_plans
from pages._parts.compare_figures import Pair
from pages._parts.person import Person

_SEED: Final = 2016
_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Switching:
    """A switch as planned: all money in the home currency."""

    plan: SwitchPlan
    switch: Switch
    answer: BreakEven
    in_cash: BreakEven
    """With what leaves the account alone: no own hours, no work beyond what was paid before."""
    range: SwitchRange | None
    overlap_cost: Decimal
    hours_cost: Decimal
    other_cost: Decimal | None
    """None where it stands in a currency that no rate turns into the home currency."""


def read(person: Person, pair: Pair) -> Switching | None:
    """The switch from A to B; None where A has no unit cost to measure the new work by."""
    unit_cost, old_cost = pair.a.side.unit_cost, pair.a.side.mean_cost
    new_cost, output = pair.b.side.mean_cost, pair.b.side.mean_output
    if unit_cost is None or old_cost is None or new_cost is None or output is None:
        return None
    plan = switch_plans.between(
        person.notebook,
        pair.a.provider.id,
        pair.b.provider.id,
        pair.home_currency,
        person.stamp().now,
    )
    other = _at_home(person, pair, plan)
    once = transition_cost(
        old_cost=old_cost,
        overlap_months=plan.overlap_months or _NOTHING,
        own_hours=plan.own_hours or _NOTHING,
        hour_value=pair.hour_value or _NOTHING,
        other=other or _NOTHING,
    )
    switch = Switch(
        old_unit_cost=unit_cost,
        new_cost=new_cost,
        full_output=output,
        transition_cost=once,
        learning_months=plan.learning_months or _NOTHING,
    )
    hours_cost = _hours_cost(pair, plan)
    return Switching(
        plan=plan,
        switch=switch,
        answer=break_even(switch),
        in_cash=break_even(_in_cash(pair, plan, other or _NOTHING)),
        range=_range(pair, plan, hours_cost + (other or _NOTHING)),
        overlap_cost=(plan.overlap_months or _NOTHING) * old_cost,
        hours_cost=hours_cost,
        other_cost=other,
    )


def cash(side: Side) -> Decimal:
    """What a mean month takes from the account: its cost without own hours."""
    own_time = sum((one.own_time for one in side.months), _NOTHING)
    return (side.total_cost - own_time) / len(side.months)


def _hours_cost(pair: Pair, plan: SwitchPlan) -> Decimal:
    return (plan.own_hours or _NOTHING) * (pair.hour_value or _NOTHING)


def _range(pair: Pair, plan: SwitchPlan, fixed_cost: Decimal) -> SwitchRange | None:
    return switch_range(
        pair.a.side.months,
        pair.b.side.months,
        overlap_months=plan.overlap_months or _NOTHING,
        fixed_cost=fixed_cost,
        learning_months=plan.learning_months or _NOTHING,
        seed=_SEED,
    )


def _in_cash(pair: Pair, plan: SwitchPlan, other: Decimal) -> Switch:
    old = cash(pair.a.side)
    return Switch(
        old_unit_cost=old,
        new_cost=cash(pair.b.side),
        full_output=Decimal(1),
        transition_cost=transition_cost(
            old_cost=old,
            overlap_months=plan.overlap_months or _NOTHING,
            own_hours=_NOTHING,
            hour_value=_NOTHING,
            other=other,
        ),
    )


def _at_home(person: Person, pair: Pair, plan: SwitchPlan) -> Decimal | None:
    """Other costs in the home currency, which may be another one by now."""
    if not plan.other_cost or plan.currency == pair.home_currency:
        return plan.other_cost or _NOTHING
    overrides = rate_overrides.list_all(person.notebook)
    try:
        rate = month_rate(plan.currency, pair.home_currency, person.today.replace(day=1), overrides)
    except InvalidValue:
        return None
    return plan.other_cost / rate.rate
