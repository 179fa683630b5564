"""A page whose layout moves while a person types in it: every save adds what stands above."""

from datetime import date, datetime
from uuid import UUID

import streamlit as st

from core.model.preferences import Language
from core.model.scenario import Scenario
from core.storage import preferences, scenarios
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from core.storage.place import notebooks_folder
from pages._parts import autosave
from pages._parts.browser import bring_code, tell_page
from pages._parts.person import Person

SCENARIO = Scenario(id=UUID(int=1), created_at=datetime.fromisoformat("2026-03-01T09:00:00"))


@st.cache_resource
def _notebook() -> Notebook:
    return Engine(notebooks_folder()).open("mine")


notebook = _notebook()
person = Person(
    screen="scenarios",
    own=notebook,
    notebook=notebook,
    language=Language.FRENCH,
    preferences=preferences.get(notebook),
    today=date(2026, 3, 1),
)
scenario = scenarios.find(notebook, SCENARIO.id)
if scenario is None:
    scenario = scenarios.add(notebook, SCENARIO, person.stamp())
tell_page(person.language)
bring_code(person.language)
for word in scenario.title.split():
    with st.container(border=True):
        st.text(f"+{word}")
with st.columns(2)[0], st.container(border=True):
    autosave.text_line(person, "scenario.title", scenario, refresh=True)
