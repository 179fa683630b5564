"""The pages shown instead of a notebook: each says what happened and what to do."""

import streamlit as st

from core.model.errors import AppError
from core.model.preferences import Language
from core.storage.failures import NotebookDamaged
from core.texts.catalogue import text
from pages._parts import notebooks


def refused(language: Language) -> None:
    """Someone who does not plainly sit at this machine is shown no notebook."""
    st.title(text(language, "refused.title"), anchor=False)
    st.markdown(text(language, "refused.text"))


def no_notebook(language: Language, failure: AppError) -> None:
    """The notebook cannot be opened: why, and the way out."""
    st.title(text(language, "trouble.title"), anchor=False)
    st.warning(text(language, failure.key, **failure.values), icon=":material/healing:")
    if isinstance(failure, NotebookDamaged):
        st.markdown(text(language, "trouble.damaged.offer"))
        if st.button(text(language, "trouble.damaged.do"), type="primary", key="trouble.afresh"):
            _start_afresh(language)
    elif st.button(text(language, "trouble.try_again"), type="primary", key="trouble.again"):
        st.rerun()


def _start_afresh(language: Language) -> None:
    try:
        notebooks.start_afresh()
    except AppError as failure:
        st.error(text(language, failure.key, **failure.values))
    else:
        st.rerun()
