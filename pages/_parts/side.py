"""Words with one act beside them, at the right edge; on a phone the act stands beneath them."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


def with_act() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the words go, and where the button goes."""
    row = st.container(horizontal=True, vertical_alignment="center")
    return row.container(gap="xsmall", width="stretch"), row.container(width="content")
