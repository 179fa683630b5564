"""Which of one's own tasks to hand over first, by a rule that can be read and argued with."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from core.model.candidate import Answer
from core.model.own_task import TASK_QUESTIONS, OwnTask


class Standing(StrEnum):
    """Where one of one's own tasks stands."""

    HAND_OVER = "hand_over"
    UNKNOWN = "unknown"
    ON_LADDER = "on_ladder"
    """It is a candidate for the first task already."""
    KEEP = "keep"
    """It moves a goal and is liked: what the freed hours are for."""


class Reason(StrEnum):
    """What speaks for handing a task over."""

    MOVES_NONE = "moves_none"
    MOVES_PARTLY = "moves_partly"
    DESCRIBABLE = "describable"
    DESCRIBABLE_PARTLY = "describable_partly"
    SMALL = "small"
    DISLIKED = "disliked"
    LIKED_PARTLY = "liked_partly"


POINTS: Final = {
    Reason.MOVES_NONE: 3,
    Reason.MOVES_PARTLY: 1,
    Reason.DESCRIBABLE: 3,
    Reason.DESCRIBABLE_PARTLY: 1,
    Reason.SMALL: 2,
    Reason.DISLIKED: 2,
    Reason.LIKED_PARTLY: 1,
}
"""Our own rule of thumb, ten points at most; said to the person as such."""
SMALL_HOURS: Final = Decimal(8)
"""Up to two hours a week: the small jobs that eat time without anyone noticing."""
_BY_ANSWER: Final = {
    ("moves", Answer.NO): Reason.MOVES_NONE,
    ("moves", Answer.PARTLY): Reason.MOVES_PARTLY,
    ("describable", Answer.YES): Reason.DESCRIBABLE,
    ("describable", Answer.PARTLY): Reason.DESCRIBABLE_PARTLY,
    ("likes", Answer.NO): Reason.DISLIKED,
    ("likes", Answer.PARTLY): Reason.LIKED_PARTLY,
}
_STANDINGS: Final = list(Standing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One task, where it stands, and what speaks for handing it over."""

    task: OwnTask
    standing: Standing
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    """Fields of the task that are still to fill in."""

    @property
    def points(self) -> int:
        """The sum of its reasons, 0 to 10."""
        return sum(POINTS[reason] for reason in self.reasons)


def ranked(tasks: Iterable[OwnTask]) -> list[Ranked]:
    """Those to hand over by points, then the unanswered, those on the ladder, those to keep.

    Equal points: the more hours first, then the one noted first.
    """
    return sorted((_ranked(task) for task in tasks), key=_order)


def is_smart_procrastination(task: OwnTask) -> bool:
    """Whether it is work that feels useful because it is liked, and moves no real goal."""
    return task.moves_no_goal and task.likes is Answer.YES


def missing_fields(task: OwnTask) -> tuple[str, ...]:
    """What is still to fill in, in the order of asking."""
    missing = [] if task.what.strip() else ["what"]
    missing += ["hours_a_month"] if task.hours_a_month is None else []
    missing += [question for question in TASK_QUESTIONS if getattr(task, question) is None]
    return tuple(missing)


def reasons_for(task: OwnTask) -> tuple[Reason, ...]:
    """What speaks for handing this task over, the weightiest first."""
    found = [
        reason
        for (question, answer), reason in _BY_ANSWER.items()
        if getattr(task, question) is answer
    ]
    if task.hours_a_month and task.hours_a_month <= SMALL_HOURS:
        found.append(Reason.SMALL)
    return tuple(sorted(found, key=lambda reason: -POINTS[reason]))


def _ranked(task: OwnTask) -> Ranked:
    missing = missing_fields(task)
    return Ranked(
        task=task,
        standing=_standing(task, is_whole=not missing),
        reasons=reasons_for(task),
        missing=missing,
    )


def _standing(task: OwnTask, *, is_whole: bool) -> Standing:
    if task.candidate_id is not None:
        return Standing.ON_LADDER
    if not is_whole:
        return Standing.UNKNOWN
    is_own = task.moves is Answer.YES and task.likes is Answer.YES
    return Standing.KEEP if is_own else Standing.HAND_OVER


def _order(one: Ranked) -> tuple[object, ...]:
    hours = one.task.hours_a_month or Decimal(0)
    by_missing = len(one.missing) if one.standing is Standing.UNKNOWN else 0
    return (
        _STANDINGS.index(one.standing),
        by_missing,
        -one.points,
        -hours,
        one.task.created_at,
        one.task.id,
    )
