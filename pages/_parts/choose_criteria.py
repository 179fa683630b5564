"""Step 2: what counts, and how much, fixed before the first score."""

from typing import Final

import streamlit as st

from core.model.one_line import one_line
from core.model.selection import HIGHEST_WEIGHT, LOWEST_WEIGHT, Criterion
from core.rules.choosing import Round
from core.rules.typical_criteria import ENOUGH, MANY, TYPICAL_CRITERIA, is_added
from core.rules.weights_lock import has_points, is_locked
from core.texts.plain import in_lines
from pages._parts import autosave, choose_words, state
from pages._parts import choose_weighing as acts
from pages._parts.person import Person

_WEIGHTS: Final = list(range(LOWEST_WEIGHT, HIGHEST_WEIGHT + 1))


def draw(person: Person, of: Round) -> None:
    """Draw the criteria: open to change, or fixed with the way to open them again."""
    if is_locked(of.scores, of.reopenings):
        _fixed(person, of)
    else:
        _open(person, of)
    _record(person, of)


def _open(person: Person, of: Round) -> None:
    if has_points(of.scores):
        _closing(person, of)
    for criterion in of.criteria:
        _row(person, of, criterion)
    st.button(
        person.text("choose.criterion.add"),
        key="choose.criterion.add",
        icon=":material/add:",
        on_click=acts.add,
        args=(person, of.selection),
    )
    _typical(person, of)
    if 0 < len(of.criteria) < ENOUGH:
        st.caption(person.text("choose.criteria.few"))
    elif len(of.criteria) > MANY:
        st.caption(person.text("choose.criteria.many"))


def _row(person: Person, of: Round, criterion: Criterion) -> None:
    with st.container(border=True, key=f"choose.criterion.{criterion.id}"):
        name, weight = st.columns([3, 2])
        with name:
            autosave.text_line(person, "criterion.name", criterion)
        with weight:
            key = f"criterion.weight.{criterion.id}"
            if state.value_of(key) != criterion.weight:
                state.set_value(key, criterion.weight)
            st.segmented_control(
                person.text("criterion.weight.label"),
                _WEIGHTS,
                required=True,
                key=key,
                help=person.text("criterion.weight.help"),
                on_change=acts.weigh,
                args=(person, of.selection, criterion, key),
            )
            st.button(
                person.text("choose.criterion.remove"),
                key=f"choose.criterion.remove.{criterion.id}",
                type="tertiary",
                icon=":material/delete:",
                help=person.text("choose.criterion.remove.help"),
                on_click=acts.remove,
                args=(person, of.selection, criterion),
            )


def _typical(person: Person, of: Round) -> None:
    left = [key for key in TYPICAL_CRITERIA if not is_added(key, of.criteria)]
    if not left:
        return
    st.markdown(person.text("choose.criteria.typical"))
    with st.container(horizontal=True, gap="xsmall", key="choose.typical"):
        for key in left:
            st.button(
                in_lines(person.text(f"typical_criterion.{key}")),
                key=f"choose.typical.{key}",
                icon=":material/add:",
                on_click=acts.add,
                args=(person, of.selection, key),
            )


def _fixed(person: Person, of: Round) -> None:
    st.info(person.text("choose.criteria.fixed"), icon=":material/lock:")
    total = sum(one.weight for one in of.criteria)
    lines = [
        person.text(
            "choose.criteria.line",
            name=choose_words.criterion_name(person, one),
            weight=one.weight,
            share=person.percent(100 * one.weight / total),
        )
        for one in of.criteria
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))
    with st.popover(
        person.text("choose.reopen"), icon=":material/lock_open:", key="choose.reopen_ask"
    ):
        st.markdown(person.text("choose.reopen.text"))
        st.button(
            person.text("choose.reopen.do"),
            key="choose.reopen",
            on_click=acts.reopen,
            args=(person, of.selection),
        )


def _closing(person: Person, of: Round) -> None:
    for reopening in of.reopenings:
        if reopening.closed_on is not None:
            continue
        with st.container(border=True, key="choose.reopened"):
            st.markdown(f":material/lock_open: {person.text('choose.reopened.text')}")
            autosave.text_area(person, "reopening.reason", reopening, lines=2, refresh=True)
            st.button(
                person.text("choose.close"),
                key="choose.close",
                icon=":material/lock:",
                type="primary",
                on_click=acts.close,
                args=(person, reopening),
            )


def _record(person: Person, of: Round) -> None:
    closed = [one for one in of.reopenings if one.closed_on is not None]
    if not closed:
        return
    st.markdown(f"**{person.text('choose.reopenings')}**")
    for one in closed:
        st.markdown(
            person.text(
                "choose.reopenings.line",
                day=one.opened_on,
                reason=person.plain(one_line(one.reason)),
                before=person.plain(one.weights_before),
            )
        )
