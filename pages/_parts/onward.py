"""One way onward: why, what its button says, and where that leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

import streamlit as st


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """Something to do next, in words, and where it is done."""

    why: str
    """Safe inside Markdown."""
    do: str
    screen: str
    address: Mapping[str, object] = field(default_factory=dict)
    """The records and the step to show there."""
    record_id: UUID | None = None
    """The one record it is about; None for a screen as a whole."""

    def is_open_on(self, screen: str) -> bool:
        """Whether this screen shows it already."""
        shown = st.query_params
        return screen == self.screen and all(
            shown.get(name) == str(value) for name, value in self.address.items()
        )
