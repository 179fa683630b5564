"""One's own tasks in words: their names, their hours, what speaks for handing them over."""

from collections.abc import Sequence
from decimal import Decimal

from core.model.candidate import Answer
from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.rules.hand_over_first import Ranked, Standing
from pages._parts.person import Person


def task_name(person: Person, task: OwnTask) -> str:
    """What the task is called, safe inside Markdown; a stand-in for one without words."""
    return person.plain(bare_name(person, task))


def bare_name(person: Person, task: OwnTask) -> str:
    """What the task is called, as typed."""
    return task.what.strip() or person.text("tasks.nameless")


def goal_name(person: Person, goal: Goal) -> str:
    """The goal's words, safe inside Markdown."""
    return person.plain(goal.what.strip() or person.text("tasks.goals.nameless"))


def hours(person: Person, count: Decimal) -> str:
    """ "6 h"."""
    return person.text("tasks.hours", hours=count)


def reason(person: Person, one: Ranked) -> str:
    """Why a task stands where it stands, in a sentence."""
    match one.standing:
        case Standing.UNKNOWN:
            names = [person.text(f"tasks.missing.{name}") for name in one.missing]
            return person.text("tasks.reason.missing", missing=listed(person, names))
        case Standing.KEEP | Standing.ON_LADDER:
            return person.text(f"tasks.standing.{one.standing}.why")
        case Standing.HAND_OVER:
            return _weighed(person, one)


def listed(person: Person, clauses: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(clauses) == 1:
        return clauses[0]
    return person.text("ladder.and", first=", ".join(clauses[:-1]), last=clauses[-1])


def _weighed(person: Person, one: Ranked) -> str:
    task = one.task
    told = [person.text(f"tasks.reason.{reason}") for reason in one.reasons]
    if not told:
        return person.text("tasks.reason.nothing")
    against = _against(person, task)
    sentence = person.text("tasks.reason.for", reasons=listed(person, told))
    return f"{sentence} {against}".strip()


def _against(person: Person, task: OwnTask) -> str:
    """What to mind before handing it over."""
    if task.describable is Answer.NO:
        return person.text("tasks.reason.not_describable")
    if task.moves is Answer.YES:
        return person.text("tasks.reason.moves_goal")
    return ""
