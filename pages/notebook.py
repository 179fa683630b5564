"""My notebook: settings, where it is kept, and its whole history with undo."""

import streamlit as st

from core.numbers.ecb_rates import published_currencies
from core.storage.place import notebooks_folder
from pages._parts import autosave, go, timeline
from pages._parts.frame import frame

with frame("notebook") as person:
    st.header(person.text("notebook.settings.title"), anchor=False)
    currency, hour = st.columns(2)
    with currency:
        autosave.choice(
            person,
            "preferences.home_currency",
            person.preferences,
            options=published_currencies(),
            kind="select",
            option_key="currency",
        )
    with hour:
        autosave.amount(
            person,
            "preferences.hour_value",
            person.preferences,
            currency=person.preferences.home_currency,
        )

    st.header(person.text("notebook.history.title"), anchor=False)
    timeline.draw(person)

    with st.expander(person.text("notebook.place.title")):
        st.markdown(person.text("notebook.place.text"))
        st.code(str(notebooks_folder()), language=None)

    go.next_step(person)
