"""The home currency and the worth of an own hour, wherever they are asked."""

import streamlit as st

from pages._parts import autosave
from pages._parts.person import Person


def draw(person: Person) -> None:
    """Both fields side by side; the whole screen follows a change."""
    currency, hour = st.columns(2, vertical_alignment="bottom")
    with currency:
        autosave.currency(person, "preferences.home_currency", person.preferences)
    with hour:
        autosave.amount(
            person,
            "preferences.hour_value",
            person.preferences,
            currency=person.preferences.home_currency,
        )
