"""How a fear moved: which way, in how long, and what was seen meanwhile."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from core.model.fear import FearRating
from core.model.prediction import Prediction
from core.rules.fear_course import (
    Change,
    Span,
    Unit,
    course_of,
    landmarks,
    seen_meanwhile,
    span_between,
)
from tests.core.storage import making

FEAR = UUID(int=1)
MONDAY = date(2026, 1, 5)


def rated(*intensities: int, days: int = 30) -> list[FearRating]:
    return [
        making.fear_rating(FEAR, MONDAY + timedelta(days=days * place), intensity)
        for place, intensity in enumerate(intensities)
    ]


def test_one_rating_is_no_course() -> None:
    assert course_of([]) is None
    assert course_of(rated(40)) is None


@pytest.mark.parametrize(
    ("intensities", "change"),
    [
        ((80, 35), Change.FELL),
        ((80, 90, 70), Change.FELL),
        ((35, 80), Change.ROSE),
        ((60, 20, 60), Change.SAME),
        ((60, 55), Change.SAME),
        ((60, 65), Change.SAME),
        ((60, 54), Change.FELL),
    ],
)
def test_a_course_goes_from_the_first_rating_to_the_last(
    intensities: tuple[int, ...], change: Change
) -> None:
    course = course_of(rated(*intensities))
    assert course is not None
    assert (course.first.intensity, course.last.intensity) == (intensities[0], intensities[-1])
    assert course.change is change
    assert course.span == span_between(course.first.rated_on, course.last.rated_on)


@pytest.mark.parametrize(
    ("start", "end", "count", "unit"),
    [
        (date(2026, 3, 1), date(2026, 3, 2), 1, Unit.DAYS),
        (date(2026, 3, 1), date(2026, 3, 14), 13, Unit.DAYS),
        (date(2026, 3, 1), date(2026, 3, 15), 2, Unit.WEEKS),
        (date(2026, 3, 1), date(2026, 4, 26), 8, Unit.WEEKS),
        (date(2026, 3, 1), date(2026, 5, 3), 2, Unit.MONTHS),
        (date(2026, 3, 1), date(2026, 6, 1), 3, Unit.MONTHS),
        (date(2016, 6, 20), date(2016, 12, 12), 6, Unit.MONTHS),
        (date(2026, 3, 1), date(2028, 1, 31), 23, Unit.MONTHS),
        (date(2026, 3, 1), date(2028, 3, 1), 2, Unit.YEARS),
        (date(2026, 3, 1), date(2036, 3, 1), 10, Unit.YEARS),
    ],
)
def test_time_is_told_as_a_person_would(start: date, end: date, count: int, unit: Unit) -> None:
    assert span_between(start, end) == Span(count=count, unit=unit)


def test_only_what_was_seen_between_the_ratings_is_told_in_the_order_of_its_day() -> None:
    course = course_of(rated(80, 35))
    assert course is not None

    def resolved(day: date | None, outcome: bool | None = False) -> Prediction:
        return making.prediction(outcome=outcome, resolved_on=day)

    late = resolved(course.last.rated_on, outcome=True)
    early = resolved(course.first.rated_on)
    others = [
        resolved(course.last.rated_on + timedelta(days=1)),
        resolved(course.first.rated_on - timedelta(days=1)),
        resolved(None, outcome=None),
    ]
    assert seen_meanwhile([late, *others, early], course) == [
        (course.first.rated_on, early),
        (course.last.rated_on, late),
    ]


def test_what_was_seen_on_one_day_is_told_in_the_order_given() -> None:
    course = course_of(rated(80, 35))
    assert course is not None
    day = course.last.rated_on
    both = [making.prediction(outcome=outcome, resolved_on=day) for outcome in (True, False)]
    assert seen_meanwhile(both, course) == [(day, one) for one in both]


def test_few_ratings_are_all_told_and_of_many_only_the_landmarks() -> None:
    few = rated(*range(0, 80, 10))
    assert landmarks(few) == few
    many = rated(50, 40, 90, 90, 30, 5, 20, 5, 10)
    assert landmarks(many) == [many[0], many[2], many[5], many[8]]
    falling = rated(*range(90, 0, -10))
    assert landmarks(falling) == [falling[0], falling[-1]]
