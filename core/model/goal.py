"""A real goal: what one's evenings are meant to bring nearer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from core.model.checks import check_text

MOST_GOALS: Final = 5
"""More than a handful are no goals but a list of wishes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One real goal, in a few words."""

    id: UUID
    created_at: datetime
    what: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
