"""A paper to take along: as text to copy with one click, and as Word, Markdown and plain text."""

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Final

import streamlit as st

from core.exchange.job_post_text import as_markdown
from core.exchange.job_post_word import as_word
from core.exchange.paper import Paper, letter
from core.model.preferences import Language
from pages._parts.copyable import copyable
from pages._parts.person import Person

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST_NAME: Final = 60


def files(person: Person, paper: Paper, words: str, *, key: str, name: str) -> None:
    """The paper as three kinds of file, made when asked for; `words` is its plain text.

    They stand back: most people copy.
    """
    kinds = (
        ("word", "docx", _WORD, ":material/description:", partial(as_word, paper)),
        ("markdown", "md", "text/markdown", ":material/markdown:", partial(as_markdown, paper)),
        ("text", "txt", "text/plain", ":material/notes:", words.encode),
    )
    with st.container(horizontal=True):
        for kind, ending, mime, icon, make in kinds:
            st.download_button(
                person.text(f"paper.{kind}"),
                data=make,
                file_name=f"{name}.{ending}",
                mime=mime,
                key=f"paper.{kind}.{key}",
                icon=icon,
                type="tertiary",
                on_click="ignore",
            )


def message(person: Person, words: str, language: Language, *, key: str, name: str) -> None:
    """A message to copy, and beneath it its files."""
    copyable(person, words, key=key)
    files(person, letter(words, language), words, key=key, name=f"{name}-{language}")


def in_both_languages(
    person: Person, write: Callable[[Language], str], *, key: str, name: str
) -> None:
    """A message that the app writes, in the person's language and in the other one."""
    languages = sorted(Language, key=lambda one: one is not person.language)
    tabs = st.tabs([person.text(f"language.{one}") for one in languages])
    for tab, language in zip(tabs, languages, strict=True):
        with tab:
            message(person, write(language), language, key=f"{key}.{language}", name=name)


def plain_name(*words: str) -> str:
    """Words as a file name that every system takes; empty if nothing is left of them."""
    bare = unicodedata.normalize("NFKD", " ".join(words)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")[:_LONGEST_NAME].strip("-")
