"""Ways from one screen to another: each keeps the notebook shown and names the record."""

from collections.abc import Callable, Mapping

import streamlit as st

from core.rules.path import next_action
from core.storage import overview
from pages._parts import process, state
from pages._parts.person import Person
from pages._parts.screens import ENTRY, SCREENS

NOTEBOOK = "notebook"
EXAMPLE = "example"
_GOING = "app.going"


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
        _pages()[screen],
        label=label,
        icon=icon,
        help=help,
        query_params=_address(person.is_example, records),
    )


@process.once
def _pages() -> Mapping[str, st.Page]:
    """Each screen as Streamlit knows it.

    Given a path instead, Streamlit asks the disk where it leads, a hundred times a screen, and
    each time others' screens may go first.
    """
    return {
        name: st.Page(screen.path, default=screen.path == ENTRY) for name, screen in SCREENS.items()
    }


def to(person: Person, screen: str, **records: object) -> None:
    """Go to a screen, from within a callback: the run after it sets out."""
    _set_out(screen, _address(person.is_example, records))


def turn_to(person: Person, **records: object) -> None:
    """Name other records (or another step) in the address: a callback's own run shows them."""
    st.query_params.from_dict(_address(person.is_example, records))


def turn_to_made(
    person: Person, make: Callable[[], object | None], name: str, **records: object
) -> None:
    """Name what `make` has just made in the address, unless that failed."""
    made = make()
    if made is not None:
        turn_to(person, **{**records, name: made})


def show_chosen(person: Person, key: str, name: str, shown: object, **records: object) -> None:
    """Show what the widget under `key` names: as its `on_change` it costs one run, not two.

    Not what is `shown` already: a text that is still under way when its step is left takes along
    what the choice of that step says, which would lead back there.
    """
    chosen = state.value_of(key)
    if chosen not in (None, str(shown)):
        turn_to(person, **{**records, name: chosen})


def see_example(*, screen: str = "home") -> None:
    """Open the example, on a screen of it."""
    _set_out(screen, _address(True, {}))


def leave_example() -> None:
    """Go home to one's own notebook."""
    _set_out("home", {})


def set_out() -> None:
    """Leave for the screen that a callback named, if one did. Every screen begins with this."""
    going: tuple[str, dict[str, str]] | None = state.value_of(_GOING)
    if going is not None:
        state.forget(_GOING)
        screen, address = going
        st.switch_page(SCREENS[screen].path, query_params=address)


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
        st.button(
            person.text(action.key + ".do"),
            type="secondary" if is_here or stands_back else "primary",
            key="next_step.do",
            icon=":material/arrow_forward:",
            on_click=to,
            args=(person, action.screen),
        )


def _set_out(screen: str, address: dict[str, str]) -> None:
    # A callback runs before Streamlit knows the pages of a session that has just begun.
    state.set_value(_GOING, (screen, address))


def _address(is_example: bool, records: Mapping[str, object]) -> dict[str, str]:
    shown = {name: str(value) for name, value in records.items() if value is not None}
    return {NOTEBOOK: EXAMPLE, **shown} if is_example else shown
