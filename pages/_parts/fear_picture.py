"""The curve of one fear, its finding, its words and its figures."""

from collections.abc import Sequence

from core.model.fear import FearRating
from core.model.prediction import Prediction
from core.rules.fear_course import course_of, landmarks, seen_meanwhile
from pages._parts import charts, charts_fears, fear_words
from pages._parts.charts_fears import Mark
from pages._parts.figures_csv import Figures
from pages._parts.person import Person


def draw(person: Person, ratings: Sequence[FearRating], made: Sequence[Prediction]) -> None:
    """Draw the curve of a fear rated on two days at least, and what was found out meanwhile."""
    course = course_of(ratings)
    if course is None:
        raise ValueError("one rating makes no curve")
    seen = seen_meanwhile(made, course)
    told = landmarks(ratings)
    lines = [
        person.text(f"fear.course.{course.change}"),
        " · ".join(fear_words.rating(person, rating) for rating in told),
    ]
    if seen:
        lines.append(person.text("fear.course.meanwhile"))
        lines += [fear_words.event(person, day, prediction) for day, prediction in seen]
    charts.show(
        person,
        "fear.course",
        charts_fears.course(
            [_mark(person, rating, is_told=rating in told) for rating in ratings],
            [(day, fear_words.event_word(person, one)) for day, one in seen],
            scale=person.text("fear.course.scale"),
        ),
        title=fear_words.finding(person, course),
        words="  \n".join(lines),
        figures=Figures(
            header=[person.text("fear.course.day"), person.text("fear.course.intensity")],
            rows=[[rating.rated_on, rating.intensity] for rating in ratings],
        ),
    )


def _mark(person: Person, rating: FearRating, *, is_told: bool) -> Mark:
    day, _, year = person.day(rating.rated_on).rpartition(" ")
    return Mark(
        day=rating.rated_on,
        intensity=rating.intensity,
        day_words=f"{day}<br>{year}",
        words=fear_words.rating(person, rating).replace("**", ""),
        is_told=is_told,
    )
