"""What is due today, each line with a button that leads to where it is done."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from core.rules.due import Due
from pages._parts import due_words, go
from pages._parts.person import Person

_MOST_SHOWN: Final = 6


def draw(person: Person, due: Sequence[Due]) -> None:
    """What else is due, what has waited longest first; the rest of a long list is counted."""
    if not due:
        return
    with st.container(border=True, key="home.due"):
        st.header(person.text("home.due.title"), anchor=False)
        for one in due[:_MOST_SHOWN]:
            _line(person, one)
        if len(due) > _MOST_SHOWN:
            st.caption(person.plural("home.due.more", len(due) - _MOST_SHOWN))


def _line(person: Person, due: Due) -> None:
    way = due_words.onward(person, due)
    with st.container(gap="xsmall"):
        st.markdown(due_words.line(person, due))
        st.button(
            way.do,
            key=f"home.due.{due.kind}.{due.record_id}",
            icon=due_words.ICONS[due.kind],
            on_click=go.onward,
            args=(person, way),
        )
