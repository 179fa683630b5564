"""Step 5: what remains of the time together, and beginning again."""

import streamlit as st

from core.rules.handover_progress import Whole
from pages._parts import autosave
from pages._parts.person import Person


def draw(person: Person, whole: Whole) -> None:
    """Draw what one does for the one who leaves, what one keeps, and a word on starting again."""
    handover = whole.handover
    kept, again = st.columns([3, 2])
    with kept:
        st.markdown(f"**{person.text('handover.after.for_them')}**")
        for field in ("handover.reviewed_on", "handover.recommended_on"):
            day = getattr(handover, field.partition(".")[2])
            label = person.text(f"{field}.label")
            if day is not None:
                label += f"  \n:green[:material/check: {person.text('handover.after.on', day=day)}]"
            autosave.tick(person, field, handover, on=person.today, off=None, label=label)
        autosave.tick(person, "handover.is_door_open", handover)
        autosave.text_area(person, "handover.remains", handover, lines=3)
    with again, st.container(border=True, key="handover.again", height="stretch"):
        st.markdown(f"**{person.text('handover.again.title')}**")
        st.markdown(person.text("handover.again.text"))
