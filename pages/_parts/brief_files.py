"""A job post to copy with one click or to take along as a file, and the versions kept."""

from collections.abc import Sequence

import streamlit as st

from core.exchange.job_post_text import as_text
from core.exchange.job_post_versions import post_of
from core.exchange.paper import Paper
from core.model.brief import BriefVersion
from core.model.preferences import Language
from pages._parts import paper_files
from pages._parts.copyable import copyable
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, post: Paper, key: str, number: int) -> None:
    """The post as text with its button to copy, then its files."""
    words = as_text(post)
    title = paper_files.plain_name(post.title) or person.text("paper.name.post")
    name = f"{title}-v{number}-{post.language}"
    copyable(person, words, key=f"brief.text.{key}")
    paper_files.files(person, post, words, key=f"post.{key}", name=name)


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
