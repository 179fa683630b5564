"""What comes next: the task in hand, else the rung of the ladder that comes after what is done."""

import streamlit as st

from core.rules.ladder import Place, Rung, in_hand, ladder, suggested
from core.storage import candidates
from pages._parts import go
from pages._parts.first_task_words import reason, title
from pages._parts.person import Person


def draw(person: Person) -> bool:
    """The task in hand, or the next rung; whether a strong button of its own stands there."""
    rungs = ladder(candidates.list_all(person.notebook))
    done = sum(rung.place is Place.DONE for rung in rungs)
    hand, following = in_hand(rungs), suggested(rungs)
    st.header(person.text("review.next.title.hand" if hand else "review.next.title"), anchor=False)
    if done:
        st.markdown(person.plural("review.next.done.hand" if hand else "review.next.done", done))
    rung = hand or following
    if rung is None:
        st.markdown(person.text("review.next.none"))
    else:
        with st.container(key="review.next", border=True, gap="small"):
            st.markdown(f"**{person.plain(title(person.language, rung.candidate))}**")
            st.markdown(_why(person, rung))
            if hand is None:
                st.markdown(person.text("review.next.bigger"))
    st.button(
        person.text("review.next.go"),
        key="review.next.go",
        type="primary",
        icon=":material/arrow_forward:",
        on_click=go.to,
        args=(person, "first_task"),
    )
    return True


def _why(person: Person, rung: Rung) -> str:
    candidate = rung.candidate
    if rung.place is Place.CHOSEN and candidate.start_on == person.today:
        return person.text("review.next.today", day=candidate.chosen_on)
    return reason(person.language, rung)
