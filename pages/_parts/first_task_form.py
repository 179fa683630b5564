"""The form of one task: its words, the six questions, the fear."""

import streamlit as st

from core.model.candidate import EASE_CRITERIA, Answer, Candidate
from core.rules.ease import fear_level
from pages._parts import autosave
from pages._parts.person import Person


def draw(person: Person, candidate: Candidate) -> None:
    """Draw the form; everything in it saves itself."""
    with st.container(gap="small"):
        autosave.text_line(person, "candidate.what", candidate, refresh=True)
        for pair in zip(EASE_CRITERIA[::2], EASE_CRITERIA[1::2], strict=True):
            _pair(person, candidate, pair)
        _fear(person, candidate)
    st.caption(person.text("first_task.form.settles"))


def _pair(person: Person, candidate: Candidate, criteria: tuple[str, str]) -> None:
    columns = st.columns(2, gap="small", vertical_alignment="bottom")
    for column, criterion in zip(columns, criteria, strict=True):
        with column:
            autosave.choice(
                person,
                f"candidate.{criterion}",
                candidate,
                options=[Answer.NO, Answer.PARTLY, Answer.YES],
                kind="segmented",
                option_key="answer",
            )


def _fear(person: Person, candidate: Candidate) -> None:
    with st.container(gap="xsmall"):
        autosave.slider(person, "candidate.fear", candidate, lowest="first_task.form.no_fear")
        if candidate.fear is not None:
            st.caption(person.text(f"first_task.fear.{fear_level(candidate.fear)}"))
