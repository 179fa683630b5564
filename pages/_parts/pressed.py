"""A button whose press is not forgotten where the whole screen follows a click in a part of it."""

from typing import Literal

import streamlit as st

from pages._parts import state


def button(
    label: str, *, key: str, icon: str, kind: Literal["secondary", "tertiary"] = "secondary"
) -> bool:
    """Draw it, and give whether it was pressed: once, in the run that draws what comes of it.

    Streamlit itself forgets a press in a run that asks for another.
    """
    noted = f"app.pressed.{key}"
    st.button(label, key=key, icon=icon, type=kind, on_click=state.set_value, args=(noted, True))
    is_pressed = bool(state.value_of(noted))
    state.forget(noted)
    return is_pressed
