"""The log: one request with what came back, and the one click that moves it on."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from core.model.log_entry import EntryState, LogEntry
from core.rules.request_states import next_states
from core.storage import log_entries
from pages._parts import log_acts, log_form, log_view, log_words
from pages._parts.log_view import View
from pages._parts.person import Person

_MOVE_ICONS: Final = {
    EntryState.IN_PROGRESS: ":material/pending:",
    EntryState.DELIVERED: ":material/inbox:",
    EntryState.ACCEPTED: ":material/check:",
    EntryState.TO_REDO: ":material/replay:",
}
_MOST_REPLIES: Final = 300


def draw(
    person: Person, view: View, request: LogEntry, newest: Sequence[LogEntry], count: int
) -> None:
    """The request, its newest lines, its buttons; its form and all its lines once it is open."""
    lines = newest
    is_open = view.entry == str(request.id)
    if view.entry and not is_open:
        is_open = any(view.entry == str(line.id) for line in newest)
    with st.container(border=True, key=f"log.entry.{request.id}", gap="small"):
        hidden = 0
        if is_open:
            whole = log_entries.list_replies(person.notebook, [request.id], _MOST_REPLIES)
            lines = whole.get(request.id, [])
        else:
            hidden = count - len(newest)
        st.markdown(_head(person, view, request))
        if hidden > 0:
            st.caption(person.plural("log.earlier", hidden))
        if is_open:
            log_form.lines(person, view, request, lines)
            log_form.answer(person, view, request, lines[-1] if lines else None)
        elif lines:
            shown = [log_words.reply(person, view.provider, line) for line in lines]
            st.markdown("\n\n".join(shown))
        _buttons(person, view, request, is_open=is_open)
        if is_open:
            log_form.draw(person, view, request)


def _head(person: Person, view: View, request: LogEntry) -> str:
    words = log_words.request(person, request)
    return f"{words}  \n{log_words.standing(person, view.provider, request)}"


def _buttons(person: Person, view: View, request: LogEntry, *, is_open: bool) -> None:
    with st.container(horizontal=True, gap="small"):
        for state in next_states(request.state) if request.state else ():
            st.button(
                person.text(f"log.move.{state}"),
                key=f"log.move.{state}.{request.id}",
                icon=_MOVE_ICONS[state],
                on_click=log_acts.move,
                args=(person, request, state),
            )
        st.button(
            person.text("log.entry.close" if is_open else "log.entry.open"),
            key=f"log.open.{request.id}",
            icon=":material/close:" if is_open else ":material/forum:",
            type="tertiary",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"entry": None if is_open else request.id},
        )
