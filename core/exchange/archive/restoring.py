"""Putting an archive in the place of a notebook, and keeping what was there."""

from base64 import b64decode, b64encode
from datetime import datetime
from uuid import UUID

from core.exchange.archive.packing import packed
from core.exchange.archive.parts import Archive, ArchiveRefused
from core.exchange.archive.unpacking import unpacked
from core.model.errors import AppError
from core.model.stamp import Stamp
from core.storage import contents, kept_notebooks
from core.storage.contents import Contents
from core.storage.cursor import Cursor
from core.storage.failures import SaveConflict, StorageFailed
from core.storage.kept_notebooks import KeptNotebook, Reason
from core.storage.notebook import Notebook


def backup(notebook: Notebook, now: datetime) -> bytes:
    """The notebook as a file to keep: what `restore` takes, and tables to look into."""
    return packed(contents.read(notebook), now, with_spreadsheets=True)


def checked(data: bytes) -> Archive:
    """An archive that can be restored whole. Raises ArchiveRefused."""
    archive = unpacked(data)
    if not archive.contents.history and not archive.contents.records:
        raise ArchiveRefused("archive.error.empty")
    try:
        contents.decoded(archive.contents)
    except AppError as error:
        raise ArchiveRefused("archive.error.damaged") from error
    return archive


def restore(notebook: Notebook, archive: Archive, reason: Reason, stamp: Stamp) -> None:
    """Put the archive in the notebook's place, all or nothing; what was there is kept.

    Raises ArchiveRefused for what the model or the database refuses.
    """
    try:
        records = contents.decoded(archive.contents)

        def work(cursor: Cursor) -> None:
            before = contents.read_with(cursor)
            if before.history:
                _keep(cursor, before, reason, stamp)
            contents.replace(cursor, records, archive.contents.history)

        notebook.write(work)
    except (SaveConflict, StorageFailed) as error:
        raise ArchiveRefused("archive.error.damaged") from error


def take_back(notebook: Notebook, kept_id: UUID, stamp: Stamp) -> None:
    """Put what was kept in its place again; what is there now is kept in turn."""
    kept = checked(b64decode(kept_notebooks.archive_of(notebook, kept_id)))
    restore(notebook, kept, Reason.RESTORED, stamp)


def keep_beside(notebook: Notebook, archive: Archive, reason: Reason, stamp: Stamp) -> None:
    """Keep an archive with a notebook that stays as it is."""
    notebook.write(lambda cursor: _keep(cursor, archive.contents, reason, stamp))


def _keep(cursor: Cursor, kept: Contents, reason: Reason, stamp: Stamp) -> None:
    kept_notebooks.add(
        cursor,
        KeptNotebook(
            id=stamp.step,
            kept_at=stamp.now,
            reason=reason,
            revision=kept.revision,
            records=contents.counts(kept).total(),
        ),
        b64encode(packed(kept, stamp.now)).decode(),
    )
