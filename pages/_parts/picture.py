"""Drawings of our own: one beside the words of an empty screen, so that it looks glad to be met.

They lie in static/pictures, each within an ink line, six flat colours and a blob of sand that
carries it on light and dark alike. They say nothing that the words beside them do not say.
"""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

import streamlit as st

_FOLDER: Final = Path(__file__).parents[2] / "static" / "pictures"


def draw(name: str) -> None:
    """One drawing, without a name of its own: whoever does not see it misses nothing.

    Written as Markdown, since `st.image` adds a button that speaks English.
    """
    st.markdown(f"![]({_address(name)})")


@contextmanager
def beside(name: str) -> Iterator[None]:
    """A drawing, and beside it (beneath it on a phone) what the block draws."""
    drawing, words = st.columns([2, 3], vertical_alignment="center", gap="medium")
    with drawing:
        draw(name)
    with words:
        yield


@cache
def _address(name: str) -> str:
    """The drawing itself: fetched apart, it would push the words down as it comes in."""
    drawn = b64encode((_FOLDER / f"{name}.svg").read_bytes()).decode()
    return f"data:image/svg+xml;base64,{drawn}"
