"""The words of a fear: what it says, whose it is, and the answer to a freelancer's."""

import streamlit as st

from core.model.fear import Fear, Whose
from core.storage import fears
from pages._parts import autosave, fear_words, scenario_hints
from pages._parts import fear_acts as acts
from pages._parts.person import Person


def words(person: Person, fear: Fear) -> None:
    """What the fear says, whose it is, and who said it."""
    label = "fear.what.label" if fear.whose is Whose.MINE else f"fear.what.{fear.whose}"
    autosave.text_area(
        person,
        "fear.what",
        fear,
        lines=2,
        label=person.text(label),
        refresh=True,
    )
    autosave.choice(
        person, "fear.whose", fear, options=list(Whose), option_key="fear.whose", required=True
    )
    if fear.whose is Whose.OTHER:
        autosave.text_line(person, "fear.who", fear)
    st.markdown(fear_words.kindly(person, fear))


def response(person: Person, fear: Fear) -> None:
    """What the person will do about the freelancer's fear."""
    st.markdown(fear_words.kindly(person, fear))
    autosave.text_area(
        person,
        "fear.response",
        fear,
        lines=3,
        then=scenario_hints.when_filled(fear, "response"),
    )
    st.caption(person.text("fear.response.example"))


def remove(person: Person, fear: Fear) -> None:
    """A quiet way to take the fear away, once there is something to take away."""
    if fears.find(person.notebook, fear.id) is None:
        return
    st.button(
        person.text("fear.remove.resistance" if fear.is_resistance else "fear.remove"),
        key=f"fear.remove.{fear.id}",
        icon=":material/delete:",
        type="tertiary",
        help=person.text("fear.remove.help"),
        on_click=acts.remove,
        args=(person, fear),
    )
