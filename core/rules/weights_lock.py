"""When criteria and weights may still be changed: until the first score, and once reopened."""

from collections.abc import Iterable

from core.model.errors import AppError
from core.model.interview import Score
from core.model.selection import Criterion, Reopening


class WeightsLocked(AppError):
    """The criteria are fixed, since someone has a score."""


def has_points(scores: Iterable[Score]) -> bool:
    """Whether anybody has a score."""
    return any(one.points is not None for one in scores)


def is_reopened(reopenings: Iterable[Reopening]) -> bool:
    """Whether the criteria stand open again."""
    return any(one.closed_on is None for one in reopenings)


def is_locked(scores: Iterable[Score], reopenings: Iterable[Reopening]) -> bool:
    """Whether criteria and weights are fixed."""
    return has_points(scores) and not is_reopened(reopenings)


def weights_in_words(criteria: Iterable[Criterion]) -> str:
    """The criteria with their weights in one line, as a reopening keeps them."""
    return " · ".join(f"{one.name.strip() or '–'} {one.weight}" for one in criteria)
