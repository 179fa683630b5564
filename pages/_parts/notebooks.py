"""The notebooks of the person in front: their own, and the example to play with."""

import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from core.model.errors import NotFound
from core.model.preferences import Language
from core.samples.story import example as example_records
from core.storage import changes
from core.storage.copies import KeptCopy
from core.storage.engine import Engine
from core.storage.engines import AnyEngine, engine_for
from core.storage.failures import NotebookDamaged
from core.storage.moulds import Mould
from core.storage.notebook import Notebook
from core.storage.place import notebooks_folder
from core.storage.storage_url import FolderPlace, MotherDuckPlace, PostgresPlace, parse
from pages._parts import arriving, keeping, process, secret_settings, sign_in, visit
from pages._parts.browser import keeper

OWN: Final = "mine"
_HOSTED: Final = "hosted"
"""Strangers' notebooks have a folder of their own: none of them can be the owner's."""
_STORAGE: Final = "storage"
"""The section of the secrets that says where hosted notebooks are kept for good."""
IDLE = timedelta(minutes=15)
"""A notebook that nobody opened for so long is closed until its next use."""


def engine() -> AnyEngine:
    """Where the notebook of who is in front lives."""
    return _local_engine() if visit.is_local() else _hosted_engine()


def close_engines() -> None:
    """Let go of every notebook of this process; the next one asked for begins anew."""
    _local_engine().close()
    _hosted_engine().close()
    process.forget()


@process.once
def _local_engine() -> Engine:
    return Engine(notebooks_folder())


@process.once
def _hosted_engine() -> AnyEngine:
    url, token = _storage()
    return engine_for(url, notebooks_folder() / _HOSTED, token)


@process.once
def _filling() -> threading.Lock:
    return threading.Lock()


def durable_engine() -> str | None:
    """What keeps hosted notebooks for good, by name; None where only this server's disk does."""
    match parse(*_storage()):
        case FolderPlace(folder):
            return "folder" if folder else None
        case PostgresPlace():
            return "postgresql"
        case MotherDuckPlace():
            return "motherduck"


def _storage() -> tuple[str, str]:
    return secret_settings.word(_STORAGE, "url"), secret_settings.word(_STORAGE, "token")


def slot() -> str | None:
    """Which of its notebooks the browser should keep; None on the owner's own machine."""
    return None if visit.is_local() else sign_in.account() or keeper.BROWSER


def owner() -> str:
    """Whose notebook is shown, as its name.

    Raises NotFound for a stranger whose browser has not said who it is: no name is everybody's.
    """
    if visit.is_local():
        return OWN
    name = sign_in.account() or arriving.browser()
    if name is None:
        raise NotFound("notebook.error.gone")
    return name


def own(name: str | None = None) -> Notebook:
    """The notebook of who is in front, or the one of theirs that is named.

    Raises AppError with a text that says what to do.
    """
    name = name or owner()
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
    found = engine()
    # A server's notebook is never called damaged: there is nothing to set aside.
    return found.set_aside(owner()) if isinstance(found, Engine) else None


def delete_everything() -> None:
    """Delete the notebook shown, with its copies and what was tried in the example."""
    name = owner()
    throw_example_away()
    engine().discard(name)
    keeping.snapshots().forget(name)


def example(language: Language) -> Notebook:
    """The example in one language, filled on its first use; made anew if its file is damaged."""
    name = _example_name(language)
    try:
        notebook = _example(name, language)
    except NotebookDamaged:
        engine().discard(name)
        notebook = _example(name, language)
    if notebook.revision() == 0:
        with _filling():
            if notebook.revision() == 0:
                _fill(language, notebook)
    return notebook


def _example(name: str, language: Language) -> Notebook:
    found = engine()
    if isinstance(found, Engine):
        # Filled anew each day: its history says when.
        today = visit.stamp().now.date()
        mould = Mould(name=f"example-{language}", version=today, fill=partial(_fill, language))
        found.begin_as(name, mould)
    return own(name)


def _fill(language: Language, notebook: Notebook) -> None:
    stamp = visit.stamp()
    changes.add_all(notebook, example_records(language, stamp.now), stamp)


def throw_example_away() -> None:
    """Forget everything tried in the example; one's own notebook is not touched."""
    for language in Language:
        engine().discard(_example_name(language))


def _example_name(language: Language) -> str:
    # What somebody tries in the example is theirs alone too.
    person = owner()
    return f"example-{language}" if person == OWN else f"{person}-example-{language}"
