"""Ways from one screen to another: each keeps the notebook shown and names the record."""

from collections.abc import Mapping

import streamlit as st

from core.rules.path import next_action
from core.storage import overview
from pages._parts import state
from pages._parts.person import Person
from pages._parts.screens import SCREENS

NOTEBOOK = "notebook"
EXAMPLE = "example"


def link(
    person: Person,
    screen: str,
    *,
    label: str,
    icon: str | None = None,
    help: str | None = None,  # noqa: A002 - Streamlit's own word
    **records: object,
) -> None:
    """Draw a link to a screen, with the records to show there."""
    st.page_link(
        SCREENS[screen].path,
        label=label,
        icon=icon,
        help=help,
        query_params=_address(person.is_example, records),
    )


def to(person: Person, screen: str, **records: object) -> None:
    """Go to a screen now."""
    st.switch_page(SCREENS[screen].path, query_params=_address(person.is_example, records))


def show(person: Person, **records: object) -> None:
    """Show other records (or another step) on this screen: address first, then a new run."""
    st.query_params.from_dict(_address(person.is_example, records))
    st.rerun(scope="app")


def turn_to(person: Person, **records: object) -> None:
    """Name other records (or another step) in the address: a callback's own run shows them."""
    st.query_params.from_dict(_address(person.is_example, records))


def show_chosen(person: Person, key: str, name: str, **records: object) -> None:
    """Show what the widget under `key` names: as its `on_change` it costs one run, not two."""
    chosen = state.value_of(key)
    if chosen is not None:
        st.query_params.from_dict(_address(person.is_example, {**records, name: chosen}))


def see_example(*, screen: str = "home") -> None:
    """Open the example, on a screen of it."""
    st.switch_page(SCREENS[screen].path, query_params=_address(True, {}))


def leave_example() -> None:
    """Go home to one's own notebook."""
    st.switch_page(SCREENS["home"].path, query_params={})


def next_step(person: Person, *, stands_back: bool = False) -> None:
    """The next action elsewhere, at the foot of every screen.

    It stands back, without the one strong button, while the next action is on this screen
    or where the screen has a strong button of its own.
    """
    facts = overview.path_facts(person.notebook)
    is_here = next_action(facts).screen == person.screen
    action = next_action(facts, leaving=person.screen)
    with st.container(key="next_step", border=True):
        title = person.text("next.later" if is_here else "next.title")
        st.markdown(f"**{title}** {person.text(action.key + '.why')}")
        if st.button(
            person.text(action.key + ".do"),
            type="secondary" if is_here or stands_back else "primary",
            key="next_step.do",
            icon=":material/arrow_forward:",
        ):
            to(person, action.screen)


def _address(is_example: bool, records: Mapping[str, object]) -> dict[str, str]:
    shown = {name: str(value) for name, value in records.items() if value is not None}
    return {NOTEBOOK: EXAMPLE, **shown} if is_example else shown
