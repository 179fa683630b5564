"""What this browser remembers of accounts: that one was here, and what was asked of it."""

import json
from collections.abc import Mapping
from typing import Final

import streamlit as st

from pages._parts import state
from pages._parts.browser.bundle import bundle

_KEY: Final = "app.account"
_LAST: Final = "app.account_last"
_ASKED: Final = "app.asked"

_account = st.components.v2.component("passer_la_main.account", js=bundle("account"))


def hear(told: Mapping[str, object]) -> None:
    """Note what the browser says of itself when it arrives (see keeper.js)."""
    state.set_value(_ASKED, told.get("asked") is True)
    state.set_value(_LAST, told.get("account"))


def note_visit(account: str | None) -> None:
    """Let the browser remember whose notebook it shows, or what else was decided here."""
    shown = {
        "account": account,
        "asked": was_asked() is True,
        "isForgotten": last_visit() is None,
    }
    _account(key=_KEY, data={"json": json.dumps(shown)})


def last_visit() -> str | None:
    """The account that this browser showed last and did not sign out of."""
    account = state.value_of(_LAST)
    return account if isinstance(account, str) else None


def forget_visit() -> None:
    """From now on the browser does not remember any account."""
    state.forget(_LAST)


def was_asked() -> bool | None:
    """Whether this browser's notebook was offered to an account; None while nobody knows yet."""
    answer = state.value_of(_ASKED)
    return answer if isinstance(answer, bool) else None


def note_asked() -> None:
    """From now on the browser remembers that it was offered."""
    state.set_value(_ASKED, True)
