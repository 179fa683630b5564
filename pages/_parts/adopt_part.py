"""Two notebooks of one person, this browser's and their account's: which one goes on."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from core.exchange.archive import restoring
from core.storage import adoption
from core.storage.adoption import Choice
from core.storage.notebook import Notebook
from pages._parts import notebooks, toasts, visit
from pages._parts.attempt import attempt
from pages._parts.browser import account
from pages._parts.person import Person


def offer(person: Person) -> None:
    """Ask once, over whatever screen comes first after signing in."""
    if account.was_asked() is False and not person.is_example:
        _ask(person)


def again(person: Person) -> None:
    """What was asked once, for whoever thinks better of it."""
    if not (account.was_asked() and _ask(person)):
        st.markdown(person.text("adopt.again.none"))


def _ask(person: Person) -> bool:
    browser = notebooks.of_browser()
    wanted = Choice.NOTHING if browser is None else adoption.choice(person.own, browser)
    if browser is None or wanted is Choice.NOTHING:
        return False
    with st.container(key="adopt", border=True):
        if wanted is Choice.BRING:
            _bring(person, browser)
        else:
            _choose(person, browser)
    return True


def _bring(person: Person, browser: Notebook) -> None:
    st.subheader(person.text("adopt.bring.title"), anchor=False)
    st.markdown(_contents(person, browser))
    st.markdown(person.text("adopt.bring.text"))
    with st.container(horizontal=True):
        _button(
            person,
            "take",
            "adopt.bring.do",
            partial(_take, person, browser, Choice.BRING),
            is_strong=True,
        )
        _button(person, "leave", "adopt.bring.leave", account.note_asked)


def _choose(person: Person, browser: Notebook) -> None:
    st.subheader(person.text("adopt.choose.title"), anchor=False)
    st.markdown(person.text("adopt.choose.text"))
    of_account, of_browser = st.columns(2)
    with of_account:
        st.markdown(f"**{person.text('adopt.choose.account')}**  \n{_contents(person, person.own)}")
        _button(person, "leave", "adopt.choose.account.do", account.note_asked)
    with of_browser:
        st.markdown(f"**{person.text('adopt.choose.browser')}**  \n{_contents(person, browser)}")
        _button(
            person,
            "take",
            "adopt.choose.browser.do",
            partial(_take, person, browser, Choice.CHOOSE),
        )


def _button(
    person: Person, name: str, key: str, act: Callable[[], None], *, is_strong: bool = False
) -> None:
    st.button(
        person.text(key),
        key=f"adopt.{name}",
        type="primary" if is_strong else "secondary",
        on_click=act,
    )


def _take(person: Person, source: Notebook, kind: Choice) -> None:
    account.note_asked()
    if attempt(person, lambda stamp: restoring.take_over(person.own, source, stamp)):
        toasts.say(person.text(f"adopt.done.{kind}"), icon=":material/check:")


def _contents(person: Person, notebook: Notebook) -> str:
    found = adoption.contents(notebook)
    told = [person.plural("adopt.scenarios", found.scenarios)] if found.scenarios else []
    if found.providers:
        told.append(person.plural("adopt.providers", found.providers))
    if found.changed_at is not None:
        changed_on = visit.local_time(found.changed_at).date()
        told.append(person.text("adopt.changed", day=person.day(changed_on)))
    return " · ".join(told)
