"""Before a hosted notebook is shown: whose browser this is, and whether it holds a newer one.

A browser of somebody with an account holds two, in two slots: the account's, which is shown, and
what was written beside it without an account. Both come back, so that both can be offered.
"""

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
_AWAITED: Final = "app.awaited_snapshots"
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
    return browser() is not None and state.value_of(_MET) == slot and not _awaited()


def wait(language: Language, slot: str, open_notebook: Opener) -> None:
    """Draw what is seen for a moment, and ask the browser."""
    st.title(text(language, "arriving.title"), anchor=False)
    st.markdown(text(language, "arriving.text"))

    awaited = _awaited() if state.value_of(_MET) == slot else []
    asked = awaited[0] if awaited else slot

    def hear(name: str, value: Any) -> None:
        if name == "hello":
            if isinstance(value, Mapping):
                account.hear(value)
            meet(slot, value, open_notebook)
        elif name == "brought":
            bring(asked, value, open_notebook)

    keeper.ask("send" if awaited else "greet", asked, hear)


def meet(slot: str, value: Any, open_notebook: Opener) -> None:
    """Take what a browser says of itself: its key, what it keeps in this slot, and beside it."""
    told = value if isinstance(value, Mapping) else {}
    key = told.get("key")
    name = browser_notebook_name(key) if isinstance(key, str) else None
    if name is None:
        return
    state.set_value(_BROWSER, name)
    state.set_value(_REFUSED, told.get("isRefused") is True)
    kept: dict[str, Any] = {slot: told}
    if slot != keeper.BROWSER:
        kept[keeper.BROWSER] = told.get("beside")
    unknown = [
        one for one, snapshot in kept.items() if not _is_known(_named(one), snapshot, open_notebook)
    ]
    state.set_value(_MET, slot)
    state.set_value(_AWAITED, unknown)


def bring(slot: str, value: Any, open_notebook: Opener) -> None:
    """Take the snapshot of a slot. Nothing is said of one beside the notebook that is shown."""
    if browser() is None or slot not in _awaited():
        # Nobody asked for it.
        return
    state.set_value(_AWAITED, [one for one in _awaited() if one != slot])
    is_shown = state.value_of(_MET) == slot
    archive = value.get("archive") if isinstance(value, Mapping) else None
    if not isinstance(archive, str):
        return
    try:
        notebook = open_notebook(_named(slot))
        settled = restoring.settle(notebook, restoring.checked(_bytes(archive)), visit.stamp())
    except ArchiveRefused as refused:
        if not is_shown:
            return
        if refused.key == "archive.error.newer":
            state.set_value(_FAILURE, NotebookNewer("notebook.error.newer_snapshot"))
        else:
            state.set_value(_NEWS, "damaged")
            state.set_value(_ASIDE, slot)
    except AppError:
        # The screen will say it, with a way out; what the browser holds stays there.
        return
    else:
        if is_shown and settled is not Settled.KNOWN:
            state.set_value(_NEWS, settled.value)


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


def _awaited() -> list[str]:
    """The slots whose snapshots the browser was asked for, the next one first."""
    return state.value_of(_AWAITED) or []


def _named(slot: str) -> str:
    """The name of the notebook that belongs in this slot."""
    return browser() or "" if slot == keeper.BROWSER else slot


def _is_known(name: str, snapshot: Any, open_notebook: Opener) -> bool:
    """Whether the notebook of this name holds what the browser keeps of it, if it keeps any."""
    told = snapshot if isinstance(snapshot, Mapping) else {}
    revision, tip = told.get("revision"), told.get("tip")
    has_snapshot = isinstance(revision, int) and revision > 0 and isinstance(tip, str)
    try:
        return not has_snapshot or restoring.knows(open_notebook(name), str(tip))
    except AppError:
        # The screen will say it, with a way out; what the browser holds stays there.
        return True


def _bytes(archive: str) -> bytes:
    try:
        return b64decode(archive, validate=True)
    except (NoBase64, ValueError) as error:
        raise ArchiveRefused("archive.error.damaged") from error
