"""Carrying on with one notebook on a second device, by a code that works once."""

import secrets
import threading
from typing import Any, Final

import streamlit as st

from core.exchange.archive import restoring
from core.model.stamp import Stamp
from core.rules.browser_name import browser_notebook_name
from core.rules.one_time_codes import OneTimeCodes, spelled
from pages._parts import arriving, notebooks, process, state, visit
from pages._parts.attempt import attempt
from pages._parts.browser import keeper
from pages._parts.copyable import copyable
from pages._parts.person import Person

_ASKED: Final = "app.elsewhere.asked"
_CODE: Final = "app.elsewhere.code"
_TYPED: Final = "elsewhere.code"
_WRONG: Final = "app.elsewhere.wrong"
_TAKEN: Final = "app.elsewhere.taken"
_LOCK: Final = threading.Lock()


@process.once
def _codes() -> OneTimeCodes:
    return OneTimeCodes()


def draw(person: Person) -> None:
    """The code that leads another device here, and the field for a code from there."""
    st.markdown(person.text("elsewhere.text"))
    code = state.value_of(_CODE)
    if code:
        copyable(person, str(code), key="elsewhere.code.shown")
        st.caption(person.text("elsewhere.code.life"))
    st.button(
        person.text("elsewhere.lend"),
        key="elsewhere.lend",
        icon=":material/devices:",
        on_click=_ask_for_key,
    )
    if state.value_of(_ASKED):
        keeper.ask("lend", keeper.BROWSER, _lent)
    st.subheader(person.text("elsewhere.take.title"), anchor=False)
    st.text_input(person.text("elsewhere.take.field"), key=_TYPED, autocomplete="off")
    if state.value_of(_WRONG):
        st.error(person.text("elsewhere.take.wrong"), icon=":material/error:")
    st.button(
        person.text("elsewhere.take.do"), key="elsewhere.take", on_click=_take, args=(person,)
    )
    key = state.value_of(_TAKEN)
    if isinstance(key, str):
        keeper.ask("take", keeper.BROWSER, _gone_over, key=key)


def _ask_for_key() -> None:
    keeper.ask_anew()
    state.set_value(_ASKED, True)


def _lent(name: str, value: Any) -> None:
    state.forget(_ASKED)
    key = value.get("key") if name == "lent" and isinstance(value, dict) else None
    if not isinstance(key, str) or browser_notebook_name(key) != arriving.browser():
        return
    code = spelled(secrets.choice)
    with _LOCK:
        _codes().add(code, key, visit.stamp().now)
    state.set_value(_CODE, code)


def _take(person: Person) -> None:
    state.forget(_CODE)
    with _LOCK:
        key = _codes().take(str(state.value_of(_TYPED) or ""), visit.stamp().now)
    name = browser_notebook_name(key) if key else None
    state.set_value(_WRONG, name in (None, arriving.browser()))
    if name is None or name == arriving.browser():
        return

    def work(stamp: Stamp) -> None:
        restoring.join(notebooks.own(name), person.own, stamp)

    if attempt(person, work):
        keeper.ask_anew()
        state.set_value(_TAKEN, key)


def _gone_over(name: str, value: Any) -> None:
    if name == "hello":
        state.forget(_TAKEN)
        arriving.meet(keeper.BROWSER, value, notebooks.own)
