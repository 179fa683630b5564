"""The log: one request with what came back, and the one click that moves it on."""

from collections.abc import Sequence
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from core.model.log_entry import EntryState, LogEntry
from core.rules.request_states import is_question, next_states
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
    person: Person,
    view: View,
    request: LogEntry,
    newest: Sequence[LogEntry],
    count: int,
    *,
    is_first: bool,
) -> None:
    """The request, its newest lines and its buttons; strong to answer what comes first."""
    with _card(request):
        st.markdown(_head(person, view, request))
        if count > len(newest):
            st.caption(person.plural("log.earlier", count - len(newest)))
        if newest:
            shown = [log_words.reply(person, view.provider, line) for line in newest]
            st.markdown("\n\n".join(shown))
        if is_question(newest[-1] if newest else None):
            with st.container(horizontal=True, gap="small"):
                _answer_button(person, view, request, is_strong=is_first)
                _moves(person, view, request, is_quiet=True)
            return
        with st.container(horizontal=True, gap="small"):
            _moves(person, view, request)
            _fold_button(person, view, request, is_open=False)


def draw_open(person: Person, view: View, request: LogEntry) -> None:
    """The request with all its lines, a field to answer in, its form, and a way to close it."""
    found = log_entries.list_replies(person.notebook, [request], _MOST_REPLIES)
    lines = found.get(request.id, [])
    with _card(request):
        st.markdown(_head(person, view, request))
        log_form.lines(person, view, request, lines)
        last = lines[-1] if lines else None
        log_form.answer(person, view, request, last)
        with st.container(horizontal=True, gap="small"):
            _moves(person, view, request, is_quiet=is_question(last))
        log_form.draw(person, view, request)
        _fold_button(person, view, request, is_open=True)


def _card(request: LogEntry) -> DeltaGenerator:
    return st.container(border=True, key=f"log.entry.{request.id}", gap="small")


def _head(person: Person, view: View, request: LogEntry) -> str:
    words = log_words.request(person, request)
    return f"{words}  \n{log_words.standing(person, view.provider, request)}"


def _moves(person: Person, view: View, request: LogEntry, *, is_quiet: bool = False) -> None:
    for state in next_states(request.state) if request.state else ():
        st.button(
            person.text(f"log.move.{state}"),
            key=f"log.move.{state}.{request.id}",
            icon=_MOVE_ICONS[state],
            type="tertiary" if is_quiet else "secondary",
            on_click=log_acts.move,
            args=(person, view, request, state),
        )


def _answer_button(person: Person, view: View, request: LogEntry, *, is_strong: bool) -> None:
    st.button(
        person.text("now.log.question.do"),
        key=f"log.open.{request.id}",
        icon=":material/reply:",
        type="primary" if is_strong else "secondary",
        on_click=log_view.turn_to,
        args=(person, view),
        kwargs={"entry": request.id},
    )


def _fold_button(person: Person, view: View, request: LogEntry, *, is_open: bool) -> None:
    st.button(
        person.text("log.entry.close" if is_open else "log.entry.open"),
        key=f"log.open.{request.id}",
        icon=":material/close:" if is_open else ":material/forum:",
        type="tertiary",
        on_click=log_view.turn_to,
        args=(person, view),
        kwargs={"entry": None if is_open else request.id},
    )
