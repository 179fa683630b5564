"""What to hand over first: every task with the reason for its place, one of them unfolded."""

from collections.abc import Callable, Sequence
from uuid import UUID

import streamlit as st

from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.rules.hand_over_first import SMALL_HOURS, Ranked, Standing, missing_fields
from pages._parts import go, state
from pages._parts import tasks_acts as acts
from pages._parts import tasks_form as form
from pages._parts.person import Person
from pages._parts.tasks_words import hours, reason, task_name

_KEPT_ORDER = "app.tasks_order"
_SETTLED = (Standing.ON_LADDER, Standing.KEEP)
"""One line each, under all others: there is nothing to decide about them here."""


def draw(
    person: Person, ranking: Sequence[Ranked], goals: Sequence[Goal], opened: OwnTask | None
) -> None:
    """Draw the ranking; while a task is unfolded nothing moves."""
    st.header(person.text("tasks.ranking.title"), anchor=False)
    st.markdown(person.text("tasks.ranking.why"))
    numbers = _numbers(ranking)

    def row(one: Ranked) -> None:
        is_open = opened is not None and one.task.id == opened.id
        with st.container(key=f"tasks.row.{one.task.id}", border=True, gap="xsmall"):
            st.markdown(_heading(person, one, numbers.get(one.task.id)))
            st.markdown(reason(person, one))
            if is_open:
                form.draw(person, one.task, goals)
            _acts(person, one, ranking, is_open=is_open, is_top=numbers.get(one.task.id) == 1)

    for one in _in_drawing_order(ranking, opened):
        if one.standing not in _SETTLED or (opened and one.task.id == opened.id):
            row(one)
    for standing in _SETTLED:
        _settled(person, standing, [one for one in ranking if one.task != opened])
    st.caption(person.text("tasks.ranking.rule", hours=SMALL_HOURS))


def has_top(ranking: Sequence[Ranked]) -> bool:
    """Whether a task stands first, with the strong button of the screen."""
    return any(one.standing is Standing.HAND_OVER for one in ranking)


def _settled(person: Person, standing: Standing, ranking: Sequence[Ranked]) -> None:
    here = [one for one in ranking if one.standing is standing]
    if not here:
        return
    with st.container(key=f"tasks.settled.{standing}", border=True, gap="xsmall"):
        st.markdown(person.text(f"tasks.standing.{standing}"))
        st.caption(reason(person, here[0]))
        for one in here:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(_heading(person, one, None, badge=False), width="stretch")
                if one.task.candidate_id is not None:
                    _see(person, one.task)
                _change(person, one)


def _numbers(ranking: Sequence[Ranked]) -> dict[UUID, int]:
    ready = [one.task.id for one in ranking if one.standing is Standing.HAND_OVER]
    return {task_id: number for number, task_id in enumerate(ready, start=1)}


def _in_drawing_order(ranking: Sequence[Ranked], opened: OwnTask | None) -> list[Ranked]:
    """The ranking; while one is unfolded, as it was when it was unfolded, new ones last."""
    if opened is None:
        state.forget(_KEPT_ORDER)
        return list(ranking)
    kept: list[UUID] = state.value_of(_KEPT_ORDER) or [one.task.id for one in ranking]
    state.set_value(_KEPT_ORDER, kept)
    places = {task_id: place for place, task_id in enumerate(kept)}
    return sorted(ranking, key=lambda one: places.get(one.task.id, len(places)))


def _heading(person: Person, one: Ranked, number: int | None, *, badge: bool = True) -> str:
    name = f"**{task_name(person, one.task)}**"
    parts = [name if number is None else f"{number} · {name}"]
    figures = [] if one.task.hours_a_month is None else [hours(person, one.task.hours_a_month)]
    if one.standing is Standing.HAND_OVER:
        figures.append(person.text("tasks.points", points=one.points))
    parts += [f":small[{' · '.join(figures)}]"] if figures else []
    if badge and one.standing is not Standing.HAND_OVER:
        parts.append(person.text(f"tasks.standing.{one.standing}"))
    return " ".join(parts)


def _acts(
    person: Person, one: Ranked, ranking: Sequence[Ranked], *, is_open: bool, is_top: bool
) -> None:
    task = one.task
    with st.container(horizontal=True, vertical_alignment="center"):
        if one.standing is Standing.HAND_OVER:
            st.button(
                person.text("tasks.ranking.make"),
                key=f"tasks.make.{task.id}",
                type="primary" if is_top else "tertiary",
                icon=":material/stairs:",
                on_click=acts.make_candidate,
                args=(person, task),
            )
        if one.standing is Standing.ON_LADDER:
            _see(person, task)
        if not is_open:
            _change(person, one)
            return
        following = _next_unanswered(ranking, task)
        if following is not None:
            _tertiary(
                person,
                "tasks.following",
                f"following.{task.id}",
                ":material/arrow_downward:",
                acts.open_task,
                following.id,
            )
        _tertiary(
            person, "tasks.fold", f"fold.{task.id}", ":material/unfold_less:", acts.open_task, None
        )
        st.button(
            person.text("tasks.remove"),
            key=f"tasks.remove.{task.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("tasks.remove.help"),
            on_click=acts.remove_task,
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


def _change(person: Person, one: Ranked) -> None:
    word = "tasks.answer" if one.missing else "tasks.change"
    key = f"open.{one.task.id}"
    _tertiary(person, word, key, ":material/edit:", acts.open_task, one.task.id)


def _tertiary(
    person: Person,
    words: str,
    key: str,
    icon: str,
    act: Callable[[Person, UUID | None], None],
    shown: UUID | None,
) -> None:
    st.button(
        person.text(words),
        key=f"tasks.{key}",
        type="tertiary",
        icon=icon,
        on_click=act,
        args=(person, shown),
    )


def _next_unanswered(ranking: Sequence[Ranked], task: OwnTask) -> OwnTask | None:
    """The next task with something still to say, in the order drawn, from the top again."""
    kept: list[UUID] = state.value_of(_KEPT_ORDER) or []
    places = {task_id: place for place, task_id in enumerate(kept)}
    here = places.get(task.id, 0)
    waiting = [one.task for one in ranking if one.task.id != task.id and missing_fields(one.task)]

    def distance(other: OwnTask) -> int:
        return (places.get(other.id, len(places)) - here) % (len(places) + 1)

    return min(waiting, key=distance, default=None)
