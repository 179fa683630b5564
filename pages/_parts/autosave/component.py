"""Draw one component of text fields in a fragment of its own: take what arrived, then answer."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any

import streamlit as st

from pages._parts import browser, toasts, trouble
from pages._parts.autosave import answers
from pages._parts.person import Person


def draw(
    person: Person,
    key: str,
    save: Callable[[str, str], None],
    content: Callable[[Mapping[str, answers.Answer]], Mapping[str, Any]],
    under: Callable[[], object] | None,
    *,
    refresh: bool,
    currency: str = "",
) -> None:
    """Draw the fields that `content` describes, given the answers, and `under` beneath them.

    What was refused is read again once the language or the `currency` of amounts is another.
    """
    terms = f"{person.language} {currency}"
    runs = count()

    def take(edits: Sequence[browser.Edit]) -> Mapping[str, int]:
        if answers.take(person, key, save, edits, terms):
            answers.note_changed(key)
        return {
            cell: answer.n
            for cell, answer in answers.answers_to(key).items()
            if answer.status is answers.Status.SAVED
        }

    @st.fragment
    @trouble.told(person)
    def fields() -> None:
        is_alone = next(runs) > 0
        was_changed = answers.was_changed(key) and is_alone
        # A session that has just begun has called nobody yet, so what arrived is taken here.
        is_reviewed = answers.review(person, key, save, terms)
        is_changed = answers.take(person, key, save, browser.arrived(key), terms) or is_reviewed
        if refresh and (was_changed or is_changed):
            st.rerun(scope="app")
        browser.fields(key, content(answers.answers_to(key)), take)
        if under is not None:
            under()
        toasts.show()

    fields()
