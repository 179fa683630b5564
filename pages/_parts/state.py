"""The only place that touches session state: widget values and a handful of app.* keys."""

from datetime import datetime
from typing import Any

import streamlit as st

_ADMITTED = "app.admitted"
_SAVED_AT = "app.saved_at"


def is_admitted() -> bool:
    """Whether this session was found plainly local when it last had a connection."""
    return bool(st.session_state.get(_ADMITTED, False))


def admit(is_local: bool) -> None:
    """Remember what the connection said about this session."""
    st.session_state[_ADMITTED] = is_local


def note_saved(now: datetime) -> None:
    """Remember when something was last saved in this session (naive UTC)."""
    st.session_state[_SAVED_AT] = now


def saved_at() -> datetime | None:
    """When something was last saved in this session, or None (naive UTC)."""
    value = st.session_state.get(_SAVED_AT)
    return value if isinstance(value, datetime) else None


def value_of(key: str) -> Any:
    """The value a widget holds under its key, or None."""
    return st.session_state.get(key)


def set_value(key: str, value: object) -> None:
    """Give a widget its value before it is drawn."""
    st.session_state[key] = value


def forget(key: str) -> None:
    """Drop a widget's value, so that it starts afresh."""
    st.session_state.pop(key, None)
