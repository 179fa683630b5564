"""What a person does on the tasks screen: each act is one step, and can be taken back."""

from decimal import Decimal
from uuid import UUID, uuid4

from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.rules.own_task_ideas import task_from_idea
from core.storage import goals, own_tasks, preferences
from pages._parts import go, state, toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person
from pages._parts.tasks_words import goal_name, task_name


def add_goal(person: Person) -> None:
    """A goal without words yet, opened to write; one that is still blank is taken again."""
    blank = next((one for one in goals.list_all(person.notebook) if not one.what.strip()), None)
    new = blank or Goal(id=uuid4(), created_at=person.stamp().now)
    if blank or attempt(person, lambda stamp: goals.add(person.notebook, new, stamp)):
        open_goal(person, new.id)


def open_goal(person: Person, goal_id: UUID | None) -> None:
    """Unfold one goal, or none."""
    go.turn_to(person, goal=goal_id)


def remove_goal(person: Person, goal: Goal) -> None:
    """Take a goal away; the tasks that moved it stay."""
    if attempt(person, lambda stamp: goals.remove(person.notebook, goal.id, stamp)):
        open_goal(person, None)
        toasts.say(person.text("tasks.goals.removed", what=goal_name(person, goal)))


def add_idea(person: Person, key: str) -> None:
    """A typical task, in the person's language."""
    words = person.text(f"own_task_idea.{key}")
    new = task_from_idea(key, words, person.stamp().now)
    attempt(person, lambda stamp: own_tasks.add(person.notebook, new, stamp))


def open_task(person: Person, task_id: UUID | None) -> None:
    """Unfold the questions of one task, or of none."""
    go.turn_to(person, task=task_id)


def name_goal(person: Person, task: OwnTask, key: str) -> None:
    """Keep the goal that the widget under `key` names for this task, or none."""
    chosen = state.value_of(key)
    attempt(person, lambda stamp: own_tasks.revise(person.notebook, task.id, stamp, goal_id=chosen))


def remove_task(person: Person, task: OwnTask) -> None:
    """Take a task off the list; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: own_tasks.remove(person.notebook, task.id, stamp)):
        open_task(person, None)
        toasts.say(person.text("tasks.ranking.removed", what=task_name(person, task)))


def make_candidate(person: Person, task: OwnTask) -> None:
    """Put the task on the ladder of first tasks, once."""
    if attempt(
        person,
        lambda stamp: own_tasks.make_candidate(person.notebook, task.id, uuid4(), stamp),
    ):
        toasts.say(person.text("tasks.ranking.made", what=task_name(person, task)))


def take_hour_value(person: Person, value: Decimal) -> None:
    """Keep the computed value as what an own hour is worth."""
    attempt(person, lambda stamp: preferences.revise(person.notebook, stamp, hour_value=value))
