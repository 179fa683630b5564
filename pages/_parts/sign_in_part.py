"""What sign-in shows: the way in, who is in, and the way out."""

import streamlit as st

from core.model.preferences import Language
from core.texts.catalogue import text
from core.texts.plain import plain
from pages._parts import sign_in, sign_in_acts
from pages._parts.person import Person


def door(language: Language) -> None:
    """Where only an account leads to a notebook: the way in, and what becomes of one's name."""
    if sign_in.is_signed_in():
        _nobody(language)
        return
    lapsed = "lapsed" if sign_in.has_lapsed() else "door"
    st.title(text(language, f"sign_in.{lapsed}.title"), anchor=False)
    st.markdown(text(language, f"sign_in.{lapsed}.text"))
    ways_in(language, is_strong=True)
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
    """Who is in and the way out, or the way in."""
    if not sign_in.is_offered():
        return
    if not sign_in.is_signed_in():
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
        _ask_before_leaving(person)


def _nobody(language: Language) -> None:
    """The service let somebody in without saying who: no notebook can be theirs."""
    st.title(text(language, "sign_in.nobody.title"), anchor=False)
    st.markdown(text(language, "sign_in.nobody.text"))
    st.button(
        text(language, "sign_in.leave"), key="sign_in.nobody", type="primary", on_click=st.logout
    )


def _ask_before_leaving(person: Person) -> None:
    @st.dialog(person.text("sign_in.leave"), icon=":material/logout:")
    def asked() -> None:
        st.markdown(person.text("sign_in.leave.text"))
        st.button(
            person.text("sign_in.leave.do"),
            key="sign_in.leave.do",
            type="primary",
            on_click=st.logout,
        )

    asked()
