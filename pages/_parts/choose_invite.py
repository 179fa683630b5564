"""An invitation for each person spotted and not yet written to, in French and in English."""

from functools import partial

import streamlit as st

from core.model.freelancer import Freelancer, Stage
from core.model.preferences import Language
from core.rules.choosing import Round
from core.texts.catalogue import text
from pages._parts import choose_acts as acts
from pages._parts import choose_messages, choose_words, go
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, of: Round) -> None:
    """Draw a folded message for each one still to be invited; nothing where there is none."""
    waiting = [one for one in of.freelancers if one.stage is Stage.PROFILE]
    if not waiting or of.chosen is not None:
        return
    st.subheader(person.text("choose.invite.title"), anchor=False)
    st.markdown(person.text("choose.invite.why"))
    if of.selection.brief_id is not None:
        go.link(
            person,
            "brief",
            label=person.text("choose.invite.brief"),
            icon=":material/article:",
            brief=of.selection.brief_id,
            step="post",
        )
    for freelancer in waiting:
        key = f"choose.invite.{freelancer.id}"
        name = choose_words.name_of(person, freelancer)
        with folded(name, key=key, icon=":material/mail:") as is_open:
            if is_open:
                _message(person, of, freelancer)


def _message(person: Person, of: Round, freelancer: Freelancer) -> None:
    choose_messages.draw(
        person,
        freelancer,
        "invite",
        partial(message, of, freelancer),
        name=person.text("paper.name.invitation"),
        note_sent=acts.move_on,
    )


def message(of: Round, freelancer: Freelancer, language: Language) -> str:
    """The finished invitation; it speaks of the job post only where there is one."""
    parts = [
        *choose_messages.opening(of, freelancer, language, "invite"),
        *([text(language, "choose.invite.post")] if of.selection.brief_id else []),
        text(language, "choose.invite.answer"),
        text(language, "choose.invite.bye"),
    ]
    return "\n\n".join(parts)
