"""What sign-in shows: the way in, who is in, and the way out."""

from typing import Final

import streamlit as st

from core.model.preferences import Language
from core.storage import overview
from core.texts.catalogue import text
from core.texts.plain import plain
from pages._parts import keeping, notebooks, sign_in, sign_in_acts, state, visit
from pages._parts.browser import account, keeper
from pages._parts.person import Person

_LEAVING: Final = "app.leaving"
_WITHOUT: Final = "app.without_account"
_OWN_DEVICE: Final = "sign_in.leave.own_device"


def needs_door() -> bool:
    """Whether a sign-in ran out, or names nobody: another notebook would only confuse."""
    if sign_in.is_signed_in():
        return sign_in.account() is None
    was_here = sign_in.has_lapsed() or account.last_visit() is not None
    return sign_in.is_offered() and was_here and not state.value_of(_WITHOUT)


def door(language: Language) -> None:
    """Where an account led to the notebook until now: the way back in, and the way without."""
    account.note_visit(None)
    if sign_in.is_signed_in():
        _nobody(language)
        return
    st.title(text(language, "sign_in.lapsed.title"), anchor=False)
    st.markdown(text(language, "sign_in.lapsed.text"))
    ways_in(language, is_strong=True)
    st.button(
        text(language, "sign_in.without"),
        key="sign_in.without",
        type="tertiary",
        on_click=_go_without,
    )
    st.caption(text(language, "sign_in.privacy"))


def ways_in(language: Language, *, is_strong: bool) -> None:
    """One button for each service."""
    for service in sign_in.services():
        label = text(language, "sign_in.do")
        if service:
            label = text(language, "sign_in.do_with", service=plain(service.capitalize()))
        st.button(
            label,
            key=f"sign_in.do.{service}",
            icon=":material/login:",
            type="primary" if is_strong else "tertiary",
            on_click=sign_in_acts.begin,
            args=(language, service),
        )


def in_sidebar(person: Person) -> None:
    """Who is in and the way out, or the way in; nothing for the owner of this machine."""
    if visit.is_local() or not sign_in.is_offered():
        return
    notebook = sign_in.account()
    account.note_visit(notebook)
    if notebook is None:
        ways_in(person.language, is_strong=False)
        return
    name = sign_in.shown_name() or person.text("sign_in.somebody")
    st.caption(person.text("sign_in.who", name=person.plain(name)))
    if st.button(
        person.text("sign_in.leave"),
        key="sign_in.leave",
        icon=":material/logout:",
        type="tertiary",
    ):
        _ask_before_leaving(person, notebook)


def _nobody(language: Language) -> None:
    """The service let somebody in without saying who: no notebook can be theirs."""
    st.title(text(language, "sign_in.nobody.title"), anchor=False)
    st.markdown(text(language, "sign_in.nobody.text"))
    st.button(
        text(language, "sign_in.leave"), key="sign_in.nobody", type="primary", on_click=st.logout
    )


def _ask_before_leaving(person: Person, notebook: str) -> None:
    @st.dialog(person.text("sign_in.leave"), icon=":material/logout:")
    def asked() -> None:
        if notebooks.durable_engine():
            st.markdown(person.text("sign_in.leave.text"))
        else:
            st.markdown(person.text("sign_in.leave.text_volatile"))
            keeping.backup_button(person, person.own, key="sign_in.leave.backup")
        st.checkbox(person.text("sign_in.leave.own_device"), key=_OWN_DEVICE)
        browser = notebooks.of_browser()
        if browser is not None and not overview.path_facts(browser).is_empty:
            st.caption(person.text("sign_in.leave.stays"))
        st.button(
            person.text("sign_in.leave.do"),
            key="sign_in.leave.do",
            type="primary",
            on_click=_leave,
        )
        if state.value_of(_LEAVING):
            is_kept = bool(state.value_of(_OWN_DEVICE))
            keeper.ask("depart", notebook, _left, isKept=is_kept)

    asked()


def _leave() -> None:
    keeper.ask_anew()
    state.set_value(_LEAVING, True)


def _left(name: str, _: object) -> None:
    if name == "left":
        st.logout()


def _go_without() -> None:
    account.forget_visit()
    state.set_value(_WITHOUT, True)
