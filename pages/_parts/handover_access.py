"""Step 4: every door that was opened, and the day it was closed again."""

import streamlit as st

from core.model.access import Access
from core.model.provider import Provider
from core.model.risk_point import RiskPoint
from core.rules.guardrail_library import RiskKind, kind_of
from core.rules.handover_plan import TYPICAL_ACCESSES, offered
from core.rules.handover_progress import Step, Whole, are_doors_closed
from core.rules.if_then import action
from core.storage import risk_points
from pages._parts import autosave, handover_acts, handover_items
from pages._parts.folding import folded
from pages._parts.person import Person

_NO_DOOR = ("access.backup_restore", "access.staging")
"""Guardrails of the kind that open nothing."""


def draw(person: Person, whole: Whole, provider: Provider) -> None:
    """Draw the doors, then those that are usually open, then one's own guardrails."""
    handover, doors = whole.handover, whole.accesses
    if are_doors_closed(whole):
        st.success(person.text("handover.access.closed"), icon=":material/lock:")

    def since(access: Access) -> str:
        if access.granted_on is None:
            return person.text("access.waiting")
        return person.text("access.open_since", day=access.granted_on)

    handover_items.draw(person, handover, Step.ACCESS, handover_items.ACCESSES, doors, note=since)
    if not doors:
        autosave.tick(person, "handover.has_no_access", handover)
    if are_doors_closed(whole):
        title = person.text("now.access.forgotten")
        with folded(title, key=f"handover.access.forgotten.{handover.id}") as is_open:
            if is_open:
                _offers(person, whole)
        return
    st.markdown(f"**{person.text('handover.access.more')}**")
    _offers(person, whole)
    _from_guardrails(person, whole)


def _offers(person: Person, whole: Whole) -> None:
    free = offered(TYPICAL_ACCESSES, whole.accesses)
    add = handover_acts.add_access
    handover_items.offers(person, whole.handover, handover_items.ACCESSES, free, add)


def _from_guardrails(person: Person, whole: Whole) -> None:
    there = {door.kind for door in whole.accesses}
    promised = [
        point for point in risk_points.list_all(person.notebook) if _opens_a_door(point, there)
    ]
    if not promised:
        return
    st.markdown(f"**{person.text('handover.access.guardrails')}**")
    for point in promised:
        words = _capital(action(point.guardrail_then, person.language))
        st.button(
            person.text("now.access.add", what=person.plain(words)),
            key=f"access.guardrail.{point.id}",
            icon=":material/shield:",
            on_click=handover_acts.add_access,
            args=(person, whole.handover, str(point.id), words),
        )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _opens_a_door(point: RiskPoint, there: set[str]) -> bool:
    return (
        point.has_guardrail
        and kind_of(point.kind) is RiskKind.ACCESS
        and point.kind not in _NO_DOOR
        and str(point.id) not in there
    )
