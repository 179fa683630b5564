"""The curve of one fear, its finding, its words and its figures."""

from collections.abc import Sequence

from core.model.fear import FearRating
from core.rules.fear_course import course_of
from pages._parts import charts, charts_fears, fear_words
from pages._parts.charts_fears import Mark
from pages._parts.figures_csv import Figures
from pages._parts.person import Person


def draw(person: Person, ratings: Sequence[FearRating]) -> None:
    """Draw the curve of a fear rated on two days at least."""
    course = course_of(ratings)
    if course is None:
        raise ValueError("one rating makes no curve")
    told = " · ".join(_told(person, rating) for rating in ratings)
    charts.show(
        person,
        "fear.course",
        charts_fears.course(
            [_mark(person, rating) for rating in ratings],
            scale=person.text("fear.course.scale"),
        ),
        title=fear_words.finding(person, course),
        words=f"{person.text(f'fear.course.{course.change}')}  \n{told}",
        figures=Figures(
            header=[person.text("fear.course.day"), person.text("fear.course.intensity")],
            rows=[[rating.rated_on, rating.intensity] for rating in ratings],
        ),
    )


def _mark(person: Person, rating: FearRating) -> Mark:
    day, _, year = person.day(rating.rated_on).rpartition(" ")
    return Mark(
        day=rating.rated_on,
        intensity=rating.intensity,
        day_words=f"{day}<br>{year}",
        words=_told(person, rating).replace("**", ""),
    )


def _told(person: Person, rating: FearRating) -> str:
    return person.text("fear.rating.line", day=rating.rated_on, intensity=rating.intensity)
