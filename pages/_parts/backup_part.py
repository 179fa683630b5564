"""My notebook as a file: kept safe elsewhere, and put back with a look at it first."""

from functools import partial

import streamlit as st

from core.exchange.archive import restoring
from core.exchange.archive.parts import Archive, ArchiveRefused
from core.model.stamp import Stamp
from core.storage import contents, kept_notebooks
from core.storage.contents import Contents
from core.storage.kept_notebooks import KeptNotebook, Reason
from pages._parts import state, toasts, visit
from pages._parts.attempt import attempt
from pages._parts.keeping import backup_button
from pages._parts.person import Person

_FILE = "backup.upload"
_TURN = "app.backup.turn"
_KINDS = ("scenario", "fear", "own_task", "brief", "provider", "provider_month", "log_entry")
"""What a person knows their notebook by."""


def draw(person: Person) -> None:
    """The backup, the way back, and what was there before."""
    st.markdown(person.text("backup.text"))
    backup_button(person, person.notebook, key="backup.do")
    st.subheader(person.text("backup.restore.title"), anchor=False)
    st.markdown(person.text("backup.restore.text"))
    turn = state.value_of(_TURN) or 0
    # Any kind may be chosen: what Streamlit refuses itself it marks, and says no word of why.
    uploaded = st.file_uploader(person.text("backup.restore.field"), key=f"{_FILE}.{turn}")
    if uploaded is not None:
        _look(person, uploaded.getvalue())
    _kept(person)


def _look(person: Person, data: bytes) -> None:
    try:
        archive = restoring.checked(data)
    except ArchiveRefused as refused:
        st.error(person.text(refused.key, **refused.values), icon=":material/error:")
        return
    with st.container(key="backup.preview", border=True):
        made = visit.local_time(archive.made_at)
        st.markdown(
            person.text("backup.preview", day=person.day(made.date()), time=f"{made:%H:%M}")
        )
        there, here = st.columns(2)
        there.markdown(f"**{person.text('backup.preview.file')}**")
        there.markdown(_listed(person, archive.contents))
        here.markdown(f"**{person.text('backup.preview.here')}**")
        here.markdown(_listed(person, contents.read(person.notebook)))
        st.caption(person.text("backup.preview.kept"))
        st.button(
            person.text("backup.restore.do"),
            key="backup.restore.do",
            type="primary",
            on_click=_restore,
            args=(person, archive),
        )


def _listed(person: Person, held: Contents) -> str:
    found = contents.counts(held)
    told = [
        person.plural(f"backup.count.{kind}", found.pop(kind)) for kind in _KINDS if found[kind]
    ]
    if found.total():
        told.append(person.plural("backup.count.other", found.total()))
    return "\n".join(f"- {words}" for words in told) or person.text("backup.preview.empty")


def _restore(person: Person, archive: Archive) -> None:
    def work(stamp: Stamp) -> None:
        restoring.restore(person.notebook, archive, Reason.RESTORED, stamp)

    if attempt(person, work):
        # A new uploader, for Streamlit's own keeps the file it was given.
        state.set_value(_TURN, (state.value_of(_TURN) or 0) + 1)
        toasts.say(person.text("backup.restored"), icon=":material/check:")


def _kept(person: Person) -> None:
    kept = kept_notebooks.list_all(person.notebook)
    if not kept:
        return
    st.subheader(person.text("backup.kept.title"), anchor=False)
    st.markdown(person.text("backup.kept.text"))
    for one in kept:
        with st.container(key=f"kept.{one.id}", border=True):
            moment = visit.local_time(one.kept_at)
            words = person.text(
                f"backup.kept.{one.reason}", day=person.day(moment.date()), time=f"{moment:%H:%M}"
            )
            st.markdown(f"{words}  \n{person.plural('backup.records', one.records)}")
            st.button(
                person.text("backup.kept.do"),
                key=f"backup.kept.do.{one.id}",
                on_click=partial(_take_back, person, one),
            )


def _take_back(person: Person, kept: KeptNotebook) -> None:
    if attempt(person, lambda stamp: restoring.take_back(person.notebook, kept.id, stamp)):
        toasts.say(person.text("backup.restored"), icon=":material/check:")
