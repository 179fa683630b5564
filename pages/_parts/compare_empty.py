"""Compare without enough to compare: what is missing, and where to note it."""

from collections.abc import Sequence

import streamlit as st

from core.model.provider import Provider
from pages._parts import go
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_name
from pages._parts.person import Person


def too_few_providers(person: Person, known: Sequence[Provider]) -> None:
    """No provider, or a single one."""
    key = "compare.empty.one" if known else "compare.empty.none"
    with st.container(border=True, key="compare.empty"):
        st.header(person.text(f"{key}.title"), anchor=False)
        who = safe_name(person, known[0]) if known else ""
        st.markdown(person.text(f"{key}.text", name=who))
        go.link(person, "costs", label=person.text(f"{key}.do"), icon=":material/add:")
        _picture(person)


def side_without_months(person: Person, pair: Pair) -> None:
    """Two providers are chosen, but one has no month that counts."""
    with st.container(border=True, key="compare.empty"):
        st.header(person.text("compare.empty.figures.title"), anchor=False)
        st.markdown(person.text("compare.empty.figures.text"))
        for party in (pair.a, pair.b):
            if not party.side.months:
                _note_months(person, party.provider)


def _note_months(person: Person, provider: Provider) -> None:
    go.link(
        person,
        "costs",
        label=person.text("compare.empty.figures.do", name=safe_name(person, provider)),
        icon=":material/edit_calendar:",
        provider=provider.id,
    )


def _picture(person: Person) -> None:
    st.caption(person.text("compare.empty.picture"))
    if not person.is_example:
        st.button(
            person.text("compare.empty.example"),
            key="compare.example",
            type="tertiary",
            on_click=go.see_example,
            kwargs={"screen": "compare"},
        )
