"""The next call, worked out by hand on a calendar."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.call import FIRST_WEEKS, GAPS, CallRhythm
from core.model.errors import InvalidValue
from core.model.provider import Provider
from core.rules.next_call import NextCall, coming_calls, next_call, start_of_work

NOW = datetime.fromisoformat("2026-09-01T08:00:00")
START = date(2026, 9, 1)


def provider(**values: date) -> Provider:
    return Provider(id=UUID(int=1), created_at=NOW, **values)  # type: ignore[arg-type]


def rhythm(**values: object) -> CallRhythm:
    return CallRhythm(id=UUID(int=2), created_at=NOW, provider_id=UUID(int=1), **values)  # type: ignore[arg-type]


def expected(
    last: date | None, today: date, *, start: date | None = START, **values: Any
) -> NextCall | None:
    return next_call(provider(), rhythm(**values), start, last, today)


def test_the_first_call_comes_a_week_after_the_work_began() -> None:
    assert expected(None, START) == NextCall(day=date(2026, 9, 8))


def test_without_any_trace_the_work_begins_today() -> None:
    assert expected(None, date(2026, 9, 10), start=None) == NextCall(day=date(2026, 9, 17))


def test_in_the_first_eight_weeks_a_week_lies_between_two_calls() -> None:
    assert expected(date(2026, 9, 8), date(2026, 9, 9)) == NextCall(day=date(2026, 9, 15))


def test_the_last_weekly_call_falls_on_the_end_of_the_eighth_week() -> None:
    # 1 September + 56 days = 27 October.
    assert expected(date(2026, 10, 20), date(2026, 10, 20)) == NextCall(day=date(2026, 10, 27))
    assert expected(date(2026, 10, 27), date(2026, 10, 27)) == NextCall(day=date(2026, 11, 10))
    assert expected(date(2026, 10, 21), date(2026, 10, 21)) == NextCall(day=date(2026, 11, 4))


def test_a_fortnight_keeps_its_day_of_the_week() -> None:
    friday = date(2016, 12, 16)
    every_other = coming_calls(
        provider(), rhythm(days_later=15), date(2016, 7, 4), friday, friday, most=3
    )
    assert every_other == [friday + timedelta(weeks=2 * turn) for turn in (1, 2, 3)]


def test_the_rhythm_can_be_another() -> None:
    slower: dict[str, Any] = {"weeks_at_first": 4, "days_at_first": 10, "days_later": 30}
    # Four weeks after 1 September is 29 September.
    assert expected(date(2026, 9, 8), date(2026, 9, 8), **slower) == NextCall(day=date(2026, 9, 18))
    assert expected(date(2026, 9, 20), date(2026, 9, 20), **slower) == NextCall(
        day=date(2026, 10, 20)
    )


def test_a_day_fixed_by_hand_comes_before_the_rhythm() -> None:
    fixed = date(2026, 9, 18)
    assert expected(date(2026, 9, 8), date(2026, 9, 9), next_on=fixed) == NextCall(day=fixed)


def test_a_day_fixed_before_the_last_call_counts_no_more() -> None:
    found = expected(date(2026, 9, 8), date(2026, 9, 9), next_on=date(2026, 9, 7))
    assert found == NextCall(day=date(2026, 9, 15))


def test_a_call_held_on_the_day_fixed_by_hand_was_not_missed() -> None:
    held = date(2026, 9, 8)
    assert expected(held, date(2026, 9, 9), next_on=held) == NextCall(day=date(2026, 9, 15))


def test_a_call_on_its_day_is_not_missed() -> None:
    assert expected(date(2026, 9, 8), date(2026, 9, 15)) == NextCall(day=date(2026, 9, 15))


def test_a_missed_call_moves_on_by_whole_weeks() -> None:
    found = expected(date(2026, 9, 8), date(2026, 9, 24))
    assert found == NextCall(day=date(2026, 9, 29), missed_on=date(2026, 9, 15))


def test_after_a_missed_call_today_is_the_day_where_the_rhythm_falls_on_it() -> None:
    found = expected(date(2026, 9, 8), date(2026, 9, 22))
    assert found == NextCall(day=date(2026, 9, 22), missed_on=date(2026, 9, 15))


def test_calls_missed_past_the_first_weeks_move_on_in_the_later_rhythm() -> None:
    # Weekly to 27 October, then every other Tuesday: 10 and 24 November, 8 December.
    found = expected(date(2026, 10, 13), date(2026, 12, 1))
    assert found == NextCall(day=date(2026, 12, 8), missed_on=date(2026, 10, 20))


def test_who_never_called_has_missed_nothing() -> None:
    found = expected(None, date(2026, 9, 24))
    assert found == NextCall(day=date(2026, 9, 29))


def test_a_forgotten_day_fixed_by_hand_is_said_and_moved_on() -> None:
    found = expected(None, date(2026, 9, 19), next_on=date(2026, 9, 18))
    assert found == NextCall(day=date(2026, 9, 25), missed_on=date(2026, 9, 18))


def test_many_years_later_it_is_still_the_coming_days() -> None:
    found = expected(date(2016, 1, 4), date(2026, 9, 1), start=date(2016, 1, 1))
    assert found is not None
    assert 0 <= (found.day - date(2026, 9, 1)).days < 14


def test_once_the_work_has_ended_there_is_no_next_call() -> None:
    ended = provider(from_on=START, to_on=date(2026, 10, 1))
    assert next_call(ended, rhythm(), START, None, date(2026, 10, 2)) is None
    assert next_call(ended, rhythm(), START, None, date(2026, 10, 1)) is not None


def test_the_work_begins_on_the_day_noted_else_with_the_first_trace() -> None:
    first, call = date(2026, 9, 3), date(2026, 9, 2)
    assert start_of_work(provider(from_on=START), first, call) == START
    assert start_of_work(provider(), first, call) == call
    assert start_of_work(provider(), None, None) is None


def test_a_rhythm_that_is_not_on_offer_is_refused() -> None:
    for odd in (
        {"days_later": 0},
        {"days_at_first": 400},
        {"weeks_at_first": -1},
        {"starts_at": "3:17"},
    ):
        with pytest.raises(InvalidValue) as refused:
            rhythm(**odd)
        assert refused.value.key == "call_rhythm.error.rhythm"


def test_coming_calls_follow_the_rhythm_from_the_first_weeks_into_the_later_ones() -> None:
    days = coming_calls(provider(), rhythm(), START, None, date(2026, 10, 14), most=5)
    assert days == [
        date(2026, 10, 20),
        date(2026, 10, 27),
        date(2026, 11, 10),
        date(2026, 11, 24),
        date(2026, 12, 8),
    ]


def test_coming_calls_are_counted_from_the_last_call() -> None:
    held = date(2026, 9, 10)
    assert coming_calls(provider(), rhythm(), START, held, held, most=2) == [
        date(2026, 9, 17),
        date(2026, 9, 24),
    ]


def test_coming_calls_end_with_the_work() -> None:
    ending = provider(to_on=date(2026, 9, 20))
    assert coming_calls(ending, rhythm(), START, None, START, most=9) == [
        date(2026, 9, 8),
        date(2026, 9, 15),
    ]
    assert coming_calls(ending, rhythm(), START, None, date(2026, 9, 21), most=9) == []


@given(
    st.sampled_from(GAPS),
    st.sampled_from(GAPS),
    st.sampled_from(FIRST_WEEKS),
    st.integers(0, 400),
)
def test_each_coming_call_is_the_next_one_once_the_one_before_was_held(
    first: int, later: int, weeks: int, passed: int
) -> None:
    chosen = rhythm(days_at_first=first, days_later=later, weeks_at_first=weeks)
    today = START + timedelta(days=passed)
    days = coming_calls(provider(), chosen, START, None, today, most=6)
    assert len(days) == 6
    for held, following in pairwise(days):
        assert next_call(provider(), chosen, START, held, held) == NextCall(day=following)
