"""Ways from one screen to another: each keeps the notebook shown and names the record."""

from collections.abc import Callable, Mapping

import streamlit as st

from core.rules.due import SCREENS as SCREENS_OF_DUE
from core.rules.due import DueKind, in_order_for
from core.rules.path import NextAction, next_action
from core.storage import due, overview
from pages._parts import due_words, process, state
from pages._parts.onward import Onward
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


def onward(person: Person, way: Onward) -> None:
    """Go where this way leads, from within a callback; on the same screen it costs one run."""
    if way.screen == person.screen:
        turn_to(person, **way.address)
    else:
        to(person, way.screen, **way.address)


def next_step(
    person: Person,
    *,
    stands_back: bool = False,
    first: Onward | None = None,
    but: DueKind | None = None,
) -> None:
    """The next action, at the foot of every screen: `first` if the screen has one of its own.

    What is due of the kind `but` is left out: the screen shows it already.

    It stands back, without the one strong button, while the next step of the path is on this
    screen or where the screen has a strong button of its own.
    """
    facts = overview.path_facts(person.notebook)
    action = next_action(facts, leaving=person.screen)
    due_way = _first_to_do(person, first, action, but)
    is_later = _is_here(person, next_action(facts), due_way)
    way = due_way or along_the_path(person, action)
    has_not_begun = stands_back and facts.is_empty and due_way is None
    title = "next.later" if is_later else "next.first" if has_not_begun else "next.title"
    with st.container(key="next_step", border=True):
        st.markdown(f"**{person.text(title)}** {way.why}")
        _onward_button(person, way, is_strong=not (is_later or stands_back))


def along_the_path(person: Person, action: NextAction) -> Onward:
    """The way to a step of the path."""
    return Onward(
        why=person.text(f"{action.key}.why"),
        do=person.text(f"{action.key}.do"),
        screen=action.screen,
    )


def _onward_button(person: Person, way: Onward, *, is_strong: bool) -> None:
    """On this same screen the key holds the record: pressed and gone, the focus follows to it."""
    record = f".{way.record_id}" if way.screen == person.screen else ""
    with st.container(key="next_step.do" if record else None, width="content"):
        st.button(
            way.do,
            type="primary" if is_strong else "secondary",
            key=f"next_step.do{record}",
            icon=":material/arrow_forward:",
            on_click=onward,
            args=(person, way),
        )


def _is_here(person: Person, action: NextAction, due_way: Onward | None) -> bool:
    """Whether what comes first is on this screen, so that its foot leads to what comes after."""
    is_here = action.screen == person.screen
    if due_way is None:
        return is_here
    return is_here and action.is_step and due_way.screen != person.screen


def _first_to_do(
    person: Person, first: Onward | None, action: NextAction, but: DueKind | None
) -> Onward | None:
    """What the screen asks for itself, or what is due, unless it stands open already."""
    if first is not None and not first.is_open_on(person.screen):
        return first
    if action.is_step and person.screen not in SCREENS_OF_DUE.values():
        return None
    known = due.list_all(person.notebook, person.stamp().now, person.today)
    for one in in_order_for(person.screen, known, is_path_open=action.is_step):
        way = due_words.onward(person, one)
        if one.kind is not but and not way.is_open_on(person.screen):
            return way
    return None


def _set_out(screen: str, address: dict[str, str]) -> None:
    # A callback runs before Streamlit knows the pages of a session that has just begun.
    state.set_value(_GOING, (screen, address))


def _address(is_example: bool, records: Mapping[str, object]) -> dict[str, str]:
    shown = {name: str(value) for name, value in records.items() if value is not None}
    return {NOTEBOOK: EXAMPLE, **shown} if is_example else shown
