"""Own hours: what moves no goal, what it costs, what an hour is worth; worked by hand."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.candidate import Answer
from core.model.own_task import OwnTask
from core.numbers.own_hours import (
    buyback_rate,
    cost_a_month,
    cost_a_year,
    hour_value_from,
    own_hours,
    unmoving_share,
)

DAY = datetime.fromisoformat("2026-03-01T09:00:00")
ANSWERS = st.sampled_from([None, *Answer])
HOURS = st.none() | st.decimals(min_value=0, max_value=744, places=2)


def task(hours: Decimal | int | None, moves: Answer | None) -> OwnTask:
    counted = None if hours is None else Decimal(hours)
    return OwnTask(id=UUID(int=1), created_at=DAY, hours_a_month=counted, moves=moves)


def test_hours_are_parted_by_whether_they_move_a_goal() -> None:
    hours = own_hours(
        [
            task(14, Answer.NO),
            task(6, Answer.PARTLY),
            task(17, Answer.YES),
            task(3, None),
            task(None, Answer.NO),
        ]
    )
    assert [hours.unmoving, hours.moving, hours.unanswered] == [14, 23, 3]
    assert hours.total == 40
    assert unmoving_share(hours) == 35


def test_no_hours_have_no_share() -> None:
    assert unmoving_share(own_hours([])) is None
    assert unmoving_share(own_hours([task(0, Answer.NO)])) is None


def test_fourteen_hours_at_twenty_cost_280_a_month_and_3360_a_year() -> None:
    assert cost_a_month(Decimal(14), Decimal(20)) == 280
    assert cost_a_year(Decimal(14), Decimal(20)) == 3360


def test_an_hour_is_worth_the_income_divided_by_the_hours_to_the_cent() -> None:
    assert hour_value_from(Decimal(2000), Decimal(100)) == 20
    assert hour_value_from(Decimal(2000), Decimal(151)) == Decimal("13.25")
    # 10.005, half a cent: up, as people round.
    assert hour_value_from(Decimal(2001), Decimal(200)) == Decimal("10.01")


@pytest.mark.parametrize(
    ("income", "hours"), [(None, 100), (2000, None), (2000, 0), (0, 100), (None, None)]
)
def test_without_an_income_or_hours_there_is_no_value(
    income: int | None, hours: int | None
) -> None:
    given_income = None if income is None else Decimal(income)
    given_hours = None if hours is None else Decimal(hours)
    assert hour_value_from(given_income, given_hours) is None


def test_the_buyback_rate_is_that_of_martells_example() -> None:
    # Martell (2023): $100,000 a year ÷ 2000 hours ÷ 4 is $12.50.
    value = hour_value_from(Decimal(100_000), Decimal(2000))
    assert value is not None
    assert buyback_rate(value) == Decimal("12.50")
    assert buyback_rate(Decimal("12.50")) == Decimal("3.13")


@given(st.lists(st.tuples(HOURS, ANSWERS)))
def test_the_three_parts_make_the_whole_and_the_share_stays_a_percent(
    given_tasks: list[tuple[Decimal | None, Answer | None]],
) -> None:
    hours = own_hours([task(count, moves) for count, moves in given_tasks])
    assert hours.total == sum((count or Decimal(0) for count, _ in given_tasks), Decimal(0))
    share = unmoving_share(hours)
    assert share is None or 0 <= share <= 100


@given(
    st.decimals(min_value=0, max_value=744, places=2),
    st.decimals(min_value=0, max_value=10_000, places=2),
)
def test_a_year_is_twelve_months(hours: Decimal, value: Decimal) -> None:
    assert cost_a_year(hours, value) == 12 * cost_a_month(hours, value)
