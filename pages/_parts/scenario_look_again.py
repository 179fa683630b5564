"""A decision whose day to be looked at again has come: it holds, or it gets another day."""

import streamlit as st

from core.model.scenario import Scenario
from core.rules.look_again import is_due
from pages._parts import go, scenario_acts
from pages._parts.person import Person


def draw(person: Person, scenario: Scenario, *, has_field: bool) -> None:
    """Ask whether the decision holds; `has_field` where the field for another day is below."""
    if not is_due(scenario, person.today):
        return
    with st.container(border=True, key="scenario.look_again"):
        asked = person.text("scenario.look_again.holds", day=scenario.look_again_on)
        st.markdown(f":material/event_repeat: {asked}")
        with st.container(horizontal=True):
            st.button(
                person.text("scenario.look_again.holds.yes"),
                key=f"scenario.look_again.holds.{scenario.id}",
                icon=":material/check:",
                on_click=scenario_acts.hold,
                args=(person, scenario),
            )
            if not has_field:
                st.button(
                    person.text("scenario.look_again.other_day"),
                    key=f"scenario.look_again.other_day.{scenario.id}",
                    icon=":material/event:",
                    type="tertiary",
                    on_click=go.turn_to,
                    args=(person,),
                    kwargs={"scenario": scenario.id, "step": "decide"},
                )
