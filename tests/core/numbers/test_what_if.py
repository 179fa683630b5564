"""What if: each lever moves what it should, and nothing else."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.what_if import HIGHEST, LOWEST, Levers, MeanMonth, played

MONTH = MeanMonth(cash=Decimal(100), own_time=Decimal(60), output=Decimal(40))
percents = st.integers(LOWEST, HIGHEST)


def test_a_month_worked_by_hand() -> None:
    """100 × 1.2 × 1.1 = 132 in cash, 60 × 1.5 = 90 in hours, 40 × 0.75 = 30 units: 7.40 each."""
    after = played(MONTH, Levers(pay=20, rate=10, hour=50, volume=-25))
    assert after.cash == 132
    assert after.own_time == 90
    assert after.output == 30
    assert after.cost == 222
    assert after.unit_cost == Decimal("7.4")


def test_work_paid_by_the_piece_is_paid_more_where_there_is_more() -> None:
    after = played(MONTH, Levers(volume=50, pay_follows=True))
    assert after.cash == 150
    assert after.own_time == 60
    assert after.output == 60


def test_nothing_moved_is_the_month_as_it_is() -> None:
    assert Levers(pay_follows=True).are_at_rest
    assert played(MONTH, Levers(pay_follows=True)) == MONTH
    for moved in (Levers(pay=-5), Levers(volume=-5), Levers(rate=-5), Levers(hour=-5)):
        assert not moved.are_at_rest


def test_without_output_there_is_no_unit() -> None:
    idle = MeanMonth(cash=Decimal(100), own_time=Decimal(0), output=Decimal(0))
    assert played(idle, Levers(volume=50)).unit_cost is None


@given(percents, percents, percents)
def test_a_dearer_currency_and_a_raise_do_the_same(one: int, other: int, hour: int) -> None:
    first = played(MONTH, Levers(pay=one, rate=other, hour=hour))
    second = played(MONTH, Levers(pay=other, rate=one, hour=hour))
    assert first == second
