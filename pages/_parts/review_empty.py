"""A part of the review with nothing to look back on yet: what it will show, and where to begin."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from pages._parts import go, picture
from pages._parts.person import Person


@contextmanager
def invitation() -> Iterator[None]:
    """The frame of such words, with the drawing of the review."""
    with st.container(key="review.empty", border=True), picture.beside("review"):
        yield


def draw(person: Person, words: str, way: str, screen: str) -> None:
    """The text under the key `words`, and under `way` the link to the screen where one begins."""
    with invitation():
        st.markdown(person.text(words))
        go.link(person, screen, label=person.text(way), icon=":material/arrow_forward:")
