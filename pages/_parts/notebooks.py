"""The notebooks of the person in front: their own, and the example to play with."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Final

import streamlit as st

from core.model.preferences import Language
from core.samples.story import example as example_records
from core.storage import changes
from core.storage.copies import KeptCopy
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged
from core.storage.notebook import Notebook
from core.storage.place import notebooks_folder
from pages._parts import arriving, keeping, sign_in, visit
from pages._parts.browser import keeper

OWN: Final = "mine"
_HOSTED: Final = "hosted"
"""Strangers' notebooks have a folder of their own: none of them can be the owner's."""
IDLE = timedelta(minutes=15)
"""A notebook that nobody opened for so long is closed until its next use."""


def engine() -> Engine:
    """Where the notebook of who is in front lives."""
    return _local_engine() if visit.is_local() else _hosted_engine()


def close_engines() -> None:
    """Let go of every notebook of this process."""
    _local_engine().close()
    _hosted_engine().close()


@st.cache_resource(show_spinner=False)
def _local_engine() -> Engine:
    return Engine(notebooks_folder())


@st.cache_resource(show_spinner=False)
def _hosted_engine() -> Engine:
    return Engine(notebooks_folder() / _HOSTED)


@st.cache_resource(show_spinner=False)
def _filling() -> threading.Lock:
    return threading.Lock()


def durable_engine() -> str | None:
    """What keeps hosted notebooks for good, by name; None where only this server's disk does."""
    return None


def slot() -> str | None:
    """Which of its notebooks the browser should keep; None on the owner's own machine."""
    return None if visit.is_local() else sign_in.account() or keeper.BROWSER


def owner() -> str | None:
    """Whose notebook is shown, as its name; None while the browser has not said who it is."""
    if visit.is_local():
        return OWN
    return sign_in.account() or arriving.browser()


def own(name: str = OWN) -> Notebook:
    """A person's notebook; raises AppError with a text that says what to do."""
    if visit.is_local():
        return engine().open(name)
    now = datetime.now(UTC).replace(tzinfo=None)
    notebook = engine().open(name, now)
    engine().close_idle(now, IDLE)
    return notebook


def of_browser() -> Notebook | None:
    """What this browser holds beside an account, if it has said who it is."""
    name = arriving.browser()
    return None if name is None else own(name)


def start_afresh() -> KeptCopy | None:
    """Set a person's damaged notebook aside; the copy it starts again from, if there is one."""
    return engine().set_aside(owner() or OWN)


def delete_everything() -> None:
    """Delete the notebook shown, with its copies and what was tried in the example."""
    name = owner() or OWN
    throw_example_away()
    engine().discard(name)
    keeping.snapshots().forget(name)


def example(language: Language) -> Notebook:
    """The example in one language, filled on its first use; made anew if its file is damaged."""
    name = _example_name(language)
    try:
        notebook = own(name)
    except NotebookDamaged:
        engine().discard(name)
        notebook = own(name)
    with _filling():
        if notebook.revision() == 0:
            stamp = visit.stamp()
            changes.add_all(notebook, example_records(language, stamp.now), stamp)
    return notebook


def throw_example_away() -> None:
    """Forget everything tried in the example; one's own notebook is not touched."""
    for language in Language:
        engine().discard(_example_name(language))


def _example_name(language: Language) -> str:
    # What somebody tries in the example is theirs alone too.
    person = owner()
    return f"example-{language}" if person in (OWN, None) else f"{person}-example-{language}"
