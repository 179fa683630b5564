"""A warm and short no for those who were not chosen, ready to copy, in French and in English."""

from functools import partial

import streamlit as st

from core.model.freelancer import Freelancer
from core.model.preferences import Language
from core.rules.choosing import Round, awaiting_a_no
from core.texts.catalogue import text
from pages._parts import choose_acts as acts
from pages._parts import choose_messages, choose_words
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, of: Round) -> None:
    """Draw a message for each person who is owed one; those who got it are said."""
    owed = awaiting_a_no(of)
    if not owed:
        return
    st.subheader(person.text("choose.no.title"), anchor=False)
    st.markdown(person.text("choose.no.why"))
    waiting = [one for one in owed if one.told_on is None]
    for freelancer in owed:
        name = choose_words.name_of(person, freelancer)
        if freelancer.told_on:
            told = person.text("choose.no.told", name=name, day=freelancer.told_on)
            st.markdown(f":material/check_circle: {told}")
            continue
        with folded(
            name,
            key=f"choose.no.{freelancer.id}",
            icon=":material/mail:",
            is_open_at_first=freelancer is waiting[0],
        ) as is_open:
            if is_open:
                _message(person, of, freelancer)


def _message(person: Person, of: Round, freelancer: Freelancer) -> None:
    choose_messages.draw(
        person,
        freelancer,
        "no",
        partial(message, of, freelancer),
        name=person.text("paper.name.no"),
        note_sent=acts.tell,
    )


def message(of: Round, freelancer: Freelancer, language: Language) -> str:
    """The finished message: it thanks for talks only where there were any."""
    parts = [
        *choose_messages.opening(of, freelancer, language, "no"),
        text(language, "choose.no.talked" if freelancer.interviews_held else "choose.no.wrote"),
        text(language, "choose.no.answer"),
        text(language, "choose.no.bye"),
    ]
    return "\n\n".join(parts)
