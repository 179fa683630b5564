"""Parts of a screen that stay folded, and cost nothing until someone opens them."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from pages._parts import state


@contextmanager
def folded(
    title: str, *, key: str, icon: str | None = None, is_open_at_first: bool = False
) -> Iterator[bool]:
    """A part under a title that opens it; gives whether it is open, and so is to be drawn.

    Its title may change while it is open.
    """
    was_open = state.value_of(key)
    if was_open or (is_open_at_first and was_open is None):
        # Under another title Streamlit sees another part, and would fold it.
        state.set_value(key, True)
    with st.expander(title, key=key, icon=icon, on_change="rerun") as part:
        yield bool(part.open)
