"""What this browser remembers of an account: that one was here, and how to forget it."""

import json
from collections.abc import Callable, Mapping
from typing import Final

import streamlit as st

from pages._parts import state
from pages._parts.browser.bundle import bundle
from pages._parts.browser.fields import session

_VISIT_KEY: Final = "app.account"
_LEAVING_KEY: Final = "app.account.leaving"
_ASKED: Final = "app.asked"

_account = st.components.v2.component("passer_la_main.account", js=bundle("account"))


def note_visit(account: str | None) -> None:
    """Let the browser remember whose notebook it shows, or tell whose it showed last."""
    shown = {
        "session": session(),
        "account": account,
        "leaving": None,
        "asked": bool(state.value_of(_ASKED)),
    }
    _account(key=_VISIT_KEY, data={"json": json.dumps(shown)}, on_known_change=_heard)


def last_visit() -> str | None:
    """The account that this browser showed last, as far as it has told."""
    account = _told(_VISIT_KEY, "known").get("account")
    return account if isinstance(account, str) else None


def was_asked() -> bool | None:
    """Whether this browser's notebook was offered to an account; None while nobody knows yet."""
    answer = state.value_of(_ASKED)
    return answer if isinstance(answer, bool) else None


def note_asked() -> None:
    """From now on the browser remembers that it was offered."""
    state.set_value(_ASKED, True)


def forget_visit(account: str, then: Callable[[], None]) -> None:
    """Let the browser forget an account with what was typed there; `then` is called after."""
    shown = {"session": session(), "account": None, "leaving": account}

    def left() -> None:
        if _told(_LEAVING_KEY, "left").get("account") == account:
            then()

    _account(key=_LEAVING_KEY, data={"json": json.dumps(shown)}, on_left_change=left)


def _heard() -> None:
    if was_asked() is None:
        state.set_value(_ASKED, bool(_told(_VISIT_KEY, "known").get("asked")))


def _told(key: str, name: str) -> Mapping[str, object]:
    value = state.value_of(key)
    told = value.get(name) if isinstance(value, Mapping) else None
    # After a restart the browser first repeats what it told the session before.
    if not isinstance(told, Mapping) or told.get("session") != session():
        return {}
    return told
