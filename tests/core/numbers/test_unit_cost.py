"""Full unit cost: totals over totals, and nothing entered is not zero."""

from datetime import date
from decimal import Decimal
from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.unit_cost import MonthFigures, month_cost, unit_cost

costs = st.decimals(min_value=0, max_value=100_000, places=2)
outputs = st.decimals(min_value=1, max_value=10_000, places=1)
factors = st.decimals(min_value="0.01", max_value=1_000, places=2)
pairs = st.lists(st.tuples(costs, outputs), min_size=1, max_size=24)


def months(figures: list[tuple[Decimal, Decimal]]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(2016 + at // 12, at % 12 + 1, 1), cost=cost, output=output)
        for at, (cost, output) in enumerate(figures)
    ]


def test_four_months_of_300_for_36_units_cost_33_33_a_unit() -> None:
    agency = months([(Decimal(300), Decimal(q)) for q in (10, 10, 10, 6)])
    cost = unit_cost(agency)
    assert cost is not None
    assert round(cost, 2) == Decimal("33.33")


def test_unit_cost_is_no_mean_of_monthly_ratios() -> None:
    uneven = months([(Decimal(100), Decimal(1)), (Decimal(100), Decimal(99))])
    assert unit_cost(uneven) == Decimal(2)


def test_nothing_accepted_has_no_unit_cost() -> None:
    assert unit_cost([]) is None
    assert unit_cost(months([(Decimal(300), Decimal(0))])) is None


def test_work_for_nothing_costs_zero_a_unit() -> None:
    assert unit_cost(months([(Decimal(0), Decimal(5))])) == 0


def test_a_month_half_entered_is_not_counted_as_zero() -> None:
    full = months([(Decimal(300), Decimal(10))])
    only_cost = MonthFigures(month=date(2017, 1, 1), cost=Decimal(300))
    only_output = MonthFigures(month=date(2017, 2, 1), output=Decimal(10))
    assert unit_cost([*full, only_cost, only_output]) == Decimal(30)


def test_a_months_cost_holds_fee_and_own_time() -> None:
    assert month_cost(Decimal(80), Decimal(4), Decimal(30)) == Decimal(114)
    assert month_cost(Decimal(80), None) == Decimal(80)


def test_a_month_whose_amount_is_not_entered_has_no_cost() -> None:
    assert month_cost(None, Decimal(4), Decimal(30)) is None
    assert month_cost(Decimal(0), None) == 0


@given(pairs)
def test_the_ratio_of_totals_lies_between_the_cheapest_and_the_dearest_month(
    figures: list[tuple[Decimal, Decimal]],
) -> None:
    whole = unit_cost(months(figures))
    monthly = [cost / output for cost, output in figures]
    assert whole is not None
    tiny = Decimal("1e-18")
    assert min(monthly) - tiny <= whole <= max(monthly) + tiny


@given(pairs, factors)
def test_dearer_by_a_factor_is_dearer_a_unit_by_that_factor(
    figures: list[tuple[Decimal, Decimal]], factor: Decimal
) -> None:
    before = unit_cost(months(figures))
    after = unit_cost(months([(cost * factor, output) for cost, output in figures]))
    assert before is not None
    assert after is not None
    assert isclose(after, before * factor)


@given(pairs)
def test_repeating_every_month_changes_nothing(figures: list[tuple[Decimal, Decimal]]) -> None:
    once, twice = unit_cost(months(figures)), unit_cost(months(figures + figures))
    assert once is not None
    assert twice is not None
    assert isclose(once, twice)
