"""The log as a Word file: the file that came back, read, and what was chosen about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

import streamlit as st

from core.exchange.word_log.colours import ANSWER, OWNER, QUIET
from core.exchange.word_log.lines import Line
from core.exchange.word_log.merging import Choice, Take
from core.exchange.word_log.reading import read_lines
from core.model.errors import InvalidValue
from core.model.log_entry import Author
from pages._parts import state
from pages._parts.log_view import View
from pages._parts.person import Person

_OPENED: Final = "app.word_log"
_LONGEST_NAME: Final = 200
_AUTHORS: Final[Mapping[str, Author | None]] = {
    OWNER: Author.ME,
    ANSWER: Author.PROVIDER,
    QUIET: Author.PROVIDER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file of this session: its lines, and what the person said of them.

    The file itself is let go of as soon as its lines are read.
    """

    file_id: str
    provider_id: UUID
    lines: tuple[Line, ...]
    authors: Mapping[str, Author | None] = field(default_factory=lambda: dict(_AUTHORS))
    """Who writes in which colour; None where that does not count."""
    choices: Mapping[UUID, Choice] = field(default_factory=dict)
    takes: Mapping[UUID, Take] = field(default_factory=dict)
    """By the entry that reads otherwise in the file."""
    shown: int = 0
    """So many more answers than at first are looked at."""


def ask(person: Person, view: View) -> Opened | None:
    """The file that came back; None while there is none, or none that can be read."""
    with st.container(key="word_log.file"):
        given = st.file_uploader(
            person.text("word_log.bring.label"),
            key=f"word_log.upload.{view.provider.id}.{st.query_params.get('done', '')}",
        )
        st.caption(person.text("word_log.bring.how"))
    if given is None:
        forget()
        return None
    opened = state.value_of(_OPENED)
    if (
        isinstance(opened, Opened)
        and opened.file_id == given.file_id
        and opened.provider_id == view.provider.id
    ):
        return opened
    try:
        lines = read_lines(given.name[:_LONGEST_NAME], given.getvalue())
    except InvalidValue as refused:
        forget()
        words = {
            key: person.plain(value) if isinstance(value, str) else value
            for key, value in refused.values.items()
        }
        with st.container(key="word_log.refused"):
            st.error(person.text(refused.key, **words), icon=":material/error:")
        return None
    opened = Opened(file_id=given.file_id, provider_id=view.provider.id, lines=lines)
    keep(opened)
    return opened


def keep(opened: Opened) -> None:
    """Remember what was chosen about the file, for this session."""
    state.set_value(_OPENED, opened)


def forget() -> None:
    """Let go of the file."""
    state.forget(_OPENED)
    state.forget(f"{_OPENED}.read")


def remember_read(asked: object, read: object) -> None:
    """Keep what reading gave, until something else is asked."""
    state.set_value(f"{_OPENED}.read", (asked, read))


def read_before(asked: object) -> object:
    """What reading gave when exactly this was asked, or None."""
    kept: tuple[object, object] | None = state.value_of(f"{_OPENED}.read")
    return kept[1] if kept is not None and kept[0] == asked else None


def say_author(opened: Opened, colour: str, author: Author | None) -> None:
    """Say who writes in a colour."""
    keep(replace(opened, authors={**opened.authors, colour: author}))


def choose(opened: Opened, found_id: UUID, choice: Choice) -> None:
    """Say where found words go, and what they are."""
    keep(replace(opened, choices={**opened.choices, found_id: choice}))


def take(opened: Opened, entry_id: UUID, chosen: Take) -> None:
    """Say what becomes of a line that reads otherwise in the file."""
    keep(replace(opened, takes={**opened.takes, entry_id: chosen}))


def show_more(opened: Opened, more: int) -> None:
    """Look at more answers."""
    keep(replace(opened, shown=opened.shown + more))
