"""Words with one act beside them, at the right edge; on a phone the act stands beneath them."""

from typing import Final, Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

WIDE: Final = 520
"""Pixels for words of more than a line: beside them there is room for a button."""
SHORT: Final = 370
"""Pixels for a line beside two buttons: more than a phone has, so that there they go beneath."""


def with_act(
    width: int | Literal["stretch"] = "stretch", *, is_quiet: bool = False, key: str | None = None
) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the words go, and where the button goes.

    Words that stretch give way to a narrow act also on a phone; words of a width keep theirs.
    A quiet act, without a border, has air enough of its own beneath them.
    """
    row = st.container(
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        gap=None if is_quiet else "xsmall",
        key=key,
    )
    return row.container(gap="xsmall", width=width), row.container(width="content")
