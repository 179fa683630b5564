"""A job post to copy with one click or to take along as a file, and the versions kept."""

import re
import unicodedata
from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.exchange.job_post import JobPost
from core.exchange.job_post_text import as_markdown, as_text
from core.exchange.job_post_versions import post_of
from core.exchange.job_post_word import as_word
from core.model.brief import BriefVersion
from core.model.preferences import Language
from pages._parts.copyable import copyable
from pages._parts.folding import folded
from pages._parts.person import Person

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST_NAME = 60


def draw(person: Person, post: JobPost, key: str, number: int) -> None:
    """The post as text with its button to copy, and the files, made when they are asked for."""
    name = _file_name(person, post, number)
    with st.container(horizontal=True):
        st.download_button(
            person.text("brief.post.word"),
            data=partial(as_word, post),
            file_name=f"{name}.docx",
            mime=_WORD,
            key=f"brief.word.{key}",
            icon=":material/description:",
            on_click="ignore",
        )
        st.download_button(
            person.text("brief.post.markdown"),
            data=partial(as_markdown, post),
            file_name=f"{name}.md",
            mime="text/markdown",
            key=f"brief.markdown.{key}",
            icon=":material/download:",
            on_click="ignore",
        )
    copyable(person, as_text(post), key=f"brief.text.{key}")


def kept(person: Person, versions: Sequence[BriefVersion]) -> None:
    """Every finished version, the newest first, to read again in either language."""
    if not versions:
        return
    st.subheader(person.text("brief.versions.title"), anchor=False)
    for version in reversed(versions):
        name = person.text("brief.version.name", number=version.number, day=version.finished_on)
        key = f"brief.version.{version.id}"
        with folded(name, key=key, icon=":material/history:") as is_open:
            if not is_open:
                continue
            languages = sorted(Language, key=lambda one: one is not version.language)
            names = [person.text(f"language.{one}") for one in languages]
            for tab, language in zip(st.tabs(names), languages, strict=True):
                with tab:
                    post = post_of(version, language)
                    draw(person, post, f"{version.id}.{language}", version.number)


def _file_name(person: Person, post: JobPost, number: int) -> str:
    bare = unicodedata.normalize("NFKD", post.title).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")[:_LONGEST_NAME].strip("-")
    return f"{words or person.text('brief.post.file')}-v{number}-{post.language}"
