"""The notebooks of the person in front: their own, and the example to play with."""

import threading
from datetime import UTC, datetime
from uuid import uuid4

import streamlit as st

from core.model.preferences import Language
from core.model.stamp import Stamp
from core.samples.story import example as example_records
from core.storage import changes
from core.storage.copies import KeptCopy
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged
from core.storage.notebook import Notebook
from core.storage.place import notebooks_folder
from pages._parts import sign_in, visit

OWN = "mine"
_DRAWERS = range(1, 5)


@st.cache_resource(show_spinner=False)
def engine() -> Engine:
    """The one storage engine of this process."""
    return Engine(notebooks_folder())


@st.cache_resource(show_spinner=False)
def _filling() -> threading.Lock:
    return threading.Lock()


def owner() -> str | None:
    """Whose notebook is shown, as its name; None for somebody who may see none."""
    return OWN if visit.is_local() else sign_in.account()


def own(name: str = OWN) -> Notebook:
    """A person's notebook; raises AppError with a text that says what to do."""
    return engine().open(name)


def drawers(notebook: Notebook) -> list[Notebook]:
    """Where an account puts a notebook aside when it goes on with another."""
    return [engine().open(f"{notebook.name}-aside-{number}") for number in _DRAWERS]


def start_afresh() -> KeptCopy | None:
    """Set a person's damaged notebook aside; the copy it starts again from, if there is one."""
    return engine().set_aside(owner() or OWN)


def example(language: Language) -> Notebook:
    """The example in one language, filled on its first use; made anew if its file is damaged."""
    name = _example_name(language)
    try:
        notebook = engine().open(name)
    except NotebookDamaged:
        engine().discard(name)
        notebook = engine().open(name)
    with _filling():
        if notebook.revision() == 0:
            now = datetime.now(UTC).replace(tzinfo=None)
            stamp = Stamp(now=now, step=uuid4())
            changes.add_all(notebook, example_records(language, now), stamp)
    return notebook


def throw_example_away() -> None:
    """Forget everything tried in the example; one's own notebook is not touched."""
    for language in Language:
        engine().discard(_example_name(language))


def _example_name(language: Language) -> str:
    # What somebody tries in the example is theirs alone too.
    person = owner()
    return f"example-{language}" if person in (OWN, None) else f"{person}-example-{language}"
