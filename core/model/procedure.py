"""A way of doing something, written down once for whoever does it next."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.model.checks import check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Its title, and the steps in the person's words."""

    id: UUID
    created_at: datetime
    title: str = ""
    words: str = ""

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.title, self.words)
