"""The handovers kept, and a way to begin one with a provider."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from core.model.handover import Handover, Way
from core.model.provider import Provider
from core.rules.handover_progress import is_settled
from core.storage import month_outputs
from pages._parts import courses, go, handover_acts, handover_words, picture, side
from pages._parts.person import Person


def draw(person: Person, known: Sequence[Provider], kept: Sequence[Handover]) -> None:
    """What is under way, then those with whom one could begin; or how to come to have any."""
    if not known:
        _invite(person)
        return
    names = {provider.id: handover_words.name_of(person, provider) for provider in known}
    busy = set()
    for handover in reversed(kept):
        found = handover_words.whole(person, handover)
        if handover.way is not Way.STAYS:
            busy.add(handover.provider_id)
        with st.container(border=True, key=f"handover.card.{handover.id}"):
            st.header(names[handover.provider_id], anchor=False)
            st.caption(handover_words.state_of(person, found))
            _buttons(person, handover, is_settled=is_settled(found))
    free = [one for one in known if one.id not in busy or _works_again(person, one, kept)]
    if free:
        _begin(person, free, names, is_first=not kept)


def _works_again(person: Person, provider: Provider, kept: Sequence[Handover]) -> bool:
    """Whether somebody who was left is at work again: nothing waits, and no last day is past."""
    is_gone = provider.has_left(person.today)
    return not is_gone and all(
        is_settled(handover_words.whole(person, one))
        for one in kept
        if one.provider_id == provider.id
    )


def _invite(person: Person) -> None:
    with st.container(border=True, key="handover.empty"), picture.beside("handover"):
        st.header(person.text("handover.empty.title"), anchor=False)
        st.markdown(person.text("handover.empty.text"))
        st.button(
            person.text("handover.empty.do"),
            type="primary",
            key="handover.empty.do",
            icon=":material/arrow_forward:",
            on_click=go.to,
            args=(person, "costs"),
        )


def _buttons(person: Person, handover: Handover, *, is_settled: bool) -> None:
    with st.container(horizontal=True):
        st.button(
            person.text("handover.list.read" if is_settled else "handover.list.carry_on"),
            key=f"handover.open.{handover.id}",
            icon=":material/arrow_forward:",
            on_click=go.turn_to,
            args=(person,),
            kwargs={"handover": handover.id},
        )
        st.button(
            person.text("handover.remove"),
            key=f"handover.remove.{handover.id}",
            type="tertiary",
            help=person.text("handover.remove.help"),
            on_click=handover_acts.remove,
            args=(person, handover),
        )


def _begin(
    person: Person, free: Sequence[Provider], names: dict[UUID, str], *, is_first: bool
) -> None:
    with st.container(border=True, key="handover.begin"):
        st.header(person.text("handover.begin.title"), anchor=False)
        st.markdown(person.text("handover.begin.text"))
        for provider in reversed(free):
            told, act = side.with_act(side.SHORT)
            with told:
                st.markdown(f"**{names[provider.id]}**")
                st.caption(_figures(person, provider))
            act.button(
                person.text("handover.begin.do"),
                key=f"handover.begin.{provider.id}",
                type="primary" if is_first and len(free) == 1 else "secondary",
                icon=":material/forum:",
                on_click=handover_acts.start,
                args=(person, provider),
            )


def _figures(person: Person, provider: Provider) -> str:
    if provider.to_on and provider.to_on < person.today:
        return person.text("handover.begin.ended", day=provider.to_on)
    months = month_outputs.list_for_provider(person.notebook, provider.id)
    count = len(courses.newest_signs(courses.read(person, provider, months)))
    if count:
        return person.plural("handover.begin.signs", count)
    return person.text("handover.begin.no_sign")
