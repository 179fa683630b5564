"""Forgetting: this browser alone, or everything there is of the notebook."""

from typing import Any, Final

import streamlit as st

from pages._parts import go, keeping, notebooks, pressed, state, toasts
from pages._parts.attempt import attempt
from pages._parts.browser import keeper
from pages._parts.person import Person

_FORGETTING: Final = "app.forgetting"


def draw(person: Person) -> None:
    """The ways to leave nothing behind, each asking once more before it does so."""
    slot = notebooks.slot()
    if slot == keeper.BROWSER:
        st.markdown(person.text("forget.browser.text"))
        _offer(person, "browser", ":material/no_accounts:")
    st.markdown(person.text("forget.all.text" if slot else "forget.all.text_local"))
    _offer(person, "all", ":material/delete_forever:")
    if state.value_of(_FORGETTING):
        act = "forget" if slot == keeper.BROWSER else "leave"
        keeper.ask(act, slot or keeper.BROWSER, _left)


def _offer(person: Person, what: str, icon: str) -> None:
    if pressed.button(person.text(f"forget.{what}.do"), key=f"forget.{what}", icon=icon):
        _ask(person, what)


def _ask(person: Person, what: str) -> None:
    @st.dialog(person.text(f"forget.{what}.do"), icon=":material/delete_forever:")
    def asked() -> None:
        st.markdown(person.text(f"forget.{what}.sure"))
        keeping.backup_button(person, person.own, key=f"forget.{what}.backup")
        if st.button(person.text(f"forget.{what}.yes"), key=f"forget.{what}.yes", type="primary"):
            _forget(person, is_all=what == "all")
            toasts.show()

    asked()


def _forget(person: Person, *, is_all: bool) -> None:
    if is_all and not attempt(person, lambda _: notebooks.delete_everything()):
        return
    if notebooks.slot() is None:
        go.leave_example()
    else:
        keeper.ask_anew()
        state.set_value(_FORGETTING, True)
    st.rerun()


def _left(name: str, value: Any) -> None:
    # Where the browser forgets everything, it leaves for the first screen without a word.
    if name == "left":
        state.forget(_FORGETTING)
        go.leave_example()
