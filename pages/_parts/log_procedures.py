"""The log: procedures, written down once and followed from any request."""

from functools import partial

import streamlit as st

from core.exchange.paper import letter
from core.model.one_line import one_line
from core.model.procedure import Procedure
from core.storage import procedures
from pages._parts import autosave, log_acts, log_view, paper_files
from pages._parts.copyable import copyable
from pages._parts.folding import folded
from pages._parts.log_view import View, asked_id
from pages._parts.person import Person


def draw(person: Person, view: View) -> None:
    """A field to begin one, then all of them; one at a time is open."""
    known = procedures.list_all(person.notebook)
    wanted = asked_id("procedure")
    st.markdown(person.text("procedure.why" if known else "procedure.none"))
    autosave.adder(
        person,
        "procedure.add",
        "procedure",
        view.provider.id,
        partial(log_acts.add_procedure, person, view),
    )
    uses = procedures.uses(person.notebook)
    for one in sorted(known, key=lambda each: each.title.casefold()):
        with st.container(border=True, key=f"log.procedure.{one.id}", gap="small"):
            if one.id == wanted:
                _form(person, view, one)
            else:
                _closed(person, view, one)
            if count := uses.get(one.id, 0):
                st.caption(person.plural("procedure.uses", count))


def _closed(person: Person, view: View, one: Procedure) -> None:
    title = person.plain(one.title.strip()) or person.text("procedure.nameless")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/checklist: **{title}**", width="stretch")
        st.button(
            person.text("procedure.open"),
            key=f"log.procedure.open.{one.id}",
            type="tertiary",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"part": "procedures", "procedure": one.id},
        )


def _form(person: Person, view: View, one: Procedure) -> None:
    autosave.text_line(person, "procedure.title", one, refresh=True)
    autosave.text_area(person, "procedure.words", one, lines=8, refresh=True)
    _give(person, one)
    with st.container(horizontal=True):
        st.button(
            person.text("procedure.close"),
            key=f"log.procedure.close.{one.id}",
            on_click=log_view.turn_to,
            args=(person, view),
            kwargs={"part": "procedures"},
        )
        st.button(
            person.text("procedure.remove"),
            key=f"log.procedure.remove.{one.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("procedure.remove.help"),
            on_click=log_acts.remove_procedure,
            args=(person, view, one),
        )


def _give(person: Person, one: Procedure) -> None:
    """The procedure as a paper for whoever follows it."""
    key = f"log.procedure.give.{one.id}"
    with folded(person.text("procedure.give"), key=key, icon=":material/outbox:") as is_open:
        if not is_open:
            return
        if not one.words.strip():
            st.caption(person.text("procedure.give.empty"))
            return
        title = one_line(one.title)
        words = "\n\n".join(filter(None, (title, one.words.strip())))
        copyable(person, words, key=f"procedure.paper.{one.id}")
        paper_files.files(
            person,
            letter(one.words.strip(), person.language, title=title),
            words,
            key=str(one.id),
            name=paper_files.plain_name(title) or person.text("paper.name.procedure"),
        )
