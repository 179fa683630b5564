"""The briefs kept: begin one, go on with one, begin a later one in the frame of an earlier."""

from collections.abc import Sequence

import streamlit as st

from core.model.brief import Brief
from core.model.candidate import Candidate
from core.rules.ladder import Place, place_of
from core.storage import briefs, candidates, milestones
from pages._parts import brief_acts, brief_words, go, picture
from pages._parts.first_task_words import title as task_title
from pages._parts.person import Person


def draw(person: Person, kept: Sequence[Brief], tasks: Sequence[Candidate]) -> None:
    """The briefs at hand, the newest first, and how to begin another."""
    task = _waiting(kept, tasks)
    if not kept:
        _invite(person, task)
        return
    for brief in reversed(kept):
        _card(person, brief, task)
    with st.container(key="brief.another"):
        if task is not None:
            name = person.plain(task_title(person.language, task))
            st.markdown(person.text("brief.list.waiting", task=name))
        with st.container(horizontal=True):
            if task is not None:
                _start_button(person, task, "brief.list.for_task", "secondary")
            _start_button(person, None, "brief.list.another", "secondary")


def menu(person: Person, brief: Brief) -> None:
    """What can be done with a brief as a whole."""
    task = _waiting(briefs.list_all(person.notebook), candidates.list_all(person.notebook))
    _start_from(person, brief, task)
    st.button(
        person.text("brief.remove"),
        key=f"brief.remove.{brief.id}",
        icon=":material/delete:",
        type="tertiary",
        help=person.text("brief.remove.help"),
        on_click=brief_acts.remove,
        args=(person, brief),
    )


def _start_from(person: Person, brief: Brief, task: Candidate | None) -> None:
    with st.popover(
        person.text("brief.after.title"), icon=":material/content_copy:", type="tertiary"
    ):
        st.markdown(person.text("brief.after.carries"))
        st.markdown(person.text("brief.after.begins_empty"))
        if task is not None:
            name = person.plain(task_title(person.language, task))
            st.markdown(person.text("brief.after.for_task", task=name))
        st.button(
            person.text("brief.after.do"),
            key=f"brief.after.{brief.id}",
            on_click=brief_acts.start_after,
            args=(person, brief, task),
        )


def _invite(person: Person, task: Candidate | None) -> None:
    with st.container(border=True, key="brief.invitation"), picture.beside("brief"):
        st.header(person.text("brief.empty.title"), anchor=False)
        st.markdown(person.text("brief.empty.text"))
        if task is None:
            _start_button(person, None, "brief.empty.do", "primary")
            st.caption(person.text("brief.empty.no_task"))
            go.link(
                person,
                "first_task",
                label=person.text("brief.empty.first_task"),
                icon=":material/stairs:",
            )
            return
        name = person.plain(task_title(person.language, task))
        st.markdown(person.text("brief.list.waiting", task=name))
        with st.container(horizontal=True):
            _start_button(person, task, "brief.list.for_task", "primary")
            _start_button(person, None, "brief.empty.other", "tertiary")


def _start_button(person: Person, task: Candidate | None, key: str, kind: str) -> None:
    is_primary = kind == "primary"
    st.button(
        person.text(key),
        key="brief.start.task" if task else "brief.start",
        type="primary" if is_primary else "tertiary" if kind == "tertiary" else "secondary",
        icon=":material/edit_note:" if task else ":material/add:",
        on_click=brief_acts.start,
        args=(person, task),
    )


def _card(person: Person, brief: Brief, task: Candidate | None) -> None:
    stages = milestones.list_for_brief(person.notebook, brief.id)
    with st.container(border=True, key=f"brief.card.{brief.id}"):
        st.header(brief_words.heading(person, brief), anchor=False)
        st.caption(brief_words.state_of(person, brief, stages))
        with st.container(horizontal=True):
            st.button(
                person.text("brief.list.read" if brief.finished_on else "brief.list.carry_on"),
                key=f"brief.open.{brief.id}",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"brief": brief.id},
            )
            _start_from(person, brief, task)


def _waiting(kept: Sequence[Brief], tasks: Sequence[Candidate]) -> Candidate | None:
    """The task in hand, unless a brief for it is begun."""
    begun = {brief.candidate_id for brief in kept}
    waiting = [one for one in tasks if place_of(one) is Place.CHOSEN and one.id not in begun]
    return waiting[0] if waiting else None
