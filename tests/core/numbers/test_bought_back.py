"""Time bought back: worked by hand, and where the break-even value of an hour lies."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.bought_back import BoughtBack

hours = st.decimals(0, 200, places=1)


def test_a_month_worked_by_hand() -> None:
    """12 hours freed, 2 to manage, 100 paid: 10 × 30 − 100 = 200, worth it from 10 an hour."""
    month = BoughtBack(hours_freed=Decimal(12), hours_managing=Decimal(2), cash_cost=Decimal(100))
    assert month.hours == 10
    assert month.worth(Decimal(0)) == -100
    assert month.worth(Decimal(30)) == 200
    assert month.break_even_value == 10


def test_half_an_hour_is_time_bought_back_too() -> None:
    month = BoughtBack(hours_freed=Decimal(2), hours_managing=Decimal("1.5"), cash_cost=Decimal(10))
    assert month.break_even_value == 20


def test_where_no_hour_comes_back_no_value_is_enough() -> None:
    for freed in (Decimal(2), Decimal(1)):
        month = BoughtBack(hours_freed=freed, hours_managing=Decimal(2), cash_cost=Decimal(100))
        assert month.break_even_value is None


@given(hours, hours, st.decimals(0, 5_000, places=2))
def test_at_its_break_even_value_an_hour_brings_nothing(
    freed: Decimal, managing: Decimal, cash: Decimal
) -> None:
    month = BoughtBack(hours_freed=freed, hours_managing=managing, cash_cost=cash)
    value = month.break_even_value
    if value is None:
        assert all(month.worth(Decimal(each)) <= 0 for each in (0, 10, 1_000))
    else:
        assert abs(month.worth(value)) < Decimal("1e-12")
        assert month.worth(value + 1) > 0
