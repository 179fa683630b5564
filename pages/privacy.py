"""Your data: where they are, who can read them and how to leave, as things are at this moment."""

import streamlit as st

from pages._parts import go, privacy_part
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    privacy_part.draw(person)
    go.link(
        person,
        "notebook",
        label=person.text("privacy.leave.link"),
        icon=":material/book_2:",
    )
    st.space("small")
    go.next_step(person)


show("privacy", _draw)
