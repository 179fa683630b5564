"""What is shown where a notebook cannot be: what happened, and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

import streamlit as st

from core.model.errors import AppError
from core.model.preferences import Language
from core.storage.failures import NotebookDamaged
from core.texts.catalogue import text
from pages._parts import notebooks, state, visit
from pages._parts.person import Person

_RESTARTED: Final = "app.restarted"


def no_notebook(language: Language, failure: AppError) -> None:
    """The notebook cannot be opened: why, and the way out."""
    st.title(text(language, "trouble.title"), anchor=False)
    _why_and_way_out(language, failure, is_own=True)


@contextmanager
def told(person: Person) -> Iterator[None]:
    """Where the notebook fails halfway through a screen, say so and stop."""
    try:
        yield
    except AppError as failure:
        _why_and_way_out(person.language, failure, is_own=not person.is_example)
        st.stop()


def say_restart(person: Person) -> None:
    """Once after a fresh start: from which copy, or that there was none."""
    restarted = state.value_of(_RESTARTED)
    if restarted is None:
        return
    state.forget(_RESTARTED)
    taken_at: datetime | None
    (taken_at,) = restarted
    if taken_at is None:
        words = person.text("trouble.afresh.empty")
    else:
        moment = visit.local_time(taken_at.replace(tzinfo=None))
        words = person.text(
            "trouble.afresh.from_copy", day=person.day(moment.date()), time=f"{moment:%H:%M}"
        )
    with st.container(key="restarted"):
        st.success(words, icon=":material/healing:")


def _why_and_way_out(language: Language, failure: AppError, *, is_own: bool) -> None:
    st.warning(text(language, failure.key, **failure.values), icon=":material/healing:")
    if is_own and isinstance(failure, NotebookDamaged):
        st.markdown(text(language, "trouble.damaged.offer"))
        if st.button(text(language, "trouble.damaged.do"), type="primary", key="trouble.afresh"):
            _start_afresh(language)
    elif st.button(text(language, "trouble.try_again"), type="primary", key="trouble.again"):
        st.rerun()


def _start_afresh(language: Language) -> None:
    try:
        copy = notebooks.start_afresh()
    except AppError as failure:
        st.error(text(language, failure.key, **failure.values))
    else:
        state.set_value(_RESTARTED, (copy.taken_at if copy else None,))
        st.rerun()
