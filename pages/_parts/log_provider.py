"""The log: whose it is, or how to begin one."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

import streamlit as st

from core.model.preferences import PREFERENCES_ID
from core.model.provider import Provider
from core.storage import month_outputs
from pages._parts import autosave, chooser, current, go, log_acts, picture, state
from pages._parts.log_view import PARTS, View
from pages._parts.log_words import name_of, typed_units
from pages._parts.person import Person


def invite(person: Person) -> None:
    """What a log is and what it brings, and one field to begin."""
    with st.container(key="log.empty", border=True), picture.beside("log"):
        st.header(person.text("log.empty.title"), anchor=False)
        st.markdown(person.text("log.empty.text"))
        autosave.adder(
            person,
            "log.provider",
            "provider",
            PREFERENCES_ID,
            partial(log_acts.add_provider, person),
            is_strong=True,
        )


def choose(person: Person, known: Sequence[Provider]) -> Provider:
    """The provider to show: the one in the address, else the one added last."""
    provider = current.record(person, "provider", known) or known[-1]
    if len(known) > 1:
        names = {str(one.id): person.plain(name_of(person, one)) for one in known}
        chooser.draw(
            person,
            "log.choose",
            "provider",
            names,
            shown=provider.id,
            label=person.text("log.choose"),
        )
    return provider


def parts(person: Person, view: View) -> None:
    """The parts of a log, one of which is shown."""
    key = f"log.part.{view.provider.id}"
    state.set_value(key, view.part)
    st.segmented_control(
        person.text("log.part"),
        list(PARTS),
        format_func=lambda one: person.text(f"log.part.{one}"),
        required=True,
        key=key,
        on_change=go.show_chosen,
        args=(person, key, "part", view.part),
        kwargs={"provider": view.provider.id},
        label_visibility="collapsed",
    )


def output(person: Person, view: View) -> None:
    """What the log passes on to Costs for this month."""
    month = person.today.replace(day=1)
    logged = month_outputs.logged(person.notebook, view.provider.id).get(month)
    accepted = logged.units_accepted if logged else None
    if accepted is None:
        return
    unit = person.plain(view.provider.unit.strip())
    key = "log.output_of" if unit else "log.output"
    told = person.text(key, month=person.month(month), units=person.number(accepted), unit=unit)
    st.caption(f"{told} {_counted(person, view, accepted)}")
    go.link(
        person,
        "costs",
        label=person.text("log.output.link"),
        icon=":material/payments:",
        provider=view.provider.id,
    )


def _counted(person: Person, view: View, accepted: Decimal) -> str:
    typed = typed_units(person, view.provider.id)
    if typed is None or typed == accepted:
        return person.text("log.output.counted")
    return person.text("log.output.typed", typed=person.number(typed))
