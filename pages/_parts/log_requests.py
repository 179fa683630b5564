"""The log: one field to ask, then what was asked and what came back, newest day first."""

from functools import partial
from itertools import groupby
from typing import Final
from uuid import UUID

import streamlit as st

from core.model.log_entry import LogEntry
from core.rules.request_states import OPEN_STATES
from core.storage import log_entries
from core.storage.log_entries import Tally
from core.texts import formats
from pages._parts import autosave, current, log_acts, log_thread, log_view, state
from pages._parts.log_view import ALL, OPEN, View
from pages._parts.person import Person

_REPLIES_SHOWN: Final = 4
_EVERY_MONTH: Final = ""
_MONTH_WIDTH: Final = 180


def draw(person: Person, view: View, first_id: UUID | None) -> bool:
    """Ask, look for, read; whether the one thing to do is here: to ask, or to answer the first."""
    tally = log_entries.tally(person.notebook, view.provider.id, person.today)
    autosave.adder(
        person,
        "log.ask",
        "log_entry",
        view.provider.id,
        partial(log_acts.add_request, person, view),
        label=person.text("log.ask.label"),
        is_strong=not tally.total,
    )
    if not tally.total:
        st.markdown(person.text("log.requests.none"))
        return True
    _filters(person, view, tally)
    found = log_entries.list_requests(
        person.notebook,
        view.provider.id,
        states=view.states,
        month=view.month,
        limit=view.shown + 1,
    )
    shown = found[: view.shown]
    asked_for = _asked_for(person, view)
    if asked_for is not None and asked_for.id not in {request.id for request in shown}:
        _days(person, view, [asked_for], asked_for, first_id)
    if not found:
        key = "log.requests.all_done" if view.show == OPEN else "log.requests.nothing"
        st.markdown(person.text(key))
    _days(person, view, shown, asked_for, first_id)
    if len(found) > view.shown:
        st.button(
            person.text("log.requests.more"),
            key="log.more",
            icon=":material/expand_more:",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"shown": view.shown + log_view.SHOWN_MORE},
        )
    return first_id in {request.id for request in shown}


def _asked_for(person: Person, view: View) -> LogEntry | None:
    """The request that the address opens, by itself or by one of its lines."""
    if not view.entry:
        return None
    wanted = log_view.asked_id("entry")
    entry = log_entries.find(person.notebook, wanted) if wanted else None
    if entry is not None and entry.entry_id is not None:
        entry = log_entries.find(person.notebook, entry.entry_id)
    if entry is None or entry.provider_id != view.provider.id:
        st.info(person.text("frame.record_gone"), icon=":material/link_off:")
        return None
    return entry


def _filters(person: Person, view: View, tally: Tally) -> None:
    months = log_entries.months(person.notebook, view.provider.id)
    with st.container(horizontal=True, vertical_alignment="center", key="log.filters"):
        _state_filter(person, view, tally)
        if len(months) > 1 or view.month is not None:
            _month_filter(person, view, [current.month_word(month) for month, _ in months])


def _state_filter(person: Person, view: View, tally: Tally) -> None:
    counts = {
        OPEN: tally.open,
        **{str(state): tally.by_state.get(state, 0) for state in OPEN_STATES},
    }
    counts["accepted"] = tally.total - tally.open
    counts[ALL] = tally.total
    offered = [one for one in counts if counts[one] or one in (OPEN, ALL, view.show)]
    key = f"log.show.{view.provider.id}"
    state.set_value(key, view.show)

    def show() -> None:
        log_view.turn_to(person, view, show=state.value_of(key), shown=None, entry=None)

    st.pills(
        person.text("log.show"),
        offered,
        format_func=lambda one: person.text(f"log.show.{one}", count=person.number(counts[one])),
        required=True,
        key=key,
        on_change=show,
        label_visibility="collapsed",
        wrap=True,
    )


def _month_filter(person: Person, view: View, months: list[str]) -> None:
    key = f"log.month.{view.provider.id}"
    shown = current.month_word(view.month) if view.month else _EVERY_MONTH
    offered = [_EVERY_MONTH, *months, *([shown] if shown not in ("", *months) else [])]
    state.set_value(key, shown)

    def show() -> None:
        log_view.turn_to(person, view, month=state.value_of(key) or None, shown=None, entry=None)

    st.selectbox(
        person.text("log.month"),
        offered,
        format_func=partial(_month_name, person),
        key=key,
        on_change=show,
        label_visibility="collapsed",
        width=_MONTH_WIDTH,
    )


def _month_name(person: Person, month: str) -> str:
    if month == _EVERY_MONTH:
        return person.text("log.month.every")
    year, _, number = month.partition("-")
    return formats.month_short(person.language, person.today.replace(int(year), int(number), 1))


def _days(
    person: Person,
    view: View,
    requests: list[LogEntry],
    opened: LogEntry | None,
    first_id: UUID | None,
) -> None:
    replies = log_entries.list_replies(person.notebook, requests, _REPLIES_SHOWN)
    counts = log_entries.count_replies(person.notebook, requests)
    for day, of_day in groupby(requests, key=lambda request: request.day):
        st.header(person.day(day), anchor=False)
        for request in of_day:
            if opened is not None and request.id == opened.id:
                log_thread.draw_open(person, view, request)
            else:
                lines = replies.get(request.id, [])
                count = counts.get(request.id, 0)
                is_first = request.id == first_id
                log_thread.draw(person, view, request, lines, count, is_first=is_first)
