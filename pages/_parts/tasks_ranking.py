"""What to hand over first: every task with the reason for its place, one of them unfolded."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.rules.hand_over_first import SMALL_HOURS, Ranked, Standing
from pages._parts import state, tasks_row
from pages._parts import tasks_form as form
from pages._parts.folding import folded
from pages._parts.person import Person
from pages._parts.tasks_words import reason

_KEPT_ORDER = "app.tasks_order"
_LINED_UP = (Standing.UNKNOWN, Standing.ON_LADDER, Standing.KEEP)
"""One line each, under those to hand over."""


def draw(
    person: Person, ranking: Sequence[Ranked], goals: Sequence[Goal], opened: OwnTask | None
) -> None:
    """Draw the ranking; while a task is unfolded nothing moves."""
    st.header(person.text("tasks.ranking.title"), anchor=False)
    st.markdown(person.text("tasks.ranking.why"))
    ready = [one.task.id for one in ranking if one.standing is Standing.HAND_OVER]
    numbers = {task_id: number for number, task_id in enumerate(ready, start=1)}
    strong = strong_row(ranking, opened)
    ordered = _in_drawing_order(ranking, opened)
    for one in ordered:
        is_open = opened is not None and one.task.id == opened.id
        if one.standing in _LINED_UP and not is_open:
            continue
        with st.container(key=f"tasks.row.{one.task.id}", border=True, gap="xsmall"):
            st.markdown(tasks_row.heading(person, one, numbers.get(one.task.id)))
            st.markdown(reason(person, one))
            if is_open:
                form.draw(person, one.task, goals)
                tasks_row.open_acts(person, one, _next_unanswered(ordered, one))
            else:
                tasks_row.acts(person, one, is_strong=one.task.id == strong)
    for standing in _LINED_UP:
        here = [one for one in ordered if one.standing is standing and one.task != opened]
        if here:
            _lines(person, here, strong)
    if ready:
        title = person.text("tasks.ranking.rule.title")
        with folded(title, key="tasks.ranking.rule", icon=":material/calculate:") as is_open:
            if is_open:
                st.markdown(person.text("tasks.ranking.rule", hours=SMALL_HOURS))


def strong_row(ranking: Sequence[Ranked], opened: OwnTask | None) -> UUID | None:
    """The task whose row has the strong button of the screen, if any has."""
    if opened is not None:
        return opened.id
    undecided = (Standing.HAND_OVER, Standing.UNKNOWN)
    return next((one.task.id for one in ranking if one.standing in undecided), None)


def _lines(person: Person, here: Sequence[Ranked], strong: UUID | None) -> None:
    standing = here[0].standing
    with st.container(key=f"tasks.lines.{standing}", border=True):
        with st.container(gap="xsmall"):
            st.markdown(person.text(f"tasks.standing.{standing}"))
            st.caption(person.text(f"tasks.standing.{standing}.why"))
        for one in here:
            tasks_row.line(person, one, is_strong=one.task.id == strong)


def _in_drawing_order(ranking: Sequence[Ranked], opened: OwnTask | None) -> list[Ranked]:
    """The ranking; while one is unfolded, as it was when it was unfolded, new ones last."""
    if opened is None:
        state.forget(_KEPT_ORDER)
        return list(ranking)
    kept: list[UUID] = state.value_of(_KEPT_ORDER) or [one.task.id for one in ranking]
    state.set_value(_KEPT_ORDER, kept)
    places = {task_id: place for place, task_id in enumerate(kept)}
    return sorted(ranking, key=lambda one: places.get(one.task.id, len(places)))


def _next_unanswered(ordered: Sequence[Ranked], here: Ranked) -> OwnTask | None:
    """The next task with something still to say, from the top again after the last."""
    place = ordered.index(here)
    around = [*ordered[place + 1 :], *ordered[:place]]
    return next((one.task for one in around if one.standing is Standing.UNKNOWN), None)
