"""While a hosted notebook is shown: the browser keeps a snapshot that follows every save."""

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

import streamlit as st

from core.exchange.archive.restoring import backup
from core.exchange.archive.snapshots import Snapshots
from core.model.errors import AppError
from core.storage import preferences
from core.storage.notebook import Notebook
from pages._parts import arriving, process, state
from pages._parts.browser import keeper
from pages._parts.person import Person

_WANTED: Final = "app.wanted"
_FAILED: Final = "app.keeping_failed"
_UNDERSTOOD: Final = "app.keeping_understood"


@process.once
def snapshots() -> Snapshots:
    """What this process remembers of the snapshots it made."""
    return Snapshots()


@st.fragment
def keep(person: Person, slot: str) -> None:
    """Tell the browser of every new revision, and once that it can keep nothing."""
    wanted = state.value_of(_WANTED)
    state.forget(_WANTED)
    revision = person.own.revision()
    snapshot = None
    if isinstance(wanted, int) and revision > wanted:
        snapshot = snapshots().take(person.own, datetime.now(UTC).replace(tzinfo=None))
    keeper.keep(slot, revision, _hear, snapshot=snapshot, aside=arriving.take_aside(slot))
    is_unkept = arriving.is_storage_refused() or state.value_of(_FAILED)
    if is_unkept and not state.value_of(_UNDERSTOOD):
        _offer_backup(person)


def _hear(name: str, value: Any) -> None:
    if name == "want" and isinstance(value, int) and not isinstance(value, bool):
        state.set_value(_WANTED, value)
    elif name == "failed":
        state.set_value(_FAILED, True)


def _offer_backup(person: Person) -> None:
    with st.container(key="keeping", border=True):
        kind = "refused" if arriving.is_storage_refused() else "full"
        st.markdown(f":material/warning: {person.text(f'keeping.{kind}')}")
        with st.container(horizontal=True):
            backup_button(person, person.own, key="keeping.backup")
            st.button(
                person.text("keeping.understood"),
                key="keeping.understood",
                type="tertiary",
                on_click=state.set_value,
                args=(_UNDERSTOOD, True),
            )


def backup_button(person: Person, notebook: Notebook, key: str) -> None:
    """The whole notebook as one file, made on the click."""
    st.download_button(
        person.text("backup.do"),
        data=partial(_backup, person, notebook),
        file_name=person.text("backup.file", day=person.today.isoformat()),
        mime="application/zip",
        key=key,
        icon=":material/download:",
        on_click="ignore",
    )


def _backup(person: Person, notebook: Notebook) -> bytes:
    data = backup(notebook, person.stamp().now)
    # Noted here and not in a callback: the run after one takes the file from under the browser.
    with suppress(AppError):
        preferences.revise(notebook, person.stamp(), backed_up_on=person.today)
    return data
