"""Which months a provider's table shows."""

from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from core.model.provider import Provider
from core.rules.month_span import MonthSpan, month_span, months_apart, months_later

TODAY = date(2026, 11, 23)
MONTHS = st.dates(date(2015, 1, 1), date(2030, 12, 1)).map(lambda day: day.replace(day=1))


def provider(from_on: date | None = None, to_on: date | None = None) -> Provider:
    now = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    return Provider(id=UUID(int=1), created_at=now, from_on=from_on, to_on=to_on)


def bounds(span: MonthSpan) -> tuple[date, date]:
    return span.first, span.last


def test_a_new_provider_starts_with_the_last_four_months() -> None:
    span = month_span(provider(), [], TODAY)
    assert bounds(span) == (date(2026, 8, 1), date(2026, 11, 1))
    assert len(span.months) == 4


def test_noting_one_month_does_not_take_the_others_away() -> None:
    span = month_span(provider(), [date(2026, 11, 1)], TODAY)
    assert len(span.months) == 4


def test_the_months_of_a_finished_provider_are_all_there_and_no_others() -> None:
    span = month_span(provider(date(2016, 3, 14), date(2016, 6, 2)), [], TODAY)
    assert span.months == [date(2016, month, 1) for month in (3, 4, 5, 6)]


def test_a_provider_who_still_works_has_months_up_to_today() -> None:
    assert bounds(month_span(provider(date(2026, 9, 1)), [], TODAY)) == (
        date(2026, 9, 1),
        date(2026, 11, 1),
    )


def test_a_provider_who_starts_later_has_the_first_month_at_hand() -> None:
    span = month_span(provider(date(2027, 2, 10)), [], TODAY)
    assert bounds(span) == (date(2027, 2, 1), date(2027, 2, 1))


def test_a_provider_who_ends_later_has_months_up_to_that_end() -> None:
    ends = month_span(provider(date(2026, 9, 14), date(2027, 1, 15)), [], TODAY)
    assert bounds(ends) == (date(2026, 9, 1), date(2027, 1, 1))


def test_a_month_noted_before_the_last_four_is_shown_with_all_that_follow() -> None:
    span = month_span(provider(), [date(2026, 3, 1)], TODAY)
    assert bounds(span) == (date(2026, 3, 1), date(2026, 11, 1))


def test_only_the_newest_year_of_many_is_shown_at_first() -> None:
    span = month_span(provider(date(2016, 1, 1)), [], TODAY)
    assert bounds(span) == (date(2025, 12, 1), date(2026, 11, 1))


def test_a_month_with_figures_outside_the_dates_is_shown_too() -> None:
    span = month_span(provider(date(2016, 3, 1), date(2016, 6, 30)), [date(2016, 8, 1)], TODAY)
    assert bounds(span) == (date(2016, 3, 1), date(2016, 8, 1))


def test_asking_for_more_months_widens_the_table() -> None:
    first = month_span(provider(), [], TODAY)
    wider = month_span(provider(), [], TODAY, since=first.earlier, until=first.later)
    assert bounds(wider) == (date(2026, 2, 1), date(2027, 2, 1))


def test_ten_years_back_and_ten_ahead_are_the_most_one_can_ask_for() -> None:
    usual = month_span(provider(), [], TODAY)
    back = month_span(provider(), [], TODAY, since=date(2016, 12, 1))
    assert (back.first, back.last, len(back.months)) == (date(2016, 12, 1), usual.last, 120)
    ahead = month_span(provider(), [], TODAY, until=date(2036, 11, 1))
    assert bounds(ahead) == (usual.first, date(2036, 11, 1))
    assert month_span(provider(), [], TODAY, since=date(2016, 11, 1)) == usual
    assert month_span(provider(), [], TODAY, until=date(2036, 12, 1)) == usual


def test_a_wish_never_makes_the_table_shorter() -> None:
    usual = month_span(provider(), [], TODAY)
    assert month_span(provider(), [], TODAY, since=date(2026, 10, 1)) == usual
    assert month_span(provider(), [], TODAY, until=date(2026, 9, 1)) == usual


def test_an_absurd_wish_is_left_aside() -> None:
    usual = month_span(provider(), [], TODAY)
    assert month_span(provider(), [], TODAY, since=date(1, 1, 1), until=date(9999, 1, 1)) == usual


@given(from_on=st.none() | MONTHS, to_on=st.none() | MONTHS, entered=st.lists(MONTHS, max_size=5))
def test_the_table_always_has_the_newest_month_with_figures(
    from_on: date | None, to_on: date | None, entered: list[date]
) -> None:
    if from_on and to_on and to_on < from_on:
        from_on, to_on = to_on, from_on
    months = month_span(provider(from_on, to_on), entered, TODAY).months
    assert 1 <= len(months) <= 12
    assert months == sorted(set(months))
    if entered:
        assert months_apart(max(entered), months[-1]) >= 0
        assert max(entered) in months or months_apart(max(entered), months[-1]) >= 12


def test_months_are_counted_across_years() -> None:
    assert months_later(date(2016, 11, 1), 3) == date(2017, 2, 1)
    assert months_later(date(2016, 2, 1), -3) == date(2015, 11, 1)
    assert months_later(date(2016, 12, 1), 0) == date(2016, 12, 1)
    assert months_apart(date(2016, 11, 1), date(2017, 2, 1)) == 3


def test_no_month_lies_outside_the_calendar() -> None:
    assert months_later(date(1, 2, 1), -2) == date(1, 1, 1)
    assert months_later(date(1, 2, 1), -1) == date(1, 1, 1)
    assert months_later(date(9999, 11, 1), 2) == date(9999, 12, 1)
    assert months_later(date(9999, 11, 1), 1) == date(9999, 12, 1)
