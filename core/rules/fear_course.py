"""How a fear moved from its first rating to its last: only ever beside itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from core.model.fear import FearRating
from core.model.prediction import Prediction

ABOUT_THE_SAME: Final = 5
"""One notch of the slider, up or down, says nothing: nobody feels themselves that finely."""
_MOST_TOLD: Final = 8
_DAYS_TOLD: Final = 14
_DAYS_A_WEEK: Final = 7
_WEEKS_TOLD: Final = 9
_DAYS_A_MONTH: Final = 30.4375
_MONTHS_TOLD: Final = 24
_MONTHS_A_YEAR: Final = 12


class Change(StrEnum):
    """Which way a fear went."""

    FELL = "fell"
    ROSE = "rose"
    SAME = "same"


class Unit(StrEnum):
    """In what a stretch of time is told."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of time as a person would tell it: 3 months, not 92 days."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The first and the last rating of a fear, with the way from one to the other."""

    first: FearRating
    last: FearRating

    @property
    def change(self) -> Change:
        """Which way it went, from the first rating to the last."""
        difference = self.last.intensity - self.first.intensity
        if abs(difference) <= ABOUT_THE_SAME:
            return Change.SAME
        return Change.FELL if difference < 0 else Change.ROSE

    @property
    def span(self) -> Span:
        """The time from the first rating to the last."""
        return span_between(self.first.rated_on, self.last.rated_on)


def course_of(ratings: Sequence[FearRating]) -> Course | None:
    """The course of one fear's ratings, oldest day first; None with fewer than two days."""
    if len(ratings) < 2:
        return None
    return Course(first=ratings[0], last=ratings[-1])


def span_between(start: date, end: date) -> Span:
    """The time between two days: days up to two weeks, then weeks, months, years."""
    days = (end - start).days
    if days < _DAYS_TOLD:
        return Span(count=days, unit=Unit.DAYS)
    if (weeks := round(days / _DAYS_A_WEEK)) < _WEEKS_TOLD:
        return Span(count=weeks, unit=Unit.WEEKS)
    if (months := round(days / _DAYS_A_MONTH)) < _MONTHS_TOLD:
        return Span(count=months, unit=Unit.MONTHS)
    return Span(count=round(months / _MONTHS_A_YEAR), unit=Unit.YEARS)


def landmarks(ratings: Sequence[FearRating]) -> list[FearRating]:
    """The ratings to tell one by one, oldest first: all while they are few.

    Of many it is the first, the highest, the lowest and the last.
    """
    if len(ratings) <= _MOST_TOLD:
        return list(ratings)
    highest = max(ratings, key=lambda one: one.intensity)
    lowest = min(ratings, key=lambda one: one.intensity)
    told = {one.id: one for one in (ratings[0], highest, lowest, ratings[-1])}
    return sorted(told.values(), key=lambda one: one.rated_on)


def seen_meanwhile(
    predictions: Sequence[Prediction], course: Course
) -> list[tuple[date, Prediction]]:
    """The predictions whose outcome was seen between the first and the last rating, by day."""
    seen = [
        (one.resolved_on, one)
        for one in predictions
        if one.is_resolved
        and one.resolved_on is not None
        and course.first.rated_on <= one.resolved_on <= course.last.rated_on
    ]
    return sorted(seen, key=lambda pair: pair[0])
