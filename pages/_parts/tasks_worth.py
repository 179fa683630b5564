"""What an own hour is worth: worked out from income and hours, or typed; and a quarter of it."""

import streamlit as st

from core.numbers.own_hours import buyback_rate, hour_value_from
from pages._parts import autosave
from pages._parts import tasks_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person) -> None:
    """Draw the way to a value, folded: hours tell enough without one."""
    choices = person.preferences
    title = person.text("tasks.worth.title")
    with folded(title, key="tasks.worth", icon=":material/schedule:") as is_open:
        if not is_open:
            return
        st.markdown(person.text("tasks.worth.why"))
        _from_income(person)
        autosave.amount(person, "preferences.hour_value", choices, currency=choices.home_currency)
        if choices.hour_value:
            quarter = person.money(buyback_rate(choices.hour_value), choices.home_currency)
            st.markdown(person.text("tasks.worth.quarter", quarter=person.plain(quarter)))
            st.caption(person.text("tasks.worth.source"))


def _from_income(person: Person) -> None:
    choices = person.preferences
    income, hours = st.columns(2)
    with income:
        autosave.amount(
            person, "preferences.income_wanted", choices, currency=choices.home_currency
        )
    with hours:
        autosave.number(person, "preferences.income_hours", choices, unit_key="tasks.hours_unit")
    value = hour_value_from(choices.income_wanted, choices.income_hours)
    if value is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="tasks.worth.computed"):
        written = person.money(value, choices.home_currency)
        st.markdown(
            person.text("tasks.worth.computed", value=person.plain(written)), width="content"
        )
        if value != choices.hour_value:
            st.button(
                person.text("tasks.worth.take"),
                key="tasks.worth.take",
                icon=":material/check:",
                on_click=acts.take_hour_value,
                args=(person, value),
            )
