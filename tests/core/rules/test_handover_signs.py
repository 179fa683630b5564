"""Signs for a talk, against figures worked by hand."""

from datetime import date
from decimal import Decimal

import pytest

from core.model.provider import ProviderMonth
from core.rules.handover_signs import Sign, SignKind, signs_in_months
from tests.core.storage import making

PROVIDER = making.new_id()
TODAY = date(2026, 7, 10)


def months(name: str, *figures: int | str | None) -> list[ProviderMonth]:
    """One month for each figure, from March 2026."""
    return [
        making.provider_month(
            PROVIDER,
            date(2026, number, 1),
            **{name: None if figure is None else Decimal(figure)},
        )
        for number, figure in enumerate(figures, start=3)
    ]


def test_the_fourth_month_of_the_story_is_worth_a_talk() -> None:
    assert signs_in_months(months("units_accepted", 10, 10, 10, 6), TODAY) == [
        Sign(
            kind=SignKind.OUTPUT_DOWN,
            month=date(2026, 6, 1),
            now=Decimal(6),
            before=Decimal(10),
            months_before=3,
        )
    ]


@pytest.mark.parametrize(("newest", "is_sign"), [("7.5", True), ("7.51", False), (10, False)])
def test_a_drop_counts_from_exactly_a_quarter(newest: int | str, is_sign: bool) -> None:
    assert bool(signs_in_months(months("units_accepted", 8, 12, newest), TODAY)) is is_sign


@pytest.mark.parametrize(("newest", "is_sign"), [(375, True), ("374.99", False), (300, False)])
def test_a_cost_counts_from_exactly_a_quarter_more(newest: int | str, is_sign: bool) -> None:
    found = signs_in_months(months("amount", 300, 300, newest), TODAY)
    assert [sign.kind for sign in found] == ([SignKind.COST_UP] if is_sign else [])


def test_work_sent_back_is_compared_as_a_share_of_what_was_delivered() -> None:
    # 1 of 10 and 3 of 30 make 4 of 40, a tenth; then 2 of 16 is an eighth: a quarter more.
    figures = [(9, 1), (27, 3), (14, 2)]
    noted = [
        making.provider_month(
            PROVIDER,
            date(2026, number, 1),
            units_accepted=Decimal(accepted),
            units_to_redo=Decimal(redo),
        )
        for number, (accepted, redo) in enumerate(figures, start=4)
    ]
    (sign,) = [one for one in signs_in_months(noted, TODAY) if one.kind is SignKind.REDO_UP]
    assert (sign.now, sign.before, sign.months_before) == (Decimal("0.125"), Decimal("0.1"), 2)


def test_the_first_work_sent_back_is_a_sign_and_none_at_all_is_not() -> None:
    assert [one.kind for one in signs_in_months(months("units_to_redo", 0, 2), TODAY)] == []
    whole = [
        making.provider_month(
            PROVIDER, date(2026, month, 1), units_accepted=Decimal(8), units_to_redo=Decimal(redo)
        )
        for month, redo in ((5, 0), (6, 2))
    ]
    assert [one.kind for one in signs_in_months(whole, TODAY)] == [SignKind.REDO_UP]
    calm = [making.provider_month(PROVIDER, one.month, units_accepted=Decimal(8)) for one in whole]
    assert signs_in_months(calm, TODAY) == []


def test_the_month_that_still_runs_is_left_out() -> None:
    running = months("units_accepted", 10, 10, 10, 10, 1)
    assert signs_in_months(running, TODAY) == []
    assert signs_in_months(running, date(2026, 8, 1)) != []


def test_one_month_none_or_a_provider_who_never_delivered_show_nothing() -> None:
    assert signs_in_months([], TODAY) == []
    assert signs_in_months(months("units_accepted", 10), TODAY) == []
    assert signs_in_months(months("units_accepted", 0, 0, 0), TODAY) == []


def test_a_month_that_is_not_noted_counts_for_nothing_and_the_order_does_not_matter() -> None:
    noted = months("units_accepted", 10, None, 10, 6)
    (sign,) = signs_in_months(noted[::-1], TODAY)
    assert (sign.before, sign.months_before) == (Decimal(10), 2)
