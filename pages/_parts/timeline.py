"""The history of a notebook on its screen: by day, looked through, each act with its way back."""

from itertools import groupby
from typing import Final

import streamlit as st

from core.rules.timeline import Act, Step, acts_of_steps
from core.storage import history
from pages._parts import (
    history_words,
    side,
    timeline_filter,
    timeline_undo,
    timeline_values,
    visit,
)
from pages._parts.folding import folded
from pages._parts.person import Person
from pages._parts.timeline_filter import SHOWN_AT_FIRST, View

_STEPS_AN_ACT: Final = 5
_MOST_OF_A_STEP: Final = 30


def draw(person: Person) -> None:
    """Draw what changed, newest first, as far as it is asked for."""
    if not person.notebook.revision():
        st.info(person.text("notebook.history.empty"), icon=":material/history:")
        return
    view = timeline_filter.asked()
    timeline_filter.choose(person, view)
    timeline_filter.say(person, view)
    told = _acts(person, view)
    if not told:
        key = "timeline.none.words" if view.find else "timeline.none"
        st.info(person.text(key), icon=":material/search_off:")
        return
    gone = history.steps_taken_back(person.notebook)
    shown = told[: view.shown]
    if any(timeline_values.is_long_text(act) for act in shown):
        st.caption(person.text("timeline.legend"))
    for day, grouped in groupby(shown, key=lambda act: visit.local_time(act.ended_at).date()):
        of_day = list(grouped)
        if not (person.is_example and of_day[0].is_first):
            st.subheader(person.day(day), anchor=False)
        for act in of_day:
            _act(person, view, act, is_gone=not gone.isdisjoint(act.steps))
    if len(told) > view.shown:
        st.button(
            person.text("notebook.history.more"),
            key="notebook.history.more",
            on_click=timeline_filter.turn_to,
            args=(person, view),
            kwargs={"shown": view.shown + SHOWN_AT_FIRST},
        )


def _acts(person: Person, view: View) -> list[Act]:
    """More acts than are shown, if there are: typing makes one act of many steps."""
    wanted = timeline_filter.wanted(view)
    most = view.shown * _STEPS_AN_ACT
    while True:
        steps = history.newest_steps(person.notebook, wanted, most)
        told = acts_of_steps(steps)
        if len(steps) < most or len(told) > view.shown:
            return told
        most *= 4


def _act(person: Person, view: View, act: Act, *, is_gone: bool) -> None:
    newest = act.steps[0]
    if person.is_example and act.is_first:
        st.markdown(person.text("timeline.example"))
        return
    moment = f"{visit.local_time(act.ended_at):%H:%M}"
    words, way_back = side.with_act(side.WIDE, key=f"history.{newest}")
    with words:
        told = history_words.sentence(person, act)
        st.markdown(person.text("notebook.history.at", time=moment, what=told))
        timeline_values.draw(person, act)
    with way_back:
        if is_gone:
            st.caption(person.text("timeline.taken_back"), width="content")
        else:
            timeline_undo.button(person, view, act)
    if act.others:
        _all_of_step(person, act)
    timeline_undo.way(person, view, act)


def _all_of_step(person: Person, act: Act) -> None:
    """Everything that changed at once, once that is opened."""
    count = act.others + 1
    title = person.plural("timeline.step", count)
    with folded(title, key=f"history.all.{act.steps[0]}") as is_open:
        if not is_open:
            return
        of_step = history.changes_of(person.notebook, act.steps[0], _MOST_OF_A_STEP)
        lines = []
        for change in of_step:
            (one,) = acts_of_steps([Step(main=change, size=1)])
            values = timeline_values.of(person, one)
            sentence = history_words.sentence(person, one)
            lines.append(f"- {sentence}" + (f"  \n  {values}" if values else ""))
        if count > len(of_step):
            lines.append("- " + person.plural("timeline.more", count - len(of_step)))
        st.markdown("\n".join(lines))
