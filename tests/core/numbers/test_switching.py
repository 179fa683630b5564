"""The break-even of a switch: a table worked by hand, brute force, and what must hold always."""

from dataclasses import replace
from decimal import Decimal
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.switching import (
    HORIZON,
    BreakEven,
    Outcome,
    Switch,
    balances,
    break_even,
    learned,
    transition_cost,
)

money = st.decimals(0, 2_000, places=2)
months = st.decimals(0, 24, places=1)
switches = st.builds(
    Switch,
    old_unit_cost=money,
    new_cost=money,
    full_output=st.decimals(0, 100, places=1),
    transition_cost=st.decimals(0, 20_000, places=2),
    learning_months=months,
)
WORKED = Switch(
    old_unit_cost=Decimal(30),
    new_cost=Decimal(100),
    full_output=Decimal(20),
    transition_cost=Decimal(700),
    learning_months=Decimal(2),
)


def test_a_table_worked_by_hand() -> None:
    """30 × 20 × (1 − e^(−n/2)) − 100: months of 136.08, 279.27, 366.12, 418.80; 700 to cover."""
    brought = [round(float(one), 2) for one in balances(WORKED, 4)]
    assert brought == [-563.92, -284.65, 81.48, 500.27]
    assert break_even(WORKED) == BreakEven(outcome=Outcome.PAYS_BACK, month=3)


def test_at_full_speed_at_once_it_is_a_division() -> None:
    """700 ÷ (600 − 100) = 1.4: the second month."""
    at_once = replace(WORKED, learning_months=Decimal(0))
    assert break_even(at_once).month == 2
    assert balances(at_once, 2) == [Decimal(-200), Decimal(300)]


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"new_cost": Decimal(601)}, Outcome.NEVER),
        ({"new_cost": Decimal(600)}, Outcome.NEVER),
        ({"new_cost": Decimal(600), "transition_cost": Decimal(0)}, Outcome.NEVER),
        ({"new_cost": Decimal("599.99")}, Outcome.TOO_LATE),
        ({"full_output": Decimal(0)}, Outcome.NEVER),
    ],
)
def test_never_is_told_apart_from_not_within_five_years(
    changes: dict[str, Decimal], outcome: Outcome
) -> None:
    assert break_even(replace(WORKED, **changes)) == BreakEven(outcome=outcome)


def test_what_pays_back_in_the_last_month_of_five_years_still_does() -> None:
    saving = replace(WORKED, learning_months=Decimal(0), new_cost=Decimal(590))
    assert break_even(replace(saving, transition_cost=Decimal(600))).month == HORIZON
    late = break_even(replace(saving, transition_cost=Decimal(601)))
    assert late == BreakEven(outcome=Outcome.TOO_LATE)


def test_what_a_switch_costs_once() -> None:
    once = transition_cost(
        old_cost=Decimal(300),
        overlap_months=Decimal("1.5"),
        own_hours=Decimal(10),
        hour_value=Decimal(20),
        other=Decimal(50),
    )
    assert once == 700


@given(switches)
def test_it_is_the_month_that_adding_up_finds(switch: Switch) -> None:
    brought, found = -float(switch.transition_cost), None
    tau = float(switch.learning_months)
    tolerance = 1e-6 * (1 + float(switch.transition_cost))
    for month in range(1, HORIZON + 1):
        share = 1 - exp(-month / tau) if tau else 1.0
        brought += float(switch.old_unit_cost * switch.full_output) * share
        brought -= float(switch.new_cost)
        if brought >= tolerance:
            found = month
            break
        if abs(brought) < tolerance:
            return
    answer = break_even(switch)
    assert answer.month == found
    assert (answer.outcome is Outcome.PAYS_BACK) == (found is not None)


@given(switches, st.decimals(0, 20_000, places=2))
def test_a_dearer_switch_pays_back_no_sooner(switch: Switch, more: Decimal) -> None:
    def wait(one: Switch) -> float:
        return break_even(one).month or float("inf")

    dearer = replace(switch, transition_cost=switch.transition_cost + more)
    assert wait(dearer) >= wait(switch)


@given(switches)
def test_the_shortest_learning_is_none(switch: Switch) -> None:
    none = replace(switch, learning_months=Decimal(0))
    hardly = replace(switch, learning_months=Decimal("0.001"))
    for without, with_some in zip(balances(none, 12), balances(hardly, 12), strict=True):
        assert float(with_some) == pytest.approx(float(without), abs=1e-6)


@given(st.integers(1, HORIZON - 1), st.decimals("0.1", 24, places=1))
def test_learning_goes_up_and_stays_below_everything(month: int, tau: Decimal) -> None:
    assert 0 < learned(month, tau) <= learned(month + 1, tau) <= 1


def test_after_tau_months_two_thirds_are_learned() -> None:
    """1 − 1/e = 0.6321, 1 − e^(−3) = 0.9502."""
    assert round(learned(4, Decimal(4)), 4) == Decimal("0.6321")
    assert round(learned(12, Decimal(4)), 4) == Decimal("0.9502")
