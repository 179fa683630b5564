"""The card on top: the task in hand, or the easiest one to take, or how to begin."""

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

import streamlit as st

from core.model.candidate import Candidate
from core.rules.ladder import Place, Rung, in_hand, suggested
from core.storage import providers
from pages._parts import first_task_acts as acts
from pages._parts import first_task_plan as plan
from pages._parts import go
from pages._parts.first_task_words import reason, title
from pages._parts.person import Person

_MOST_TO_ASK: Final = 3
Strength: TypeAlias = Literal["primary", "secondary"]


def draw(person: Person, rungs: Sequence[Rung], opened: Candidate | None) -> None:
    """Draw the one thing to look at first; it stands back while a form is unfolded below."""
    _cheer(person, rungs)
    hand, easiest = in_hand(rungs), suggested(rungs)
    if not rungs or (opened is not None and hand is None):
        # The invitation to add a task, or the form that is unfolded, is the one thing to look at.
        return
    strength: Strength = "primary" if opened is None else "secondary"
    with st.container(key="first_task.now", border=True):
        if hand is not None:
            _hand(person, hand.candidate, strength)
        elif easiest is not None:
            is_first = rungs[0].place is not Place.DONE
            _easiest(person, easiest, is_first=is_first)
        elif rungs[-1].place is Place.UNKNOWN:
            unranked = next(rung for rung in rungs if rung.place is Place.UNKNOWN)
            _unranked(person, unranked)
        else:
            st.header(person.text("first_task.all_done.title"), anchor=False)
            st.markdown(person.text("first_task.all_done.text"))


def _cheer(person: Person, rungs: Sequence[Rung]) -> None:
    """A line on the day something was finished."""
    today = [rung.candidate for rung in rungs if rung.candidate.done_on == person.today]
    if today:
        with st.container(key="first_task.cheer"):
            st.success(
                person.text("first_task.done.cheer", what=_name(person, today[-1])),
                icon=":material/celebration:",
            )


def _hand(person: Person, candidate: Candidate, strength: Strength) -> None:
    _head(person, "first_task.in_hand.title", candidate)
    st.markdown(person.text("first_task.in_hand.mind"))
    plan.draw(person, candidate)
    _ask(person)
    with st.container(horizontal=True):
        st.button(
            person.text("first_task.rung.done"),
            key=f"first_task.done.{candidate.id}",
            icon=":material/check:",
            type=strength,
            on_click=acts.finish,
            args=(person, candidate),
        )
        st.button(
            person.text("first_task.rung.put_back"),
            key=f"first_task.put_back.{candidate.id}",
            type="tertiary",
            on_click=acts.put_back,
            args=(person, candidate),
        )


def _ask(person: Person) -> None:
    """A way to the log of those who could do it at once."""
    known = providers.list_all(person.notebook)
    at_work = [one for one in known if one.name.strip() and not one.has_left(person.today)]
    for provider in at_work[-_MOST_TO_ASK:]:
        go.link(
            person,
            "log",
            label=person.text("first_task.in_hand.ask", name=person.plain(provider.name)),
            icon=":material/send:",
            provider=provider.id,
        )


def _easiest(person: Person, rung: Rung, *, is_first: bool) -> None:
    heading = "first_task.suggested.title" if is_first else "first_task.next.title"
    _head(person, heading, rung.candidate)
    st.markdown(reason(person.language, rung))
    if rung.place is Place.LATER:
        st.markdown(person.text("first_task.suggested.later"))
    st.button(
        person.text("first_task.rung.choose"),
        key="first_task.choose_easiest",
        type="primary",
        on_click=acts.choose,
        args=(person, rung.candidate),
    )


def _unranked(person: Person, rung: Rung) -> None:
    _head(person, "first_task.unranked.title", rung.candidate)
    st.markdown(reason(person.language, rung))
    st.button(
        person.text("first_task.rung.open"),
        key="first_task.answer",
        icon=":material/edit:",
        type="primary",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"candidate": rung.candidate.id},
    )


def _head(person: Person, heading: str, candidate: Candidate) -> None:
    st.header(person.text(heading), anchor=False)
    st.markdown(f"**{_name(person, candidate)}**")


def _name(person: Person, candidate: Candidate) -> str:
    return person.plain(title(person.language, candidate))
