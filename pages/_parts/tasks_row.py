"""One task of the ranking: its heading, and what can be done with it."""

from typing import Literal
from uuid import UUID

import streamlit as st

from core.model.own_task import OwnTask
from core.rules.hand_over_first import Ranked, Standing
from core.texts.formats import NBSP
from pages._parts import go, side
from pages._parts import tasks_acts as do
from pages._parts.person import Person
from pages._parts.tasks_words import hours, task_name

_FIGURES_APART = f"{NBSP}·{NBSP}"


def heading(person: Person, one: Ranked, number: int | None) -> str:
    """Its number, its name, its figures, and where it stands unless it is to be handed over."""
    parts = [_named(person, one) if number is None else f"{number} · {_named(person, one)}"]
    if one.standing is not Standing.HAND_OVER:
        parts.append(person.text(f"tasks.standing.{one.standing}"))
    return " ".join(parts)


def acts(person: Person, one: Ranked, *, is_strong: bool) -> None:
    """What can be done with a task to hand over, while its row is folded."""
    with st.container(horizontal=True, vertical_alignment="center"):
        _make(person, one.task, is_strong=is_strong)
        _open(person, one, is_strong=False)


def open_acts(person: Person, one: Ranked, following: OwnTask | None) -> None:
    """What can be done with the row that is unfolded; going on is the strong one."""
    task = one.task
    with st.container(horizontal=True, vertical_alignment="center"):
        if following is not None:
            st.button(
                person.text("tasks.following"),
                key=f"tasks.following.{task.id}",
                type="primary",
                icon=":material/arrow_downward:",
                on_click=do.open_task,
                args=(person, following.id),
            )
        if one.standing is Standing.HAND_OVER:
            _make(person, task, is_strong=following is None)
        if one.standing is Standing.ON_LADDER:
            _see(person, task)
        _fold(person, task.id)
        st.button(
            person.text("tasks.remove"),
            key=f"tasks.remove.{task.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("tasks.remove.help"),
            on_click=do.remove_task,
            args=(person, task),
        )


def line(person: Person, one: Ranked, *, is_strong: bool) -> None:
    """A task that is not, or not yet, to be handed over, in one line."""
    words, ways_on = side.with_act(side.SHORT, is_quiet=True)
    words.markdown(_named(person, one))
    with ways_on, st.container(horizontal=True, vertical_alignment="center"):
        if one.standing is Standing.ON_LADDER:
            _see(person, one.task)
        _open(person, one, is_strong=is_strong)


def _named(person: Person, one: Ranked) -> str:
    count = one.task.hours_a_month
    figures = [] if count is None else [hours(person, count)]
    if one.standing is Standing.HAND_OVER:
        figures.append(person.text("tasks.points", points=one.points))
    name = f"**{task_name(person, one.task)}**"
    return f"{name} :small[{_FIGURES_APART.join(figures)}]" if figures else name


def _make(person: Person, task: OwnTask, *, is_strong: bool) -> None:
    st.button(
        person.text("tasks.ranking.make"),
        key=f"tasks.make.{task.id}",
        type=_strength(is_strong),
        icon=":material/stairs:",
        on_click=do.make_candidate,
        args=(person, task),
    )


def _see(person: Person, task: OwnTask) -> None:
    go.link(
        person,
        "first_task",
        label=person.text("tasks.ranking.see"),
        icon=":material/stairs:",
        candidate=task.candidate_id,
    )


def _open(person: Person, one: Ranked, *, is_strong: bool) -> None:
    st.button(
        person.text("tasks.answer" if one.missing else "tasks.change"),
        key=f"tasks.open.{one.task.id}",
        type=_strength(is_strong),
        icon=":material/edit:",
        on_click=do.open_task,
        args=(person, one.task.id),
    )


def _fold(person: Person, task_id: UUID) -> None:
    st.button(
        person.text("tasks.fold"),
        key=f"tasks.fold.{task_id}",
        type="tertiary",
        icon=":material/unfold_less:",
        on_click=do.open_task,
        args=(person, None),
    )


def _strength(is_strong: bool) -> Literal["primary", "tertiary"]:
    return "primary" if is_strong else "tertiary"
