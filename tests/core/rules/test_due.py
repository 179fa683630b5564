"""What is due: the month that has ended, for who is at work; a call missed not long ago."""

from datetime import date, timedelta

import pytest

from core.rules.due import (
    CALL_FORGOTTEN_AFTER,
    DORMANT_AFTER,
    Due,
    DueKind,
    in_order_for,
    is_call_due,
    is_dormant,
    month_to_fill,
    months_without_figures,
    next_month,
)
from tests.core.storage import making

TODAY = date(2026, 11, 24)
LATELY = date(2026, 10, 15)


def asked(
    *, from_on: date | None = None, to_on: date | None = None, trace: date | None = LATELY
) -> bool:
    """Whether this provider's month is asked for."""
    one = making.provider(name="Hanta", from_on=from_on, to_on=to_on)
    traces = {} if trace is None else {one.id: (trace, trace)}
    return bool(months_without_figures([one], [], traces, TODAY))


@pytest.mark.parametrize(
    ("today", "month"),
    [
        (date(2026, 11, 1), date(2026, 10, 1)),
        (date(2026, 11, 30), date(2026, 10, 1)),
        (date(2026, 1, 31), date(2025, 12, 1)),
    ],
)
def test_the_month_that_has_ended_is_the_one_to_fill(today: date, month: date) -> None:
    assert month_to_fill(today) == month


@pytest.mark.parametrize(
    ("today", "month"),
    [
        (date(2026, 11, 1), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2027, 1, 31), date(2027, 2, 1)),
        (date(2027, 2, 1), date(2027, 3, 1)),
    ],
)
def test_the_next_month_begins_after_this_one_however_short(today: date, month: date) -> None:
    assert next_month(today) == month


def test_a_provider_at_work_without_figures_is_asked_about_since_the_months_end() -> None:
    one = making.provider(name="Hanta")
    (due,) = months_without_figures([one], [], {one.id: (LATELY, LATELY)}, TODAY)
    assert (due.kind, due.on, due.name, due.record_id) == (
        DueKind.MONTH,
        date(2026, 11, 1),
        "Hanta",
        one.id,
    )


def test_a_filled_month_is_not_asked_for() -> None:
    one = making.provider(name="Hanta")
    assert months_without_figures([one], [one.id], {one.id: (LATELY, LATELY)}, TODAY) == []


def test_only_who_worked_in_that_month_is_asked_about() -> None:
    assert asked(from_on=date(2026, 10, 31))
    assert not asked(from_on=date(2026, 11, 1))
    assert asked(to_on=date(2026, 10, 1))
    assert not asked(to_on=date(2026, 9, 30))


def test_a_provider_of_whom_nothing_was_noted_for_long_is_left_alone() -> None:
    assert asked(trace=TODAY - DORMANT_AFTER)
    assert not asked(trace=TODAY - DORMANT_AFTER - timedelta(days=1))
    assert not asked(trace=None)
    assert asked(trace=None, from_on=date(2026, 10, 1))


def test_a_provider_of_whom_nothing_was_noted_at_all_is_not_dormant() -> None:
    assert not is_dormant(making.provider(), None, TODAY)


def test_a_provider_first_heard_of_this_month_is_not_asked_about_the_last() -> None:
    assert not asked(trace=date(2026, 11, 1))
    assert asked(trace=date(2026, 10, 31))
    one = making.provider(name="Hanta")
    still_heard_of = {one.id: (date(2026, 10, 31), TODAY)}
    assert months_without_figures([one], [], still_heard_of, TODAY)


def test_a_call_is_due_on_its_day_and_for_a_while_after_it_was_missed() -> None:
    assert is_call_due(TODAY, None, TODAY)
    assert not is_call_due(TODAY + timedelta(days=1), None, TODAY)
    later = TODAY + timedelta(days=3)
    assert is_call_due(later, TODAY - CALL_FORGOTTEN_AFTER, TODAY)
    assert not is_call_due(later, TODAY - CALL_FORGOTTEN_AFTER - timedelta(days=1), TODAY)


def test_a_screen_calls_for_its_own_things_first_and_for_others_once_the_path_is_walked() -> None:
    kinds = (DueKind.CALL, DueKind.PREDICTION, DueKind.DELIVERY, DueKind.MONTH)
    known = [Due(kind=kind, on=TODAY, name="", record_id=making.new_id()) for kind in kinds]

    def order(screen: str, *, is_path_open: bool = False) -> list[DueKind]:
        return [one.kind for one in in_order_for(screen, known, is_path_open=is_path_open)]

    assert order("tasks") == list(kinds)
    assert order("review") == [DueKind.PREDICTION, DueKind.CALL, DueKind.DELIVERY, DueKind.MONTH]
    assert order("log", is_path_open=True) == [DueKind.CALL, DueKind.DELIVERY]
    assert order("tasks", is_path_open=True) == []
    assert order("costs") == [DueKind.CALL, DueKind.PREDICTION, DueKind.DELIVERY]
