"""The log as a Word file: what was just brought back, and the way to take it back."""

import streamlit as st

from core.storage import changes
from pages._parts import log_view
from pages._parts.attempt import attempt
from pages._parts.log_view import View
from pages._parts.person import Person


def draw(person: Person, view: View) -> None:
    """Say that a file was merged, or that this was taken back."""
    if st.query_params.get("undone"):
        with st.container(key="word_log.done"):
            st.success(person.text("word_log.undone"), icon=":material/undo:")
    step = log_view.asked_id("done")
    if step is None or not changes.can_undo(person.notebook, step):
        return
    with st.container(border=True, key="word_log.done"):
        st.success(person.text("word_log.done"), icon=":material/check_circle:")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                person.text("word_log.done.see"),
                key="word_log.see",
                icon=":material/arrow_forward:",
                on_click=log_view.turn_to,
                args=(person, view),
                kwargs={"part": None, "show": None},
            )

            def undo() -> None:
                if attempt(person, lambda stamp: changes.undo(person.notebook, step, stamp)):
                    log_view.turn_to(person, view, part="word", undone="1")

            st.button(
                person.text("word_log.undo"),
                key="word_log.undo",
                icon=":material/undo:",
                on_click=undo,
            )
