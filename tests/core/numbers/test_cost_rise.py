"""A price that went up, by hand."""

from datetime import date
from decimal import Decimal

import pytest

from core.model.provider import ProviderMonth
from core.numbers.cost_rise import CostRise, cost_rise
from tests.core.storage import making

PROVIDER = making.new_id()
TODAY = date(2026, 7, 10)


def months(*amounts: int | str | None) -> list[ProviderMonth]:
    """One month for each amount, from March 2026, the newest first."""
    return [
        making.provider_month(
            PROVIDER, date(2026, number, 1), amount=None if one is None else Decimal(one)
        )
        for number, one in enumerate(amounts, start=3)
    ][::-1]


@pytest.mark.parametrize(("newest", "is_rise"), [(375, True), ("374.99", False), (300, False)])
def test_a_cost_counts_from_exactly_a_quarter_more(newest: int | str, is_rise: bool) -> None:
    found = cost_rise(months(300, 300, newest), TODAY)
    assert found == (
        CostRise(month=date(2026, 5, 1), now=Decimal(newest), before=Decimal(300), months_before=2)
        if is_rise
        else None
    )


@pytest.mark.parametrize("amounts", [(), (300,), (0, 0), (300, None), (300, 300, 300, 300, 900)])
def test_one_month_nothing_paid_or_the_month_that_runs_is_no_rise(
    amounts: tuple[int | None, ...],
) -> None:
    assert cost_rise(months(*amounts), TODAY) is None


def test_the_first_month_that_is_paid_at_all_is_a_rise() -> None:
    assert cost_rise(months(0, 80), TODAY) is not None
