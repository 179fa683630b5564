"""What the host's secrets hold, a section at a time."""

from collections.abc import Mapping

import streamlit as st


def section(name: str) -> Mapping[str, object]:
    """One section of the secrets; empty where there is none, or no secrets at all."""
    # Without a file of secrets, asking for one would be an error on the screen.
    found = st.secrets.get(name) if st.secrets.load_if_toml_exists() else None
    return found if isinstance(found, Mapping) else {}


def word(name: str, key: str) -> str:
    """One text of a section, empty where it is not set."""
    value = section(name).get(key)
    return value.strip() if isinstance(value, str) else ""
