"""The part of the browser component that holds the key, and a snapshot of the notebook."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, Final

import streamlit as st

from core.exchange.archive.snapshots import Snapshot
from pages._parts import state
from pages._parts.browser.bundle import bundle
from pages._parts.browser.fields import session

BROWSER: Final = "browser"
"""The slot of what belongs to no account."""
_KEY: Final = "app.keeper"
_NUMBER: Final = "app.keeper.number"
_ANSWERS: Final = ("hello", "brought", "lent", "left", "want", "failed")

_keeper = st.components.v2.component("passer_la_main.keeper", js=bundle("keeper"))


def ask(act: str, slot: str, hear: Callable[[str, Any], None], **more: object) -> None:
    """Ask the browser for something; `hear` is called with the name of its answer and the answer.

    greet: who it is and what it keeps ("hello"); send: its snapshot ("brought"); lend: its key
    ("lent"); take: go over to another key ("hello"); forget: everything, and leave;
    leave: one slot ("left"); depart: the same and all else of an account, or, where it may stay,
    only that the account was here ("left").
    """
    # The same question may be asked again later: each asking has a number.
    number = state.value_of(_NUMBER) or 0
    _draw({"act": act, "slot": slot, "number": number, **more}, hear)


def keep(
    slot: str,
    revision: int,
    hear: Callable[[str, Any], None],
    *,
    snapshot: Snapshot | None = None,
    aside: bool = False,
) -> None:
    """Tell the browser which revision it should have, and hand the snapshot over if it wants it.

    With `aside`, what it kept so far cannot be read, and is to stand in no newer one's way.
    `hear` is called with "want" and the revision it has, or "failed" where it cannot keep any.
    """
    shown: dict[str, object] = {
        "act": "keep",
        "slot": slot,
        "revision": revision,
        "aside": aside,
    }
    if snapshot is not None:
        shown |= {
            "revision": snapshot.revision,
            "tip": snapshot.tip,
            "archive": b64encode(snapshot.archive).decode(),
        }
    _draw(shown, hear)


def ask_anew() -> None:
    """What is asked from now on is another question than before, even in the same words."""
    state.set_value(_NUMBER, (state.value_of(_NUMBER) or 0) + 1)


def _draw(shown: Mapping[str, object], hear: Callable[[str, Any], None]) -> None:
    key, slot = f"{_KEY}.{shown['act']}", str(shown["slot"])

    def heard(name: str) -> Callable[[], None]:
        return lambda: _hear(key, name, slot, hear)

    hearing: dict[str, Any] = {f"on_{name}_change": heard(name) for name in _ANSWERS}
    # As one text: Streamlit loads pandas to look whether a mapping is a data frame.
    _keeper(
        key=key,
        data={"json": json.dumps({**shown, "session": session()})},
        **hearing,
    )


def _hear(key: str, name: str, slot: str, hear: Callable[[str, Any], None]) -> None:
    value = state.value_of(key)
    told = value.get(name) if isinstance(value, Mapping) else None
    # Another session's answer, or one about another notebook, is nobody's.
    if isinstance(told, Mapping) and (told.get("session"), told.get("slot")) == (session(), slot):
        hear(name, told.get("value"))
