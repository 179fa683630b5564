"""Adding tasks: in one's own words, or one click on an idea for one's trade."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.model.candidate import Candidate
from core.rules.easy_tasks import EasyTask, Trade, easy_tasks_for, is_added
from core.texts.plain import in_lines
from pages._parts import first_task_acts as acts
from pages._parts import go, picture, state
from pages._parts.folding import folded
from pages._parts.person import Person

_TRADE = "first_task.trade"


def draw(person: Person, known: Sequence[Candidate]) -> None:
    """Draw the two ways to add a task; the ideas stand open while there is none."""
    if known:
        st.header(person.text("first_task.add.title"), anchor=False)
        _own_button(person, is_first=False)
    else:
        with st.container(key="first_task.invitation", border=True), picture.beside("first_task"):
            st.header(person.text("first_task.add.title"), anchor=False)
            st.markdown(person.text("first_task.empty"))
            _own_button(person, is_first=True)
    title = person.text("first_task.add.ideas")
    with folded(
        title, key="first_task.ideas", icon=":material/lightbulb:", is_open_at_first=not known
    ) as is_open:
        if is_open:
            _ideas(person, known)


def _own_button(person: Person, *, is_first: bool) -> None:
    st.button(
        person.text("first_task.add.own"),
        key="first_task.add_own",
        icon=":material/add:",
        type="primary" if is_first else "secondary",
        on_click=go.turn_to_made,
        args=(person, partial(acts.add_blank, person), "candidate"),
    )


def _ideas(person: Person, known: Sequence[Candidate]) -> None:
    if state.value_of(_TRADE) is None:
        state.set_value(_TRADE, _last_trade(known))
    trades: list[Trade] = list(Trade)
    trade = st.selectbox(
        person.text("first_task.add.trade"),
        trades,
        format_func=lambda one: person.text(f"easy_task.trade.{one}"),
        key=_TRADE,
    )
    st.caption(person.text("first_task.add.hint"))
    with st.grid(
        2,
        min_column_width=280,
        gap="xsmall",
        vertical_alignment="center",
        key="first_task.idea_list",
    ):
        for task in easy_tasks_for(trade):
            _idea(person, task, is_there=is_added(task, known))


def _idea(person: Person, task: EasyTask, *, is_there: bool) -> None:
    words = person.text(f"easy_task.{task.key}")
    st.button(
        in_lines(person.text("first_task.add.added", what=words) if is_there else words),
        key=f"first_task.idea.{task.key}",
        icon=":material/check:" if is_there else ":material/add:",
        width="stretch",
        disabled=is_there,
        on_click=acts.add_suggestion,
        args=(person, task),
    )


def _last_trade(known: Sequence[Candidate]) -> Trade:
    named = [one.trade for one in known if one.trade in set(Trade)]
    return Trade(named[-1]) if named else Trade.ANY
