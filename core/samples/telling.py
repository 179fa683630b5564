"""What every part of the example needs: the words of one language, and ids that never change."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from core.model.preferences import Language
from core.texts.catalogue import text

_EXAMPLE = UUID("7d0b9f52-6c1e-4f7a-8a43-2b7d5f9e0c61")


def id_of(name: str) -> UUID:
    """The id of one record of the example, the same in both languages."""
    return uuid5(_EXAMPLE, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The example told in one language, at one moment (naive UTC)."""

    language: Language
    now: datetime

    def words(self, key: str) -> str:
        """The words of the example under `example.<key>`."""
        return text(self.language, f"example.{key}")
