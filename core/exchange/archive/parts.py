"""What an archive is made of: the names of its parts, their limits, and what is refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.model.errors import AppError
from core.model.records import Record
from core.storage.contents import Contents

FORMAT: Final = "passer-la-main"
FORMAT_VERSION: Final = 1
MANIFEST: Final = "manifest.json"
RECORDS: Final = "records.jsonl"
HISTORY: Final = "history.jsonl"
MOST_BYTES: Final = 5_000_000
"""Of the file: what the app lets a person upload."""
MOST_UNPACKED: Final = 60_000_000
"""Of one part."""
LONGEST_LINE: Final = 2_000_000
MOST_RECORDS: Final = 100_000
MOST_CHANGES: Final = 300_000


class ArchiveRefused(AppError):
    """The file is no archive, or not one that can be restored; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """An archive that was read: when it was made, and what it holds."""

    made_at: datetime
    """UTC, naive."""
    contents: Contents
    records: Sequence[Record]
    """Those of the contents, as the model takes them."""
