"""What the messages to a freelancer share: how they begin, and how they are taken along."""

from collections.abc import Callable

import streamlit as st

from core.model.freelancer import Freelancer
from core.model.one_line import one_line
from core.model.preferences import Language
from core.rules.choosing import Round
from core.texts.catalogue import text
from pages._parts import paper_files
from pages._parts.person import Person


def opening(of: Round, freelancer: Freelancer, language: Language, kind: str) -> list[str]:
    """The greeting, and what it is about: by its name where the work has one."""
    title = one_line(of.selection.title)
    return [
        text(language, "choose.no.hello", name=one_line(freelancer.name))
        if freelancer.name.strip()
        else text(language, "choose.no.hello_nameless"),
        text(language, f"choose.{kind}.for", title=title)
        if title
        else text(language, f"choose.{kind}.for_untitled"),
    ]


def draw(
    person: Person,
    freelancer: Freelancer,
    kind: str,
    message: Callable[[Language], str],
    *,
    name: str,
    note_sent: Callable[[Person, Freelancer], None],
) -> None:
    """A message in both languages to copy or to take along as `name`, and a button: it is sent."""
    paper_files.in_both_languages(
        person,
        message,
        key=f"choose.{kind}.words.{freelancer.id}",
        name=paper_files.plain_name(name, freelancer.name),
    )
    st.button(
        person.text(f"choose.{kind}.sent"),
        key=f"choose.{kind}.sent.{freelancer.id}",
        icon=":material/check:",
        on_click=note_sent,
        args=(person, freelancer),
    )
