"""A finished text to take away: shown whole, copied with one click as plain text."""

import json
from typing import Final

import streamlit as st

from pages._parts.browser.bundle import bundle, read
from pages._parts.person import Person

_copyable: Final = st.components.v2.component(
    "passer_la_main.copyable", js=bundle("copyable"), css=read("copyable.css")
)


def copyable(person: Person, words: str, *, key: str) -> None:
    """Show `words` letter by letter under a button in the person's language that copies them."""
    shown = {
        "words": words,
        "copy": person.text("copyable.copy"),
        "copied": person.text("copyable.copied"),
        "more": person.text("copyable.more"),
        "less": person.text("copyable.less"),
    }
    # As one text: Streamlit loads pandas to look whether a mapping is a data frame.
    _copyable(key=key, data={"json": json.dumps(shown, ensure_ascii=False)})
