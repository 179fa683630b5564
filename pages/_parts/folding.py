"""Parts of a screen that stay folded, and cost nothing until someone opens them."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st


@contextmanager
def folded(
    title: str, *, key: str, icon: str | None = None, is_open_at_first: bool = False
) -> Iterator[bool]:
    """A part under a title that opens it; gives whether it is open, and so is to be drawn."""
    with st.expander(
        title, key=key, icon=icon, expanded=is_open_at_first, on_change="rerun"
    ) as part:
        yield bool(part.open)
