"""The log as a Word file: given to the freelancer, and the answers brought back."""

import re
import unicodedata
from functools import partial
from typing import Final

import streamlit as st

from core.exchange.word_log.paper import log_paper
from core.exchange.word_log.writing import as_word
from core.model.log_entry import EntryState
from core.model.preferences import Language
from core.rules.request_states import OPEN_STATES
from core.storage import log_entries
from core.storage.log_entries import Tally
from pages._parts import word_log_done, word_log_file, word_log_plan, word_log_preview
from pages._parts.log_view import View
from pages._parts.person import Person

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OPEN: Final = "open"
_ALL: Final = "all"
_MOST_REQUESTS: Final = 400
_MOST_REPLIES: Final = 60
_LONGEST_NAME: Final = 40


def draw(person: Person, view: View) -> bool:
    """First the file to give, then what came back; whether there is something to take."""
    word_log_done.draw(person, view)
    tally = log_entries.tally(person.notebook, view.provider.id, person.today)
    if not tally.total:
        st.markdown(person.text("word_log.give.none"))
        return False
    _give(person, view, tally)
    st.header(person.text("word_log.bring.title"), anchor=False)
    opened = word_log_file.ask(person, view)
    if opened is None:
        return False
    reading = word_log_plan.read(person, view, opened)
    return word_log_preview.draw(person, view, opened, reading)


def _give(person: Person, view: View, tally: Tally) -> None:
    st.header(person.text("word_log.give.title"), anchor=False)
    st.markdown(person.text("word_log.give.why"))
    with st.container(horizontal=True, vertical_alignment="bottom", key="word_log.give"):
        counts = {_OPEN: tally.open, _ALL: tally.total}
        scope = st.pills(
            person.text("word_log.give.scope"),
            list(counts),
            default=_OPEN if tally.open else _ALL,
            required=True,
            format_func=lambda one: person.text(
                f"word_log.give.scope.{one}", count=person.number(counts[one])
            ),
            key=f"word_log.scope.{view.provider.id}",
        )
        language = st.pills(
            person.text("word_log.give.language"),
            [one.value for one in Language],
            default=person.language.value,
            required=True,
            format_func=lambda one: person.text(f"language.{one}"),
            key="word_log.language",
        )
    if not counts[scope or _OPEN]:
        st.caption(person.text("word_log.give.nothing"))
        return
    st.download_button(
        person.text("word_log.give.do"),
        data=partial(_written, person, view, scope or _OPEN, Language(language)),
        file_name=f"{_file_name(person, view)}.docx",
        mime=_WORD,
        key="word_log.give.do",
        icon=":material/description:",
        on_click="ignore",
    )
    if counts[scope or _OPEN] > _MOST_REQUESTS:
        st.caption(person.plural("word_log.give.most", _MOST_REQUESTS))


def _written(person: Person, view: View, scope: str, language: Language) -> bytes:
    """The file, made when it is asked for."""
    states = OPEN_STATES if scope == _OPEN else list(EntryState)
    requests = log_entries.list_requests(
        person.notebook, view.provider.id, states=states, month=None, limit=_MOST_REQUESTS
    )
    replies = log_entries.list_replies(person.notebook, requests, _MOST_REPLIES)
    return as_word(log_paper(view.provider, requests, replies, language))


def _file_name(person: Person, view: View) -> str:
    bare = unicodedata.normalize("NFKD", view.provider.name).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")[:_LONGEST_NAME].strip("-")
    parts = (person.text("word_log.give.file"), name, f"{person.today:%Y-%m-%d}")
    return "-".join(part for part in parts if part)
