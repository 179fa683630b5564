"""Hand over: leave a provider kindly, from the first sign to what remains."""

import streamlit as st

from core.model.handover import Way
from core.rules.handover_progress import Step
from core.storage import handovers, providers
from pages._parts import (
    current,
    go,
    handover_access,
    handover_after,
    handover_list,
    handover_message,
    handover_plan,
    handover_signs,
    handover_steps,
    handover_words,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    known = providers.list_all(person.notebook)
    kept = handovers.list_all(person.notebook)
    handover = current.record(person, "handover", kept)
    if handover is None and (asked := current.record(person, "provider", known)):
        handover = next((one for one in reversed(kept) if one.provider_id == asked.id), None)

    if handover is None:
        handover_steps.leave()
        handover_list.draw(person, known, kept)
        go.next_step(person, stands_back=not kept)
        return

    whole = handover_words.whole(person, handover)
    provider = providers.get(person.notebook, handover.provider_id)
    place = handover_steps.shown(whole)
    go.link(
        person, "handover", label=person.text("handover.list.back"), icon=":material/arrow_back:"
    )
    st.header(handover_words.name_of(person, provider), anchor=False)
    if handover.way is Way.STAYS:
        st.success(person.text("handover.stays.told"), icon=":material/handshake:")
    handover_steps.draw(person, whole, place)
    handover_steps.heading(person, place)
    match place:
        case Step.SIGNS:
            handover_signs.draw(person, handover, provider)
        case Step.MESSAGE:
            handover_message.draw(person, whole)
        case Step.PLAN:
            handover_plan.draw(person, whole, provider)
        case Step.ACCESS:
            handover_access.draw(person, whole, provider)
        case Step.AFTER:
            handover_after.draw(person, whole)
    handover_steps.foot(person, whole, place)


show("handover", _draw)
