"""The questions on one task: its hours, does it move a goal, is it liked, can it be written."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from core.model.candidate import Answer
from core.model.goal import Goal
from core.model.own_task import OwnTask
from pages._parts import autosave, state
from pages._parts import tasks_acts as acts
from pages._parts.person import Person

_ANSWERS = (Answer.NO, Answer.PARTLY, Answer.YES)


def draw(person: Person, task: OwnTask, goals: Sequence[Goal]) -> None:
    """Draw the questions; every answer saves itself."""
    with st.container(gap="small"):
        autosave.number(person, "own_task.hours_a_month", task, unit_key="tasks.hours_unit")
        _question(person, task, "moves")
        named = [goal for goal in goals if goal.what.strip()]
        if named and task.moves in (Answer.PARTLY, Answer.YES):
            _goal(person, task, named)
        _question(person, task, "likes")
        _question(person, task, "describable")


def _question(person: Person, task: OwnTask, name: str) -> None:
    autosave.choice(
        person,
        f"own_task.{name}",
        task,
        options=_ANSWERS,
        kind="segmented",
        option_key="answer",
    )


def _goal(person: Person, task: OwnTask, goals: Sequence[Goal]) -> None:
    key = f"own_task.goal_id.{task.id}"
    names: dict[UUID, str] = {goal.id: goal.what.strip() for goal in goals}
    state.set_value(key, task.goal_id if task.goal_id in names else None)
    st.selectbox(
        person.text("own_task.goal_id.label"),
        list(names),
        index=None,
        format_func=names.__getitem__,
        placeholder=person.text("tasks.form.no_goal"),
        key=key,
        on_change=acts.name_goal,
        args=(person, task, key),
    )
