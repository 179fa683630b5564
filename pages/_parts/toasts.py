"""What is said over the screen for a moment, or until it is closed.

An act says it in its callback. It is shown by the run that draws what came of the act: where the
whole screen follows a click in a part of it, what a callback draws itself would be gone at once.
"""

from typing import Final, Literal, TypeAlias

import streamlit as st

from pages._parts import state

Duration: TypeAlias = Literal["short", "infinite"]
_WAITING: Final = "app.toasts"


def say(words: str, *, icon: str | None = None, duration: Duration = "short") -> None:
    """Have these words shown once the screen is drawn; Markdown."""
    state.set_value(_WAITING, [*_waiting(), (words, icon, duration)])


def show() -> None:
    """Show what waits to be said."""
    waiting = _waiting()
    state.forget(_WAITING)
    for words, icon, duration in waiting:
        st.toast(words, icon=icon, duration=duration)


def _waiting() -> list[tuple[str, str | None, Duration]]:
    return state.value_of(_WAITING) or []
