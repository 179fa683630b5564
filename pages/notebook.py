"""My notebook: settings, where it is kept, and its whole history with undo."""

import streamlit as st

from core.storage.place import notebooks_folder
from pages._parts import go, money_settings, timeline
from pages._parts.copyable import copyable
from pages._parts.folding import folded
from pages._parts.frame import frame

with frame("notebook") as person:
    st.header(person.text("notebook.settings.title"), anchor=False)
    money_settings.draw(person)

    st.header(person.text("notebook.history.title"), anchor=False)
    timeline.draw(person)

    with folded(person.text("notebook.place.title"), key="notebook.place") as is_open:
        if is_open:
            st.markdown(person.text("notebook.place.text"))
            copyable(person, str(notebooks_folder()), key="notebook.place.path")

    go.next_step(person)
