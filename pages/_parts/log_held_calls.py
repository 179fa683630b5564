"""The log: what was said and agreed in the calls that took place."""

from typing import Final

import streamlit as st

from core.model.call import Call
from core.storage import calls
from pages._parts import autosave, log_acts, log_view
from pages._parts.log_view import View, asked_id
from pages._parts.person import Person

_SHOWN: Final = 6
_MOST_SHOWN: Final = 500


def draw(person: Person, view: View) -> None:
    """The newest calls, one of them open to write in, and a way to the older ones."""
    wanted = asked_id("call")
    held = calls.list_for_provider(person.notebook, view.provider.id, _MOST_SHOWN)
    st.header(person.text("call.list"), anchor=False)
    if not held:
        st.caption(person.text("call.none"))
    limit = view.shown if view.shown > log_view.SHOWN_AT_FIRST else _SHOWN
    for call in held[:limit]:
        is_open = call.id == wanted
        is_card = is_open or _is_told(call)
        with st.container(border=is_card, key=f"log.call.{call.id}", gap="small"):
            if is_open:
                _form(person, view, call)
            else:
                _line(person, view, call)
    if len(held) > limit:
        st.button(
            person.text("call.more"),
            key="log.calls.more",
            icon=":material/expand_more:",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"part": "calls", "shown": limit + log_view.SHOWN_MORE},
        )


def _line(person: Person, view: View, call: Call) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        bare = "" if _is_told(call) else f" · {person.text('call.bare')}"
        st.markdown(f"**{person.day(call.held_on)}**{bare}", width="stretch")
        st.button(
            person.text("call.open"),
            key=f"log.call.open.{call.id}",
            type="tertiary",
            icon=":material/edit:",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"part": "calls", "call": call.id},
        )
    for icon, words in (("notes", call.notes), ("handshake", call.agreed)):
        if words.strip():
            st.markdown(f":material/{icon}: {person.plain(words.strip())}")


def _is_told(call: Call) -> bool:
    return bool(call.notes.strip() or call.agreed.strip())


def _form(person: Person, view: View, call: Call) -> None:
    autosave.day(person, "call.held_on", call, latest=person.today)
    autosave.text_area(person, "call.notes", call, lines=3)
    autosave.text_area(person, "call.agreed", call, lines=2)
    with st.container(horizontal=True):
        st.button(
            person.text("call.close"),
            key=f"log.call.close.{call.id}",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"part": "calls"},
        )
        st.button(
            person.text("call.remove"),
            key=f"log.call.remove.{call.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("log.entry.remove.help"),
            on_click=log_acts.remove_call,
            args=(person, view, call),
        )
