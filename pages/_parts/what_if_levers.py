"""The levers of "what if", all of them in the address: a reload keeps them, nothing is stored."""

from typing import Final

import streamlit as st

from core.numbers.what_if import HIGHEST, LOWEST, Levers
from core.texts.formats import currency_name
from pages._parts import state
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_money, safe_name
from pages._parts.person import Person

PAY, VOLUME, RATE, HOUR = "pay", "volume", "rate", "hour"
_FOLLOWS: Final = "pay_follows"
_YES: Final = "yes"
_STEP: Final = 5


def moved() -> Levers:
    """The levers as the address says; what is no percent of theirs is none."""
    return Levers(
        pay=_percent(PAY),
        volume=_percent(VOLUME),
        rate=_percent(RATE),
        hour=_percent(HOUR),
        pay_follows=st.query_params.get(_FOLLOWS) == _YES,
    )


def draw(person: Person, pair: Pair) -> None:
    """Those levers that would move anything here, and the way back to nothing moved."""
    who = safe_name(person, pair.b.provider)
    with st.container(border=True, key="what_if.levers"):
        left, right = st.columns(2, gap="medium")
        with left:
            _slider(person, PAY, person.text("what_if.pay.label", b=who))
            _slider(person, VOLUME, person.text("what_if.volume.label", b=who))
        with right:
            currency = pair.b.provider.currency
            if currency != pair.home_currency:
                _slider(
                    person,
                    RATE,
                    person.text(
                        "what_if.rate.label", currency=currency_name(person.language, currency)
                    ),
                )
            if pair.counts_hours and person.preferences.hour_value is not None:
                value = safe_money(person, pair, person.preferences.hour_value)
                _slider(person, HOUR, person.text("what_if.hour.label", value=value))
            else:
                st.caption(person.text("what_if.hour.not_counted"))
        with st.container(horizontal=True, vertical_alignment="center"):
            state.set_value("what_if.follows", st.query_params.get(_FOLLOWS) == _YES)
            st.toggle(
                person.text("what_if.follows.label"),
                key="what_if.follows",
                help=person.text("what_if.follows.help"),
                on_change=_follow,
            )
            st.button(
                person.text("what_if.reset"),
                key="what_if.reset",
                icon=":material/restart_alt:",
                on_click=reset,
                disabled=moved().are_at_rest,
            )


def reset() -> None:
    """Put every lever back."""
    for name in (PAY, VOLUME, RATE, HOUR, _FOLLOWS):
        st.query_params.pop(name, None)


def _slider(person: Person, name: str, label: str) -> None:
    key = f"what_if.{name}"
    state.set_value(key, _percent(name))
    st.select_slider(
        label,
        range(LOWEST, HIGHEST + 1, _STEP),
        format_func=lambda percent: _change(person, percent),
        key=key,
        on_change=_move,
        args=(name,),
    )


def _change(person: Person, percent: int) -> str:
    written = person.percent(percent)
    return person.text("what_if.more", percent=written) if percent > 0 else written


def _move(name: str) -> None:
    percent = state.value_of(f"what_if.{name}")
    if percent:
        st.query_params[name] = str(percent)
    else:
        st.query_params.pop(name, None)


def _follow() -> None:
    if state.value_of("what_if.follows"):
        st.query_params[_FOLLOWS] = _YES
    else:
        st.query_params.pop(_FOLLOWS, None)


def _percent(name: str) -> int:
    written = st.query_params.get(name, "")
    digits = written.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(HIGHEST))):
        return 0
    percent = int(written)
    return percent if LOWEST <= percent <= HIGHEST and percent % _STEP == 0 else 0
