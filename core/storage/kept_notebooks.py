"""What a notebook held before something else took its place, to be taken back if wanted.

The archives lie inside the notebook itself: whatever engine holds it, they come, go and are
forgotten with it, and are kept in the same transaction that replaces what they hold.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.model.errors import NotFound
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook

MOST_KEPT = 5
_COLUMNS = "id, kept_at, reason, revision, records"


class Reason(StrEnum):
    """Why something else took its place."""

    RESTORED = "restored"
    """The person restored a backup."""
    REPLACED = "replaced"
    """The browser brought a newer state that had grown apart from it."""
    JOINED = "joined"
    """This browser went over to the notebook of another device."""
    OLDER = "older"
    """The browser brought it itself, where a newer state was there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNotebook:
    """One of them, without the archive itself."""

    id: UUID
    kept_at: datetime
    reason: Reason
    revision: int
    records: int


def add(cursor: Cursor, kept: KeptNotebook, archive: str) -> None:
    """Keep one more, and let the oldest go where there are too many."""
    cursor.run(
        f"INSERT INTO kept_notebook ({_COLUMNS}, archive) VALUES (?, ?, ?, ?, ?, ?)",
        [kept.id, kept.kept_at, kept.reason.value, kept.revision, kept.records, archive],
    )
    ids = cursor.run("SELECT id FROM kept_notebook ORDER BY kept_at DESC, id")
    for (old,) in ids[MOST_KEPT:]:
        cursor.run("DELETE FROM kept_notebook WHERE id = ?", [old])


def list_all(notebook: Notebook) -> list[KeptNotebook]:
    """What is kept, newest first."""
    sql = f"SELECT {_COLUMNS} FROM kept_notebook ORDER BY kept_at DESC, id"
    return [
        KeptNotebook(
            id=kept_id, kept_at=kept_at, reason=Reason(reason), revision=revision, records=records
        )
        for kept_id, kept_at, reason, revision, records in notebook.read(sql)
    ]


def archive_of(notebook: Notebook, kept_id: UUID) -> str:
    """The archive, as it was given. Raises NotFound."""
    found = notebook.read("SELECT archive FROM kept_notebook WHERE id = ?", [kept_id])
    if not found:
        raise NotFound("notebook.error.gone")
    return str(found[0][0])
