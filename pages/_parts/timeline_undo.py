"""Taking an act of the history back; where later ones stand in the way, they are named first."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import streamlit as st

from core.rules.timeline import Act, acts_of_steps
from core.storage import changes, history, undo_order
from pages._parts import history_words, timeline_filter, toasts, visit
from pages._parts.attempt import attempt
from pages._parts.person import Person
from pages._parts.timeline_filter import View

_MOST_READ: Final = 200
_MOST_TOLD: Final = 8


def button(person: Person, view: View, act: Act) -> None:
    """The button that takes the act back, or shows what stands in the way."""
    key = "notebook.history.undo_all" if act.others else "notebook.history.undo"
    st.button(
        person.text(key),
        key=f"undo.{act.steps[0]}",
        icon=":material/undo:",
        help=person.text(f"{key}.help"),
        on_click=_undo_or_ask,
        args=(person, view, act),
    )


def way(person: Person, view: View, act: Act) -> None:
    """What stands in the way of this act, with the offer to take that back first."""
    newest = act.steps[0]
    if view.undo != str(newest):
        return
    first = undo_order.in_the_way(person.notebook, act.steps)
    if first == []:
        return
    with st.container(border=True, key=f"undo.way.{newest}"):
        if first is None:
            st.markdown(person.text("timeline.way.none"))
        else:
            _name(person, view, act, first)
        st.button(
            person.text("timeline.way.leave"),
            key=f"undo.leave.{newest}",
            type="tertiary",
            on_click=timeline_filter.turn_to,
            args=(person, view),
            kwargs={"undo": None},
        )


def _name(person: Person, view: View, act: Act, first: Sequence[UUID]) -> None:
    told = acts_of_steps(history.steps_named(person.notebook, first[:_MOST_READ]))
    unread = max(0, len(first) - _MOST_READ)
    count = len(told) + unread
    lines = [
        "- "
        + person.text(
            "timeline.way.line",
            day=person.day(visit.local_time(one.ended_at).date()),
            time=f"{visit.local_time(one.ended_at):%H:%M}",
            what=history_words.sentence(person, one),
        )
        for one in told[:_MOST_TOLD]
    ]
    rest = count - len(lines)
    if rest:
        lines.append("- " + person.plural("timeline.more", rest))
    st.markdown(person.plural("timeline.way", count) + "\n\n" + "\n".join(lines))
    st.button(
        person.plural("timeline.way.undo", count),
        key=f"undo.with.{act.steps[0]}",
        icon=":material/undo:",
        on_click=_undo,
        args=(person, view, [*first, *act.steps]),
    )


def _undo_or_ask(person: Person, view: View, act: Act) -> None:
    if changes.can_undo(person.notebook, *act.steps):
        _undo(person, view, act.steps)
    else:
        timeline_filter.turn_to(person, view, undo=act.steps[0])


def _undo(person: Person, view: View, steps: Sequence[UUID]) -> None:
    if attempt(person, lambda stamp: changes.undo_all(person.notebook, steps, stamp)):
        timeline_filter.turn_to(person, view, undo=None)
        toasts.say(person.text("notebook.history.undone"), icon=":material/undo:")
