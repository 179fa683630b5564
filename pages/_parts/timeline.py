"""The history of a notebook on its screen, by day, with undo."""

from itertools import groupby

import streamlit as st

from core.model.change import ChangeKind
from core.model.stamp import Stamp
from core.rules.timeline import Act, acts
from core.storage import changes
from pages._parts import go, history_words, visit
from pages._parts.attempt import attempt
from pages._parts.person import Person

CHANGES_SHOWN = 200
_LONGEST_VALUE = 600
_MOST_DIGITS = 6


def draw(person: Person) -> None:
    """Draw what changed, newest first; each act that nothing depends on can be undone."""
    changes_shown = _changes_shown()
    recent = changes.list_recent(person.notebook, limit=changes_shown)
    if not recent:
        st.info(person.text("notebook.history.empty"), icon=":material/history:")
        return
    told = acts(recent)
    for day, of_day in groupby(told, key=lambda act: visit.local_time(act.ended_at).date()):
        st.subheader(person.day(day), anchor=False)
        for act in of_day:
            _act(person, act)
    if len(recent) == changes_shown:
        st.button(
            person.text("notebook.history.more"),
            key="notebook.history.more",
            on_click=go.turn_to,
            args=(person,),
            kwargs={"changes": changes_shown + CHANGES_SHOWN},
        )


def _changes_shown() -> int:
    """As many as the address says, within reason."""
    wanted = st.query_params.get("changes", "")
    if not (wanted.isascii() and wanted.isdigit()) or len(wanted) > _MOST_DIGITS:
        return CHANGES_SHOWN
    return max(CHANGES_SHOWN, int(wanted))


def _act(person: Person, act: Act) -> None:
    newest = act.steps[0]
    moment = f"{visit.local_time(act.ended_at):%H:%M}"
    with st.container(key=f"history.{newest}", horizontal=True, vertical_alignment="center"):
        with st.container(width="stretch"):
            told = history_words.sentence(person, act)
            st.markdown(person.text("notebook.history.at", time=moment, what=told))
            if act.kind is ChangeKind.REVISE:
                _values(person, act)
        if changes.can_undo(person.notebook, newest):
            st.button(
                person.text("notebook.history.undo"),
                key=f"undo.{newest}",
                icon=":material/undo:",
                help=person.text("notebook.history.undo.help"),
                on_click=_undo,
                args=(person, act),
            )


def _values(person: Person, act: Act) -> None:
    before = history_words.value(person, act, act.old_value)
    after = history_words.value(person, act, act.new_value)
    if not (before or after):
        return
    was = person.text("notebook.history.before", value=person.plain(_shortened(before)))
    becomes = person.text("notebook.history.after", value=person.plain(_shortened(after)))
    st.caption(f"{was}  \n{becomes}")


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_VALUE else words[: _LONGEST_VALUE - 1] + "…"


def _undo(person: Person, act: Act) -> None:
    def work(stamp: Stamp) -> None:
        for step in act.steps:
            changes.undo(person.notebook, step, stamp)

    if attempt(person, work):
        st.toast(person.text("notebook.history.undone"), icon=":material/undo:")
