"""The example's fears: every kind of them, their courses, and what time said."""

from datetime import UTC, date, datetime

from core.model.fear import RESISTANCES, Fear, FearRating, Whose
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.rules.fear_course import Change, course_of, seen_meanwhile
from core.samples.story import example

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)
STORY = (date(2016, 3, 1), date(2016, 12, 31))
RECORDS = example(Language.FRENCH, NOW)
FEARS = {one.id: one for one in RECORDS if isinstance(one, Fear)}
RATINGS = [one for one in RECORDS if isinstance(one, FearRating)]
PREDICTIONS = [one for one in RECORDS if isinstance(one, Prediction) and one.fear_id in FEARS]


def ratings_of(fear: Fear) -> list[FearRating]:
    return [one for one in RATINGS if one.fear_id == fear.id]


def test_it_tells_of_the_four_resistances_and_of_everybodys_fears() -> None:
    assert [one.kind for one in FEARS.values()][:4] == list(RESISTANCES)
    assert {one.whose for one in FEARS.values()} == set(Whose)


def test_every_fear_but_the_freelancers_was_rated_within_the_story_in_order() -> None:
    for fear in FEARS.values():
        days = [one.rated_on for one in ratings_of(fear)]
        assert bool(days) is fear.is_rated
        assert days == sorted(days)
        assert all(STORY[0] <= day <= STORY[1] for day in days)


def test_fears_fall_rise_and_stay() -> None:
    courses = [course_of(ratings_of(fear)) for fear in FEARS.values()]
    assert {course.change for course in courses if course} == set(Change)


def test_the_headline_fear_goes_from_80_to_30() -> None:
    first, *_, last = ratings_of(next(one for one in FEARS.values() if one.kind == RESISTANCES[1]))
    assert (first.intensity, last.intensity) == (80, 30)


def test_founded_parts_became_guardrails_and_testable_ones_predictions() -> None:
    points = {fear.risk_point_id for fear in FEARS.values()} - {None}
    assert len(points) == 4
    assert {one.outcome for one in PREDICTIONS} == {True, False, None}
    for one in PREDICTIONS:
        assert one.fear_id
        assert one.what == FEARS[one.fear_id].testable


def test_what_time_said_stands_on_a_curve() -> None:
    courses = {fear.id: course_of(ratings_of(fear)) for fear in FEARS.values()}
    seen = [
        seen_meanwhile([one], course)
        for one in PREDICTIONS
        if one.fear_id and (course := courses[one.fear_id]) and one.is_resolved
    ]
    assert len(seen) == 3
    assert all(seen)
