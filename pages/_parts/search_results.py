"""The one search box, and what it found, each with the way to it."""

from collections.abc import Sequence
from textwrap import shorten
from typing import Final

import streamlit as st

from core.rules.word_match import excerpt
from core.storage.search import MOST_FOUND, Found
from core.storage.tables import table_of
from core.texts.quotes import nested
from pages._parts import go, places, record_names, state
from pages._parts.person import Person

_BOX: Final = "search.box"
_FIND: Final = "find"
_LONGEST: Final = 200
_LONGEST_NAME: Final = 28


def ask(person: Person) -> str:
    """The words to look for, which the address keeps; the box to ask for others."""
    with st.container(key="search.ask"):
        st.chat_input(
            person.text("search.placeholder"),
            key=_BOX,
            max_chars=_LONGEST,
            on_submit=_remember,
            args=(person,),
        )
    return st.query_params.get(_FIND, "")[:_LONGEST].strip()


def draw(person: Person, wanted: str, found: Sequence[Found]) -> None:
    """What was found, newest first."""
    words = person.plain(wanted)
    if not person.notebook.revision():
        st.info(person.text("search.empty"), icon=":material/search_off:")
        return
    if not found:
        st.info(person.text("search.nothing", words=words), icon=":material/search_off:")
        return
    key = "search.many" if len(found) == MOST_FOUND else "search.found"
    st.markdown(person.plural(key, len(found), words=words))
    for one in found:
        _result(person, wanted, one)


def _result(person: Person, wanted: str, found: Found) -> None:
    record = table_of(found.kind).find(person.notebook, found.record_id)
    if record is None:
        return
    screen, address = places.place_of(person, record)
    name = shorten(record_names.of(person, record), _LONGEST_NAME, placeholder="…")
    before, match, after = (person.plain(part) for part in excerpt(found.words, wanted))
    with st.container(border=True, gap="xsmall"):
        inner = nested(person.language, name or person.text("history.nameless"))
        go.link(
            person,
            screen,
            label=f"**{person.text(f'history.record.{found.kind}', name=person.plain(inner))}**",
            icon=":material/arrow_forward:",
            **address,
        )
        marked = f":primary[**{match}**]" if match else ""
        st.markdown(f"{before}{marked}{after}")


def _remember(person: Person) -> None:
    words = (state.value_of(_BOX) or "").strip()
    if words:
        go.turn_to(person, find=words)
