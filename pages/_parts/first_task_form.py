"""The form of one task: its words, the six questions, the fear."""

import streamlit as st

from core.model.candidate import EASE_CRITERIA, Answer, Candidate
from core.rules.ease import fear_level
from core.rules.ladder import Place, place_of
from pages._parts import autosave
from pages._parts import first_task_acts as acts
from pages._parts.person import Person


def draw(person: Person, candidate: Candidate) -> None:
    """Draw the form; everything in it saves itself."""
    autosave.text_line(person, "candidate.what", candidate, refresh=True)
    for pair in zip(EASE_CRITERIA[::2], EASE_CRITERIA[1::2], strict=True):
        for column, criterion in zip(
            st.columns(2, gap="medium", vertical_alignment="bottom"), pair, strict=True
        ):
            with column:
                autosave.choice(
                    person,
                    f"candidate.{criterion}",
                    candidate,
                    options=[Answer.NO, Answer.PARTLY, Answer.YES],
                    kind="segmented",
                    option_key="answer",
                )
    _fear(person, candidate)
    st.caption(person.text("first_task.form.settles"))
    _acts(person, candidate)


def _fear(person: Person, candidate: Candidate) -> None:
    autosave.slider(person, "candidate.fear", candidate)
    if candidate.fear is None:
        st.button(
            person.text("first_task.form.no_fear"),
            key=f"first_task.no_fear.{candidate.id}",
            on_click=acts.rate_without_fear,
            args=(person, candidate),
        )
    else:
        st.caption(person.text(f"first_task.fear.{fear_level(candidate.fear)}"))


def _acts(person: Person, candidate: Candidate) -> None:
    with st.container(horizontal=True):
        if place_of(candidate) is Place.DONE:
            st.button(
                person.text("first_task.rung.not_done"),
                key=f"first_task.not_done.{candidate.id}",
                on_click=acts.reopen,
                args=(person, candidate),
            )
        st.button(
            person.text("first_task.rung.remove"),
            key=f"first_task.remove.{candidate.id}",
            help=person.text("first_task.rung.remove.help"),
            icon=":material/delete:",
            type="tertiary",
            on_click=acts.remove,
            args=(person, candidate),
        )
