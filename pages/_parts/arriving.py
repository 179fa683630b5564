"""Before a hosted notebook is shown: whose browser this is, and whether it holds a newer one."""

from base64 import b64decode
from binascii import Error as NoBase64
from collections.abc import Callable, Mapping
from typing import Any, Final

import streamlit as st

from core.exchange.archive import restoring
from core.exchange.archive.parts import ArchiveRefused
from core.exchange.archive.restoring import Settled
from core.model.errors import AppError
from core.model.preferences import Language
from core.rules.browser_name import browser_notebook_name
from core.storage.failures import NotebookNewer
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from pages._parts import state, visit
from pages._parts.browser import account, keeper

_BROWSER: Final = "app.browser"
_MET: Final = "app.met"
_WAITS: Final = "app.waits_for_snapshot"
_FAILURE: Final = "app.snapshot_failure"
_NEWS: Final = "app.arrival_news"
_ASIDE: Final = "app.snapshot_aside"
_REFUSED: Final = "app.storage_refused"

Opener = Callable[[str], Notebook]


def browser() -> str | None:
    """The name of this browser's own notebook; None until the browser has said who it is."""
    name = state.value_of(_BROWSER)
    return name if isinstance(name, str) else None


def is_over(slot: str) -> bool:
    """Whether the browser has said all there is to say about this slot.

    Raises NotebookNewer where it holds what a newer version of the app has written.
    """
    failure = state.value_of(_FAILURE)
    if isinstance(failure, NotebookNewer):
        raise failure
    return browser() is not None and state.value_of(_MET) == slot


def wait(language: Language, slot: str, open_notebook: Opener) -> None:
    """Draw what is seen for a moment, and ask the browser."""
    st.title(text(language, "arriving.title"), anchor=False)
    st.markdown(text(language, "arriving.text"))

    def hear(name: str, value: Any) -> None:
        if name == "hello":
            if isinstance(value, Mapping):
                account.hear(value)
            meet(slot, value, open_notebook)
        elif name == "brought":
            _brought(slot, value, open_notebook)

    keeper.ask("send" if state.value_of(_WAITS) == slot else "greet", slot, hear)


def meet(slot: str, value: Any, open_notebook: Opener) -> None:
    """Take what a browser says of itself: its key, and what it keeps in this slot."""
    told = value if isinstance(value, Mapping) else {}
    key, revision, tip = told.get("key"), told.get("revision"), told.get("tip")
    name = browser_notebook_name(key) if isinstance(key, str) else None
    if name is None:
        return
    state.set_value(_BROWSER, name)
    state.set_value(_REFUSED, told.get("isRefused") is True)
    has_snapshot = isinstance(revision, int) and revision > 0 and isinstance(tip, str)
    try:
        notebook = open_notebook(name if slot == keeper.BROWSER else slot)
        is_known = not has_snapshot or restoring.knows(notebook, str(tip))
    except AppError:
        # The screen will say it, with a way out; what the browser holds stays there.
        is_known = True
    state.set_value(_MET if is_known else _WAITS, slot)


def say_news(language: Language) -> None:
    """Once after arriving: what became of what the browser held, or that it can hold nothing."""
    news = state.value_of(_NEWS)
    if news is not None:
        state.forget(_NEWS)
        icon = ":material/healing:" if news == "restored" else ":material/info:"
        st.info(text(language, f"arriving.{news}"), icon=icon)


def take_aside(slot: str) -> bool:
    """Once: whether the snapshot in this slot could not be read."""
    is_damaged: bool = state.value_of(_ASIDE) == slot
    state.forget(_ASIDE)
    return is_damaged


def is_storage_refused() -> bool:
    """Whether the browser said that it can keep nothing."""
    return state.value_of(_REFUSED) is True


def _brought(slot: str, value: Any, open_notebook: Opener) -> None:
    name = browser()
    if name is None or state.value_of(_WAITS) != slot:
        # Nobody asked for it.
        return
    state.forget(_WAITS)
    state.set_value(_MET, slot)
    archive = value.get("archive") if isinstance(value, Mapping) else None
    if not isinstance(archive, str):
        return
    try:
        notebook = open_notebook(name if slot == keeper.BROWSER else slot)
        settled = restoring.settle(notebook, restoring.checked(_bytes(archive)), visit.stamp())
    except ArchiveRefused as refused:
        if refused.key == "archive.error.newer":
            state.set_value(_FAILURE, NotebookNewer("notebook.error.newer_snapshot"))
        else:
            state.set_value(_NEWS, "damaged")
            state.set_value(_ASIDE, slot)
    except AppError:
        # The screen will say it, with a way out; what the browser holds stays there.
        return
    else:
        if settled is not Settled.KNOWN:
            state.set_value(_NEWS, settled.value)


def _bytes(archive: str) -> bytes:
    try:
        return b64decode(archive, validate=True)
    except (NoBase64, ValueError) as error:
        raise ArchiveRefused("archive.error.damaged") from error
