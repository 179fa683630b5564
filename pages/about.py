"""About: credit, what the app is not, where figures and data come from."""

import streamlit as st

from core.texts.help import long_text
from pages._parts import go
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    # Help is written for a dialog: here its headings stand right under the title of the screen.
    st.markdown(long_text(person.language, "about").replace("### ", "## "))
    go.next_step(person)


show("about", _draw)
