"""The two Streamlit components behind our text fields, and what they send."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeAlias, TypedDict
from uuid import uuid4

import streamlit as st

from core.model.preferences import Language
from core.texts.catalogue import text
from pages._parts import state
from pages._parts.browser.bundle import bundle, read


class Edit(TypedDict):
    """What was typed in one cell of a component; numbers grow with time."""

    cell: str
    n: int
    text: str


Take: TypeAlias = Callable[[Sequence[Edit]], None]

_PAGE_KEY: Final = "app.page"
_SESSION: Final = "app.session"
_TAKERS: Final = "app.takers"
_WORDS: Final = (
    "saving",
    "saved",
    "offline",
    "offline_unkept",
    "found",
    "found_take",
    "found_leave",
)
_STYLES: Final = read("fields.css") + read("grid.css")

_page = st.components.v2.component("passer_la_main.page", js=bundle("page"))
_field = st.components.v2.component("passer_la_main.field", js=read("stub.js"))


def page_language(language: Language) -> None:
    """Say which language the page is in, and bring the code that every field of it shares.

    Every screen calls this once before its fields; without it no field is drawn.
    """
    state.set_value(_TAKERS, {})
    words = {word: text(language, f"autosave.{word}") for word in _WORDS}
    shown = {"language": language.value, "words": words, "styles": _STYLES}
    _page(key=_PAGE_KEY, data=_packed(shown), on_edits_change=_carried)


def fields(key: str, data: Mapping[str, Any], take: Take) -> None:
    """Draw one component of text fields; `take` is given what was typed there.

    It is called before any screen is drawn, also when the person has gone to another one,
    and may be given an edit more than once.
    """
    state.set_value(_TAKERS, {**_takers(), key: take})
    shown = {"key": key, "session": session(), **data}
    _field(key=key, data=_packed(shown), on_edits_change=partial(_arrived, key))


def arrived(key: str) -> Sequence[Edit]:
    """The edits that one component holds now, where they were meant for this session.

    After a restart the browser first repeats what it told the session before: that may be
    long saved and changed since, so it is not taken. It sends what matters again.
    """
    return [_edit(sent) for sent in _sent(key)]


def session() -> str:
    """The name of this session, which the browser repeats with what it sends."""
    name = state.value_of(_SESSION)
    if not isinstance(name, str):
        name = uuid4().hex
        state.set_value(_SESSION, name)
    return name


def _packed(data: Mapping[str, Any]) -> dict[str, str]:
    # As one text: Streamlit loads pandas to look whether a list or a mapping is a data frame.
    return {"json": json.dumps(data, ensure_ascii=False)}


def _arrived(key: str) -> None:
    if taker := _takers().get(key):
        taker(arrived(key))


def _carried() -> None:
    for sent in _sent(_PAGE_KEY):
        if taker := _takers().get(sent.get("key", "")):
            taker([_edit(sent)])


def _takers() -> dict[str, Take]:
    return state.value_of(_TAKERS) or {}


def _sent(key: str) -> list[Mapping[str, Any]]:
    value = state.value_of(key)
    message = value.get("edits") if isinstance(value, Mapping) else None
    if not isinstance(message, Mapping) or message.get("session") != session():
        return []
    edits = message.get("edits")
    return [sent for sent in edits if _is_edit(sent)] if isinstance(edits, list) else []


def _is_edit(sent: object) -> bool:
    return (
        isinstance(sent, Mapping)
        and isinstance(sent.get("cell"), str)
        and isinstance(sent.get("n"), int)
        and isinstance(sent.get("text"), str)
    )


def _edit(sent: Mapping[str, Any]) -> Edit:
    return Edit(cell=sent["cell"], n=sent["n"], text=sent["text"])
