"""Compare without enough to compare: what is missing, and where to note it."""

from collections.abc import Sequence

import streamlit as st

from core.model.provider import Provider
from pages._parts import go, picture
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_name
from pages._parts.person import Person


def too_few_providers(person: Person, known: Sequence[Provider]) -> None:
    """No provider, or a single one."""
    key = "compare.empty.one" if known else "compare.empty.none"
    with st.container(border=True, key="compare.empty"), picture.beside("compare"):
        st.header(person.text(f"{key}.title"), anchor=False)
        who = safe_name(person, known[0]) if known else ""
        st.markdown(person.text(f"{key}.text", name=who))
        st.caption(person.text("compare.empty.picture"))
        with st.container(horizontal=True, key="compare.empty.ways"):
            _go_to_costs(person, person.text(f"{key}.do"), ":material/add:", None)
            if not person.is_example:
                _see_example(person)


def side_without_months(person: Person, pair: Pair) -> None:
    """Two providers are chosen, but one has no month that counts."""
    with st.container(border=True, key="compare.empty"), picture.beside("compare"):
        st.header(person.text("compare.empty.figures.title"), anchor=False)
        st.markdown(person.text("compare.empty.figures.text"))
        for party in (pair.a, pair.b):
            if not party.side.months:
                name = safe_name(person, party.provider)
                label = person.text("compare.empty.figures.do", name=name)
                _go_to_costs(person, label, ":material/edit_calendar:", party.provider)


def _go_to_costs(person: Person, label: str, icon: str, provider: Provider | None) -> None:
    st.button(
        label,
        key=f"compare.empty.do.{provider.id}" if provider else "compare.empty.do",
        type="primary",
        icon=icon,
        on_click=go.to,
        args=(person, "costs"),
        kwargs={"provider": provider.id} if provider else None,
    )


def _see_example(person: Person) -> None:
    st.button(
        person.text("compare.empty.example"),
        key="compare.example",
        type="tertiary",
        on_click=go.see_example,
        kwargs={"screen": "compare"},
    )
