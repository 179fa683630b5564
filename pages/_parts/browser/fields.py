"""The two Streamlit components behind our text fields, and what they send."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeAlias, TypedDict, TypeVar
from uuid import uuid4

import streamlit as st

from core.model.preferences import Language
from core.texts.catalogue import text
from pages._parts import state, streamlit_code
from pages._parts.browser.bundle import bundle, read
from pages._parts.browser.foreign import streamlit_words

T = TypeVar("T")


class Edit(TypedDict):
    """What was typed in one cell of a component; numbers grow with time."""

    cell: str
    n: int
    text: str


Take: TypeAlias = Callable[[Sequence[Edit]], Mapping[str, int]]
"""Stores edits; gives the number of the newest one that is stored, by cell."""

_CODE_KEY: Final = "app.code"
_PAGE_KEY: Final = "app.page"
_SESSION: Final = "app.session"
_TAKERS: Final = "app.takers"
_SETTLED: Final = "app.settled"
_MOST_TAKERS: Final = 200
_MOST_SETTLED: Final = 50
_CELL: Final = re.compile("[A-Za-z0-9_.-]{0,100}")
"""The names that our browser code gives to cells: ids, months, columns, lines."""
_WORDS: Final = (
    "saving",
    "saved",
    "offline",
    "offline_unkept",
    "found",
    "found_take",
    "found_leave",
)
_PLACE: Final = ("scenario", "brief", "step", "risk", "removed", "entry", "candidate")
"""The words of the address that stand for another part of a screen, to be brought into sight."""
_STYLES: Final = "".join(read(f"{name}.css") for name in ("fields", "grid", "lines", "adder"))

_code = st.components.v2.component("passer_la_main.code", js=bundle("code"))
_page = st.components.v2.component("passer_la_main.page", js=read("page_stub.js"))
_field = st.components.v2.component("passer_la_main.field", js=read("stub.js"))


def tell_page(language: Language, *, ahead: str = "") -> None:
    """Tell the page where it stands and what became of what was typed.

    Every screen calls this once before its fields; without it no field is drawn. `ahead` is a
    file of Streamlit's that the browser fetches once the screen is at rest.
    """
    shown = {
        "session": session(),
        "settled": _settled(),
        "place": {name: st.query_params[name] for name in _PLACE if name in st.query_params},
        "words": {word: text(language, f"autosave.{word}") for word in _WORDS},
        "ahead": ahead,
    }
    _page(key=_PAGE_KEY, data=_packed(shown), on_edits_change=_carried)


def bring_code(language: Language) -> None:
    """Say which language the page is in, and bring the code that every field of it shares.

    Every screen calls this once. A large message that stays the same is sent once: what does
    change is told by `tell_page`.
    """
    shown = {
        "language": language.value,
        "styles": _STYLES,
        "streamlit": streamlit_words(language),
        "ahead": streamlit_code.of_fields(),
    }
    # The run that the browser asks for after a lost line is all that it wants.
    _code(key=_CODE_KEY, data=_packed(shown), on_again_change=lambda: None)


def fields(key: str, data: Mapping[str, Any], take: Take) -> None:
    """Draw one component of text fields; `take` is given what was typed there.

    It is called before any screen is drawn, also when the person has gone to another one,
    and may be given an edit more than once.
    """
    others = {other: kept for other, kept in _takers().items() if other != key}
    state.set_value(_TAKERS, _newest({**others, key: (data["place"], take)}, _MOST_TAKERS))
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
    _take(key, arrived(key))


def _carried() -> None:
    for sent in _sent(_PAGE_KEY):
        if isinstance(key := sent.get("key"), str):
            _take(key, [_edit(sent)])


def _take(key: str, edits: Sequence[Edit]) -> None:
    if key not in _takers():
        return
    place, take = _takers()[key]
    # The field may be gone from the page by now: the page itself is told what became of it.
    cells = {edit["cell"] for edit in edits}
    stored = {
        f"{place}/{cell}" if cell else place: n for cell, n in take(edits).items() if cell in cells
    }
    others = {other: n for other, n in _settled().items() if other not in stored}
    state.set_value(_SETTLED, _newest({**others, **stored}, _MOST_SETTLED))


def _takers() -> dict[str, tuple[str, Take]]:
    return state.value_of(_TAKERS) or {}


def _settled() -> dict[str, int]:
    return state.value_of(_SETTLED) or {}


def _newest(entries: dict[str, T], most: int) -> dict[str, T]:
    return dict(list(entries.items())[-most:])


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
        and isinstance(cell := sent.get("cell"), str)
        and _CELL.fullmatch(cell) is not None
        and isinstance(sent.get("n"), int)
        and isinstance(sent.get("text"), str)
    )


def _edit(sent: Mapping[str, Any]) -> Edit:
    return Edit(cell=sent["cell"], n=sent["n"], text=sent["text"])
