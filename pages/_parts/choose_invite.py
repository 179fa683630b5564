"""An invitation for each person spotted and not yet written to, in French and in English."""

import streamlit as st

from core.model.freelancer import Freelancer, Stage
from core.model.preferences import Language
from core.rules.choosing import Round
from core.texts.catalogue import text
from pages._parts import choose_acts as acts
from pages._parts import choose_words, go, paper_files
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
    paper_files.in_both_languages(
        person,
        lambda language: message(of, freelancer, language),
        key=f"choose.invite.words.{freelancer.id}",
        name=paper_files.plain_name(person.text("paper.name.invitation"), freelancer.name),
    )
    st.button(
        person.text("choose.invite.sent"),
        key=f"choose.invite.sent.{freelancer.id}",
        icon=":material/check:",
        on_click=acts.move_on,
        args=(person, freelancer),
    )


def message(of: Round, freelancer: Freelancer, language: Language) -> str:
    """The finished invitation; it speaks of the job post only where there is one."""
    title = " ".join(of.selection.title.split())
    parts = [
        text(language, "choose.no.hello", name=" ".join(freelancer.name.split()))
        if freelancer.name.strip()
        else text(language, "choose.no.hello_nameless"),
        text(language, "choose.invite.for", title=title)
        if title
        else text(language, "choose.invite.for_untitled"),
        *([text(language, "choose.invite.post")] if of.selection.brief_id else []),
        text(language, "choose.invite.answer"),
        text(language, "choose.invite.bye"),
    ]
    return "\n\n".join(parts)
