"""What would turn a comparison round: plugged back in, both sides cost the same."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.comparison import Comparison, compare_providers
from core.numbers.tipping import Lever, TippingPoint, tipping_points
from core.numbers.unit_cost import MonthFigures

Row = tuple[int, int, int]
"""Cash, own time and output of a month."""


def months(rows: list[Row]) -> list[MonthFigures]:
    return [
        MonthFigures(
            month=date(2025, at, 1),
            cost=Decimal(cash + own),
            output=Decimal(output),
            own_time=Decimal(own),
        )
        for at, (cash, own, output) in enumerate(rows, start=1)
    ]


def moved(one: MonthFigures, point: TippingPoint) -> MonthFigures:
    """The month with the lever at its tipping point."""
    factor = point.factor
    assert factor is not None
    assert one.cost is not None
    assert one.output is not None
    cash = one.cost - one.own_time
    match point.lever:
        case Lever.OUTPUT:
            return replace(one, output=one.output * factor)
        case Lever.PAY | Lever.RATE:
            return replace(one, cost=cash * factor + one.own_time)
        case Lever.OWN_HOURS | Lever.HOUR_VALUE:
            return replace(one, cost=cash + one.own_time * factor, own_time=one.own_time * factor)


def points(a: list[MonthFigures], b: list[MonthFigures]) -> list[TippingPoint]:
    return tipping_points(compare_providers(a, b), a_is_foreign=False, b_is_foreign=True)


figure = st.integers(min_value=1, max_value=5_000)
rows = st.lists(
    st.tuples(figure, st.integers(min_value=0, max_value=500), figure), min_size=1, max_size=6
)


@given(rows, rows)
def test_at_each_tipping_point_a_unit_costs_the_same_on_both_sides(
    a_rows: list[Row], b_rows: list[Row]
) -> None:
    a, b = months(a_rows), months(b_rows)
    for point in points(a, b):
        if not point.factor:
            continue
        new_a = a if point.is_of_b is True else [moved(one, point) for one in a]
        new_b = b if point.is_of_b is False else [moved(one, point) for one in b]
        turned: Comparison = compare_providers(new_a, new_b)
        assert float(turned.a.unit_cost or 0) == pytest.approx(float(turned.b.unit_cost or 0))


@given(rows, rows)
def test_the_nearest_comes_first(a_rows: list[Row], b_rows: list[Row]) -> None:
    distances = [one.distance for one in points(months(a_rows), months(b_rows))]
    assert distances == sorted(distances)


def test_by_hand() -> None:
    """A: 300 for 10 units, 30 each. B: 80 and 40 of own time for 40 units, 3 each."""
    a, b = months([(300, 0, 10)]), months([(80, 40, 40)])
    found = {(one.lever, one.is_of_b): one.factor for one in points(a, b)}
    assert found == {
        (Lever.OUTPUT, False): Decimal(10),
        (Lever.PAY, False): Decimal("0.1"),
        (Lever.OUTPUT, True): Decimal("0.1"),
        (Lever.PAY, True): Decimal("14.5"),
        (Lever.RATE, True): Decimal("14.5"),
        (Lever.OWN_HOURS, True): Decimal(28),
        (Lever.HOUR_VALUE, None): Decimal(28),
    }


def test_own_hours_that_cost_more_than_the_other_in_all_cannot_be_paid_away() -> None:
    a, b = months([(10, 0, 10)]), months([(80, 400, 10)])
    found = {(one.lever, one.is_of_b): one.factor for one in points(a, b)}
    assert found[Lever.PAY, True] is None
    assert found[Lever.OWN_HOURS, True] is None


def test_own_time_alone_that_costs_as_much_leaves_nothing_to_pay() -> None:
    """A: 10 and 30 of own time for 10 units. B: 30 for 10, the price of A's own time alone."""
    found = points(months([(10, 30, 10)]), months([(30, 0, 10)]))
    (unpaid,) = [one for one in found if (one.lever, one.is_of_b) == (Lever.PAY, False)]
    assert unpaid.factor == 0
    assert unpaid == found[-1]


def test_a_unit_of_less_than_one_tips_as_well_and_either_side_may_be_foreign() -> None:
    """0.30 and 0.60 a unit, no own time: twice the pay of A, half the pay of B, and no hour."""
    compared = compare_providers(months([(3, 0, 10)]), months([(6, 0, 10)]))
    found = tipping_points(compared, a_is_foreign=True, b_is_foreign=False)
    assert {(one.lever, one.is_of_b, one.factor) for one in found} == {
        (Lever.OUTPUT, False, Decimal("0.5")),
        (Lever.PAY, False, Decimal(2)),
        (Lever.RATE, False, Decimal(2)),
        (Lever.OUTPUT, True, Decimal(2)),
        (Lever.PAY, True, Decimal("0.5")),
    }


def test_own_time_on_the_first_side_alone_counts_for_the_value_of_an_hour() -> None:
    """A: 10 and 20 of own time, B: 60, for 10 units each: 10 + 20 f = 60 at 2.5."""
    found = points(months([(10, 20, 10)]), months([(60, 0, 10)]))
    assert [one.factor for one in found if one.lever is Lever.HOUR_VALUE] == [Decimal("2.5")]


def test_own_time_that_weighs_alike_on_a_unit_turns_nothing_round() -> None:
    a, b = months([(300, 40, 40)]), months([(80, 20, 20)])
    found = {one.lever: one.factor for one in points(a, b) if one.is_of_b is None}
    assert found == {Lever.HOUR_VALUE: None}


def test_work_that_is_paid_with_own_time_alone_has_no_pay_to_move() -> None:
    found = points(months([(0, 30, 10)]), months([(20, 0, 10)]))
    levers = [one.lever for one in found if one.is_of_b is False]
    assert sorted(levers) == [Lever.OUTPUT, Lever.OWN_HOURS]


@pytest.mark.parametrize(
    ("factor", "distance"),
    [("2", "2"), ("0.5", "2"), ("1", "1"), ("0", "Infinity"), (None, "Infinity")],
)
def test_twice_and_half_as_much_are_as_far_away(factor: str | None, distance: str) -> None:
    point = TippingPoint(
        lever=Lever.PAY, is_of_b=True, factor=None if factor is None else Decimal(factor)
    )
    assert point.distance == Decimal(distance)


def test_without_two_unit_costs_there_is_nothing_to_turn() -> None:
    assert points(months([(300, 0, 10)]), []) == []


def test_where_more_came_back_than_was_paid_nothing_is_said() -> None:
    refunded = months([(80, 0, 10), (-500, 0, 10)])
    compared = compare_providers(months([(300, 0, 10)]), refunded)
    assert tipping_points(compared, a_is_foreign=False, b_is_foreign=False) == []
