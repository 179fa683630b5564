"""The ladder: every task on its rung with the reason, one of them unfolded."""

from collections.abc import Callable, Sequence
from uuid import UUID

import streamlit as st

from core.model.candidate import Candidate
from core.rules.ladder import Place, Rung, suggested
from pages._parts import first_task_acts as acts
from pages._parts import first_task_form as form
from pages._parts import go, state
from pages._parts.first_task_words import reason, title
from pages._parts.folding import folded
from pages._parts.person import Person

_KEPT_ORDER = "app.ladder"
_LATER = "first_task.later"


def draw(person: Person, rungs: Sequence[Rung], opened: Candidate | None) -> None:
    """Draw the ladder, its lowest rung at the bottom; what is for later waits folded above it."""
    st.header(person.text("first_task.ladder.title"), anchor=False)
    if len(rungs) > 1:
        st.caption(person.text("first_task.ladder.up"))
    above, shown = _in_drawing_order(rungs, opened)
    easiest = suggested(rungs)
    if above:
        if opened is not None and any(rung.candidate.id == opened.id for rung in above):
            state.set_value(_LATER, True)
        with folded(person.plural(_LATER, len(above)), key=_LATER) as is_unfolded:
            if is_unfolded:
                for rung in above:
                    _rung(person, rung, opened)
    for rung in shown:
        _rung(person, rung, opened, is_next=rung is easiest)
    if any(rung.height is not None for rung in rungs):
        title = person.text("first_task.ladder.rule")
        with folded(title, key="first_task.ladder.rule", icon=":material/calculate:") as is_open:
            if is_open:
                st.markdown(person.text("first_task.ladder.formula"))
                st.markdown(person.text("first_task.ladder.own_rule"))


def _in_drawing_order(
    rungs: Sequence[Rung], opened: Candidate | None
) -> tuple[list[Rung], list[Rung]]:
    """What is folded, then what is shown, each with the highest rung first.

    While a task is unfolded nothing moves: answers would make it jump away.
    """
    downwards = list(reversed(rungs))
    above = {rung.candidate.id for rung in rungs if rung.place is Place.LATER}
    if all(rung.place in (Place.LATER, Place.DONE) for rung in rungs):
        above = set()
    if opened is None:
        state.forget(_KEPT_ORDER)
        form.leave()
    else:
        kept: tuple[UUID, list[UUID], set[UUID]] | None = state.value_of(_KEPT_ORDER)
        if kept is None or kept[0] != opened.id:
            kept = (opened.id, [rung.candidate.id for rung in downwards], above)
            state.set_value(_KEPT_ORDER, kept)
        order = {candidate_id: place for place, candidate_id in enumerate(kept[1])}
        downwards.sort(key=lambda rung: order.get(rung.candidate.id, -1))
        above = kept[2]
    return (
        [rung for rung in downwards if rung.candidate.id in above],
        [rung for rung in downwards if rung.candidate.id not in above],
    )


def _rung(person: Person, rung: Rung, opened: Candidate | None, *, is_next: bool = False) -> None:
    with st.container(key=f"first_task.rung.{rung.candidate.id}", border=True, gap="xsmall"):
        is_open = opened is not None and rung.candidate.id == opened.id
        _place(person, rung, is_open=is_open, is_next=is_next)
        if is_open:
            form.draw(person, rung.candidate)
        _acts(person, rung, is_open=is_open)


def _place(person: Person, rung: Rung, *, is_open: bool, is_next: bool) -> None:
    st.markdown(_heading(person, rung, is_next=is_next))
    # What is missing is counted in the form.
    if not (is_open and rung.place is Place.UNKNOWN):
        st.markdown(reason(person.language, rung))
    if rung.height is not None:
        st.caption(_figures(person, rung))


def _acts(person: Person, rung: Rung, *, is_open: bool) -> None:
    with st.container(horizontal=True):
        _fold(person, rung, is_open=is_open)
        if rung.place in (Place.READY, Place.LATER):
            _act(person, rung, "choose", ":material/front_hand:", acts.choose)
        if is_open and rung.place is Place.DONE:
            _act(person, rung, "not_done", ":material/undo:", acts.reopen)
        if is_open:
            _act(person, rung, "remove", ":material/delete:", acts.remove)


def _act(
    person: Person, rung: Rung, name: str, icon: str, act: Callable[[Person, Candidate], None]
) -> None:
    help_key = f"first_task.rung.{name}.help"
    st.button(
        person.text(f"first_task.rung.{name}"),
        key=f"first_task.{name}.{rung.candidate.id}",
        help=person.text(help_key) if person.has_text(help_key) else None,
        type="tertiary",
        icon=icon,
        on_click=act,
        args=(person, rung.candidate),
    )


def _figures(person: Person, rung: Rung) -> str:
    return person.text(
        "first_task.rung.figures",
        ease=person.percent(rung.ease or 0),
        fear=rung.candidate.fear,
    )


def _heading(person: Person, rung: Rung, *, is_next: bool) -> str:
    name = f"**{person.plain(title(person.language, rung.candidate))}**"
    numbered = name if rung.number is None else f"{rung.number} · {name}"
    if rung.place is Place.READY:
        return f"{numbered} {person.text('first_task.place.next')}" if is_next else numbered
    return f"{numbered} {person.text(f'first_task.place.{rung.place}')}"


def _fold(person: Person, rung: Rung, *, is_open: bool) -> None:
    """The way into a task's form and out of it: the strong button once all is answered."""
    is_whole = not rung.missing
    if is_open:
        word = "close" if is_whole else "later"
    else:
        word = "open" if rung.place is Place.UNKNOWN else "change"
    st.button(
        person.text(f"first_task.rung.{word}"),
        key=f"first_task.fold.{rung.candidate.id}",
        icon=":material/unfold_less:" if is_open else ":material/edit:",
        type="primary" if is_open and is_whole else "tertiary",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"candidate": None if is_open else rung.candidate.id},
    )
