"""In which currency the amounts of an exercise are: said where they are typed, changed there."""

import streamlit as st

from core.model.scenario import Scenario
from core.texts.formats import currency_of_many
from pages._parts import autosave
from pages._parts.folding import folded
from pages._parts.person import Person


def currency(person: Person, scenario: Scenario) -> None:
    """The currency, which began as the notebook's own; another one is behind the fold."""
    name = currency_of_many(person.language, scenario.currency)
    title = person.text("scenario.currency.is", currency=name)
    with folded(title, key="scenario.currency", icon=":material/payments:") as is_open:
        if is_open:
            with st.container(width=320):
                autosave.currency(person, "scenario.currency", scenario)
