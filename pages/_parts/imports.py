"""Bringing figures from a file into Costs: chosen, checked, previewed, then stored in one step."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from core.model.provider import Provider
from pages._parts import (
    current,
    go,
    imports_columns,
    imports_done,
    imports_file,
    imports_people,
    imports_plan,
    imports_preview,
)
from pages._parts.person import Person

VIEW: Final = "files"
"""The word of the address that shows this view of Costs."""


def is_shown() -> bool:
    """Whether the address asks for it."""
    return current.word("view", [VIEW], "") == VIEW


def draw(person: Person, known: Sequence[Provider]) -> None:
    """From a file to months, top to bottom."""
    st.button(
        person.text("import.back"),
        key="import.back",
        type="tertiary",
        icon=":material/arrow_back:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"provider": st.query_params.get("provider")},
    )
    st.header(person.text("import.title"), anchor=False)
    imports_done.draw(person, known)
    st.markdown(person.text("import.why"))
    opened = imports_file.ask(person)
    if opened is not None:
        imports_preview.recognised(person, opened)
        imports_columns.draw(person, opened)
        if opened.columns.is_complete:
            reading, chosen = imports_file.read(opened, known)
            imports_people.draw(person, opened, reading, chosen, known)
            plan = imports_plan.make(person, opened, reading, chosen, known)
            imports_preview.draw(person, plan)
    imports_done.earlier(person)


def link(person: Person, provider: Provider | None) -> None:
    """The way here from Costs."""
    st.button(
        person.text("import.link"),
        key="import.link",
        type="tertiary",
        icon=":material/upload_file:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"view": VIEW, "provider": provider.id if provider else None},
    )
