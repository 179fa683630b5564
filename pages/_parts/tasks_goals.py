"""The real goals: a handful of lines, each with the hours that move it."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from core.model.goal import MOST_GOALS, Goal
from core.model.own_task import OwnTask
from pages._parts import autosave, picture, side
from pages._parts import tasks_acts as acts
from pages._parts.person import Person
from pages._parts.tasks_words import goal_name


def draw(
    person: Person,
    known: Sequence[Goal],
    tasks: Sequence[OwnTask],
    opened: Goal | None,
    *,
    stands_back: bool,
) -> None:
    """Draw the goals, one of them open to write in, and the button for another.

    The button for the first is strong unless it stands back for another on the screen.
    """
    st.header(person.text("tasks.goals.title"), anchor=False)
    if not known:
        with st.container(border=True, key="tasks.goals.invitation"), picture.beside("tasks"):
            st.markdown(person.text("tasks.goals.empty"))
            _add_button(person, is_first=True, stands_back=stands_back)
        return
    for goal in known:
        if opened is not None and goal.id == opened.id:
            _form(person, goal)
        else:
            _line(person, goal, tasks)
    if len(known) >= MOST_GOALS:
        st.caption(person.text("tasks.goals.enough", high=MOST_GOALS))
        return
    _add_button(person, is_first=False, stands_back=stands_back)


def _add_button(person: Person, *, is_first: bool, stands_back: bool) -> None:
    st.button(
        person.text("tasks.goals.add" if is_first else "tasks.goals.another"),
        key="tasks.goals.add",
        icon=":material/add:",
        type="primary" if is_first and not stands_back else "secondary",
        on_click=acts.add_goal,
        args=(person,),
    )


def _line(person: Person, goal: Goal, tasks: Sequence[OwnTask]) -> None:
    words, change = side.with_act(side.WIDE, is_quiet=True, key=f"goal.{goal.id}")
    named = f":material/flag: **{goal_name(person, goal)}**"
    words.markdown(f"{named}  \n:small[{_moved(person, goal, tasks)}]")
    change.button(
        person.text("tasks.change"),
        key=f"tasks.goals.open.{goal.id}",
        type="tertiary",
        icon=":material/edit:",
        on_click=acts.open_goal,
        args=(person, goal.id),
    )


def _moved(person: Person, goal: Goal, tasks: Sequence[OwnTask]) -> str:
    hours = sum(
        (task.hours_a_month or Decimal(0) for task in tasks if task.moved_goal_id == goal.id),
        Decimal(0),
    )
    if not hours:
        return person.text("tasks.goals.unmoved")
    return person.plural("tasks.goals.moved", hours)


def _form(person: Person, goal: Goal) -> None:
    with st.container(border=True, key=f"goal.{goal.id}"):
        autosave.text_line(person, "goal.what", goal, refresh=True)
        with st.container(horizontal=True):
            st.button(
                person.text("tasks.fold"),
                key=f"tasks.goals.fold.{goal.id}",
                icon=":material/unfold_less:",
                type="tertiary",
                on_click=acts.open_goal,
                args=(person, None),
            )
            st.button(
                person.text("tasks.remove"),
                key=f"tasks.goals.remove.{goal.id}",
                icon=":material/delete:",
                type="tertiary",
                help=person.text("tasks.goals.remove.help"),
                on_click=acts.remove_goal,
                args=(person, goal),
            )
