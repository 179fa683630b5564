"""The log: an open request, its lines one by one, a field to answer in, and all its details."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import streamlit as st

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.stamp import Stamp
from core.rules.request_states import is_question
from core.storage import procedures
from pages._parts import autosave, go, log_acts, log_view, log_words, side, state
from pages._parts.folding import folded
from pages._parts.log_view import View
from pages._parts.person import Person

_SORTS: Final = {
    "answers": (EntryKind.ANSWER, Author.PROVIDER),
    "asks": (EntryKind.QUESTION, Author.PROVIDER),
    "delivers": (EntryKind.DELIVERY, Author.PROVIDER),
    "i_answer": (EntryKind.ANSWER, Author.ME),
}
_DAYS: Final = {
    EntryState.IN_PROGRESS: ("log_entry.started_on",),
    EntryState.DELIVERED: ("log_entry.delivered_on",),
    EntryState.ACCEPTED: ("log_entry.delivered_on", "log_entry.accepted_on"),
    EntryState.TO_REDO: ("log_entry.delivered_on", "log_entry.redo_on"),
}
_NONE: Final = ""


def lines(person: Person, view: View, request: LogEntry, replies: Sequence[LogEntry]) -> None:
    """Every line under the request; one of them at a time can be changed."""
    for line in replies:
        with st.container(key=f"log.line.{line.id}", gap="xsmall"):
            if view.entry == str(line.id):
                _line_form(person, view, request, line)
                continue
            words, change = side.with_act(side.WIDE, is_quiet=True)
            words.markdown(log_words.reply(person, view.provider, line))
            change.button(
                person.text("log.line.change"),
                key=f"log.change.{line.id}",
                type="tertiary",
                icon=":material/edit:",
                on_click=log_view.turn_to,
                args=(person, view),
                kwargs={"entry": line.id},
            )


def answer(person: Person, view: View, request: LogEntry, last: LogEntry | None) -> None:
    """Who says what, then one field and Enter; after their question it is mine to answer."""
    is_asked = is_question(last)
    usual = "i_answer" if is_asked else "answers"
    name = log_words.name_of(person, view.provider)
    key = f"log.reply.sort.{request.id}"
    chosen_now = st.pills(
        person.text("log.reply.sort"),
        list(_SORTS),
        default=usual,
        format_func=lambda one: person.text(f"log.reply.{one}", name=person.plain(name)),
        required=True,
        key=key,
        label_visibility="collapsed",
    )

    sort = chosen_now or usual

    def add(stamp: Stamp, record_id: UUID, words: str) -> None:
        chosen = _SORTS[state.value_of(key) or sort]
        log_acts.add_reply(person, request, chosen, stamp, record_id, words)

    autosave.adder(
        person,
        "log.reply",
        "log_entry",
        request.id,
        add,
        label=person.text(f"log.reply.{sort}.label", name=name),
        is_strong=is_asked,
    )


def draw(person: Person, view: View, request: LogEntry) -> None:
    """All that can be said about a request; everything saves itself."""
    autosave.text_area(person, "log_entry.words", request, lines=2, refresh=True)
    weight, due = st.columns(2)
    with weight:
        autosave.number(
            person,
            "log_entry.weight",
            request,
            label=_weight_label(person, view),
        )
    with due:
        autosave.day(person, "log_entry.due_on", request)
    autosave.text_line(person, "log_entry.files", request, refresh=True)
    title = person.text("log.form.more")
    with folded(title, key=f"log.form.{request.id}", icon=":material/tune:") as is_open:
        if is_open:
            _procedure(person, view, request)
            _state(person, request)
            _remove(person, view, request)


def _line_form(person: Person, view: View, request: LogEntry, line: LogEntry) -> None:
    with st.container(border=True, gap="small"):
        autosave.text_area(person, "log_entry.words", line, lines=2)
        autosave.day(person, "log_entry.day", line)
        with st.container(horizontal=True):
            st.button(
                person.text("log.line.done"),
                key=f"log.line.done.{line.id}",
                on_click=log_view.turn_to,
                args=(person, view),
                kwargs={"entry": request.id},
            )
            _remove(person, view, line)


def _remove(person: Person, view: View, entry: LogEntry) -> None:
    is_request = entry.kind is EntryKind.REQUEST
    st.button(
        person.text("log.entry.remove" if is_request else "log.line.remove"),
        key=f"log.remove.{entry.id}",
        type="tertiary",
        icon=":material/delete:",
        help=person.text("log.entry.remove.help"),
        on_click=log_acts.remove_entry,
        args=(person, view, entry),
    )


def _state(person: Person, request: LogEntry) -> None:
    if request.state is None:
        return
    key = f"log.state.{request.id}"
    state.set_value(key, request.state)

    def move() -> None:
        log_acts.put_right(person, request, EntryState(state.value_of(key)))

    st.pills(
        person.text("log_entry.state.label"),
        list(EntryState),
        format_func=lambda one: person.text(f"log_entry.state.{one}"),
        required=True,
        key=key,
        on_change=move,
    )
    days = ("log_entry.day", *_DAYS.get(request.state, ()))
    for column, name in zip(st.columns(3), days, strict=False):
        with column:
            autosave.day(person, name, request)


def _procedure(person: Person, view: View, request: LogEntry) -> None:
    known = {str(one.id): one for one in procedures.list_all(person.notebook)}
    key = f"log_entry.procedure_id.{request.id}"
    state.set_value(key, str(request.procedure_id) if request.procedure_id else _NONE)

    def follow() -> None:
        chosen = known.get(state.value_of(key))
        log_acts.follow(person, request, chosen.id if chosen else None)

    with st.container(horizontal=True, vertical_alignment="bottom"):
        if known:
            st.selectbox(
                person.text("log_entry.procedure_id.label"),
                [_NONE, *known],
                format_func=lambda one: (
                    known[one].title or person.text("procedure.nameless")
                    if one
                    else person.text("log.procedure.none")
                ),
                key=key,
                on_change=follow,
            )
        if request.procedure_id is None:
            st.button(
                person.text("log.procedure.write"),
                key=f"log.procedure.write.{request.id}",
                type="tertiary",
                icon=":material/checklist:",
                help=person.text("log.procedure.write.help"),
                on_click=log_acts.write_down,
                args=(person, view, request),
            )
        else:
            go.link(
                person,
                "log",
                label=person.text("log.procedure.read"),
                icon=":material/checklist:",
                provider=view.provider.id,
                part="procedures",
                procedure=request.procedure_id,
            )


def _weight_label(person: Person, view: View) -> str:
    unit = view.provider.unit.strip()
    if unit:
        return person.text("log_entry.weight.label_of", unit=unit)
    return person.text("log_entry.weight.label")
