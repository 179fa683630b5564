"""Which months suggest a talk: the story's, both stages, series that never moved."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.preferences import Language
from core.model.provider import ProviderMonth
from core.numbers.month_series import Measure, MonthDelays, MonthValue, whole_months
from core.numbers.talk_signs import Course, Reason, Sign, Stage, course
from core.rules.month_span import months_later
from core.samples import figures
from core.samples.story import example
from tests.core.storage import making

PROVIDER = making.new_id()
TODAY = date(2026, 7, 10)
FIRST = date(2026, 1, 1)


def points(*values: float | str) -> list[MonthValue]:
    """One month for each value, from January 2026."""
    return [
        MonthValue(month=months_later(FIRST, place), value=Decimal(str(value)))
        for place, value in enumerate(values)
    ]


def of(*values: float | str, measure: Measure = Measure.OUTPUT) -> Course:
    return course(measure, points(*values))


def marked(signs: Sequence[Sign]) -> dict[int, tuple[Reason, ...]]:
    """The months that stand out, January 2026 being 1, with the reasons."""
    return {
        (one.point.month.year - 2026) * 12 + one.point.month.month: one.reasons for one in signs
    }


@pytest.mark.parametrize("language", list(Language))
def test_the_story_speaks_for_the_agencys_fourth_month_and_no_other(language: Language) -> None:
    months = [one for one in example(language, making.now()) if isinstance(one, ProviderMonth)]
    found: dict[tuple[UUID, Measure], list[date]] = {}
    for provider in (figures.AGENCY_ID, figures.REMOTE_ID):
        own = [one for one in months if one.provider_id == provider]
        for measure, values in whole_months(own, [], TODAY).items():
            for sign in course(measure, values).signs:
                found[provider, measure] = [*found.get((provider, measure), []), sign.point.month]
    fourth = [date(2016, 6, 1)]
    assert found == {
        (figures.AGENCY_ID, Measure.OUTPUT): fourth,
        (figures.AGENCY_ID, Measure.ACCEPTANCE): fourth,
    }


def test_the_fourth_month_stands_beside_the_mean_of_the_three_before() -> None:
    found = of(10, 10, 10, 6)
    (sign,) = found.signs
    assert (sign.point.value, sign.before, sign.months_before) == (Decimal(6), Decimal(10), 3)
    assert (found.stage, sign.reasons, sign.is_one_month) == (Stage.FEW, (Reason.QUARTER,), True)
    assert found.newest_sign == sign
    assert found.limits is None


@pytest.mark.parametrize(("newest", "is_sign"), [("7.5", True), ("7.51", False), (10, False)])
def test_a_drop_counts_from_exactly_a_quarter(newest: float | str, is_sign: bool) -> None:
    assert bool(of(8, 12, newest).signs) is is_sign


def test_every_month_is_measured_against_those_before_it_not_only_the_newest() -> None:
    found = of(10, 5, 10, 10)
    assert marked(found.signs) == {2: (Reason.QUARTER,)}
    assert found.newest_sign is None
    # The mean before is 7.5: ten is a third more.
    assert marked(found.good_news) == {3: (Reason.QUARTER,)}


def test_the_same_for_the_better_is_good_news_and_no_sign() -> None:
    found = of(8, 10)
    assert not found.signs
    assert found.newest_good is not None
    assert marked(of(0, 0, 3).good_news) == {3: (Reason.QUARTER,)}


@pytest.mark.parametrize("values", [(), (10,), (0, 0, 0), (10, 10)])
def test_too_little_to_compare_or_nothing_that_moves_is_silent(values: tuple[int, ...]) -> None:
    found = of(*values)
    assert not [*found.signs, *found.good_news]
    assert found.first_move is None
    assert found.stage is (Stage.TOO_FEW if len(values) < 2 else Stage.FEW)


def test_from_six_months_on_there_are_limits_from_all_months_but_the_newest() -> None:
    found = of(10, 12, 10, 12, 10, 4)
    assert found.stage is Stage.LIMITS
    assert found.limits is not None
    assert (found.limits.centre, found.limits.mean_range) == (Decimal("10.8"), Decimal(2))
    assert (found.limits.low, found.limits.high) == (Decimal("5.48"), Decimal("16.12"))
    assert marked(found.signs) == {6: (Reason.OUTSIDE,)}
    assert (found.signs[0].before, found.signs[0].months_before) == (Decimal("10.8"), 5)
    assert found.good_news == []
    assert found.first_move is None
    assert of(10, 12, 10, 12, 10).stage is Stage.FEW


def test_with_limits_a_month_above_them_is_good_news() -> None:
    found = of(10, 12, 10, 12, 10, 17)
    assert found.signs == []
    assert marked(found.good_news) == {6: (Reason.OUTSIDE,)}
    assert found.newest_good == found.good_news[0]
    assert of(10, 12, 10, 12, 10, 16).good_news == []


def test_the_averages_start_from_the_centre_and_stay_within_what_can_be() -> None:
    """By hand: centre 10.8; a fifth of 10 and four fifths of it are 10.64.

    With 10 and 0 in turn the centre is 6 and σ is 10 ÷ 1.128: 26.6 × 0.2 = 5.32 below it at
    first, 26.6 × 0.256 = 6.81 at the second value, where there is nothing below 0.
    """
    steady = of(10, 12, 10, 12, 10, 4)
    assert [one.value for one in steady.averages[:2]] == [Decimal("10.64"), Decimal("10.912")]
    assert len(steady.averages) == 6
    wide = of(10, 0, 10, 0, 10, 0)
    assert wide.limits is not None
    assert (wide.limits.centre, wide.limits.low) == (Decimal(6), Decimal(0))
    lows = [one.low for one in wide.averages]
    assert round(lows[0], 2) == Decimal("0.68")
    assert lows[1:] == [0] * 5
    assert [one.high > 11 for one in wide.averages] == [True] * 6
    shares = of(1, 0, 1, 0, 1, 0, measure=Measure.ON_TIME)
    assert [one.high for one in shares.averages] == [1] * 6


@pytest.mark.parametrize("values", [(10,), (10, 12), (10,) * 7, (10, 12, 10, 12, 10, 12)])
def test_at_every_stage_it_is_known_of_what_and_of_which_months(values: tuple[int, ...]) -> None:
    given_points = points(*values)
    found = course(Measure.ON_TIME, given_points)
    assert (found.measure, list(found.points)) == (Measure.ON_TIME, given_points)


def test_a_quarter_less_within_the_limits_is_no_sign_any_more() -> None:
    assert of(10, 14, 9, 13, 8, 8).signs == []


def test_a_series_that_never_moved_has_no_width_and_does_not_alarm_at_its_first_change() -> None:
    still = of(30, 30, 30, 30, 30, 30)
    assert (still.stage, still.signs, still.first_move) == (Stage.STILL, (), None)
    moved = of(30, 30, 30, 30, 30, 30, 28)
    assert (moved.stage, moved.signs) == (Stage.STILL, ())
    assert moved.first_move is not None
    assert moved.first_move.value == 28


def test_the_first_change_is_not_marked_afterwards_but_what_follows_is() -> None:
    found = of(30, 30, 30, 30, 30, 30, 28, 28)
    assert found.stage is Stage.LIMITS
    assert list(marked(found.signs)) == [8]


def test_an_early_first_change_is_looked_back_on_like_any_month() -> None:
    steady = [20, 21, 20, 19, 20, 21, 20, 19, 20, 21]
    assert 2 in marked(of(20, 2, *steady).signs)


def test_five_months_alike_make_the_sixth_a_first_change_and_four_do_not() -> None:
    """Ten months, one of 10: centre 28, mean range 4.44, so that 16.2 is the lowest to expect."""
    assert marked(of(*[30] * 5, 10, *[30] * 5).signs) == {}
    assert marked(of(*[30] * 4, 10, *[30] * 6).signs)[5] == (Reason.OUTSIDE,)


def test_a_run_and_a_small_shift_that_lasts_speak_without_a_month_outside() -> None:
    before = [12, 8, 12, 8, 12, 8, 12, 8, 12, 8]
    found = of(*before, *[9] * 8)
    reasons = marked(found.signs)
    assert reasons[18] == (Reason.RUN,)
    assert not found.signs[-1].is_one_month
    shift = of(*[10, 11, 10, 9] * 6, *["8.7"] * 6)
    assert marked(shift.signs) == {30: (Reason.AVERAGE,)}
    rise = of(*[10, 9, 10, 11] * 6, *["11.3"] * 6)
    assert (marked(rise.good_news), marked(rise.signs)) == ({30: (Reason.AVERAGE,)}, {})


def test_shares_stay_between_none_and_all() -> None:
    found = of(1, "0.8", 1, "0.7", 1, "0.9", measure=Measure.ACCEPTANCE)
    assert found.limits is not None
    assert found.limits.high == 1
    assert found.limits.low >= 0


def test_the_running_month_and_months_without_a_figure_are_left_out() -> None:
    months = [
        making.provider_month(PROVIDER, date(2026, 7, 1), units_accepted=Decimal(1)),
        making.provider_month(PROVIDER, date(2026, 5, 1), units_accepted=Decimal(10)),
        making.provider_month(PROVIDER, date(2026, 6, 1), amount=Decimal(80)),
    ]
    delays = [
        MonthDelays(month=date(2026, 7, 1), due=2, late=2),
        MonthDelays(month=date(2026, 6, 1), due=4, late=1),
    ]
    found = whole_months(months, delays, TODAY)
    assert [one.month.month for one in found[Measure.OUTPUT]] == [5]
    assert found[Measure.ACCEPTANCE] == []
    (june,) = found[Measure.ON_TIME]
    assert june.month == date(2026, 6, 1)
    assert (june.value, june.part, june.whole) == (Decimal("0.75"), Decimal(3), Decimal(4))
    august = whole_months(months, delays, date(2026, 8, 1))
    assert [one.month.month for one in august[Measure.OUTPUT]] == [5, 7]


def test_acceptance_is_of_all_that_was_accepted_or_sent_back() -> None:
    def month(number: int, accepted: int | None, redo: int | None) -> ProviderMonth:
        return making.provider_month(
            PROVIDER,
            date(2026, number, 1),
            units_accepted=None if accepted is None else Decimal(accepted),
            units_to_redo=None if redo is None else Decimal(redo),
        )

    noted = [month(1, 9, 1), month(2, None, 2), month(3, 0, 0), month(4, 5, None)]
    noted.append(month(5, 4, 4))
    found = whole_months(noted, [], TODAY)[Measure.ACCEPTANCE]
    shares = {one.month.month: one.value for one in found}
    assert shares == {1: Decimal("0.9"), 2: 0, 5: Decimal("0.5")}


def test_one_late_delivery_after_none_is_a_sign_only_from_a_quarter_of_them() -> None:
    def late(of_due: int) -> bool:
        counts = [(8, 0), (8, 0), (of_due, 1)]
        delays = [
            MonthDelays(month=months_later(FIRST, place), due=due, late=late)
            for place, (due, late) in enumerate(counts)
        ]
        values = whole_months([], delays, TODAY)[Measure.ON_TIME]
        return bool(course(Measure.ON_TIME, values).signs)

    assert (late(4), late(5)) == (True, False)


@given(st.lists(st.integers(0, 60), max_size=30))
def test_no_series_is_told_worse_and_better_in_one_month_for_the_same_reason(
    values: list[int],
) -> None:
    found = of(*values)
    worse, better = marked(found.signs), marked(found.good_news)
    for month in worse.keys() & better.keys():
        assert not set(worse[month]) & set(better[month])
    for sign in [*found.signs, *found.good_news]:
        assert sign.reasons
    assert found.newest_sign is None or found.newest_sign.point == found.points[-1]
