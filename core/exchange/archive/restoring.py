"""Putting an archive in the place of a notebook, and keeping what was there."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from core.exchange.archive.packing import packed
from core.exchange.archive.parts import Archive, ArchiveRefused
from core.exchange.archive.unpacking import unpacked
from core.model.errors import InvalidValue
from core.model.stamp import Stamp
from core.storage import contents, kept_notebooks
from core.storage.contents import Contents
from core.storage.cursor import Cursor
from core.storage.failures import StorageFailed
from core.storage.kept_notebooks import KeptNotebook, Reason
from core.storage.notebook import Notebook

T = TypeVar("T")


def backup(notebook: Notebook, now: datetime) -> bytes:
    """The notebook as a file to keep: what `restore` takes, and tables to look into."""
    return packed(contents.read(notebook), now, with_spreadsheets=True)


def checked(data: bytes) -> Archive:
    """An archive that can be restored whole. Raises ArchiveRefused."""
    made_at, held = unpacked(data)
    if not held.history and not held.records:
        raise ArchiveRefused("archive.error.empty")
    return _archive(made_at, held)


def restore(notebook: Notebook, archive: Archive, reason: Reason, stamp: Stamp) -> None:
    """Put the archive in the notebook's place, all or nothing; what was there is kept.

    Raises ArchiveRefused for what the model or the database refuses.
    """

    def work(cursor: Cursor) -> None:
        before = contents.read_with(cursor)
        if before.history:
            _keep(cursor, before, reason, stamp)
        contents.replace(cursor, archive.records, archive.contents.history)

    _put(notebook, work)


class Settled(StrEnum):
    """What became of an archive that a browser brought."""

    KNOWN = "known"
    """The notebook holds all of it already."""
    RESTORED = "restored"
    """It is in the notebook's place, which held nothing that it does not hold too."""
    REPLACED = "replaced"
    """It was the newer of two that had grown apart; the other one is kept."""
    BESIDE = "beside"
    """It was the older of two that had grown apart; it is kept."""


def knows(notebook: Notebook, tip: str) -> bool:
    """Whether the step that a browser names as its newest is in the notebook's history."""
    try:
        step = UUID(tip)
    except ValueError:
        return False
    return notebook.view(lambda cursor: contents.has_step(cursor, step))


def settle(notebook: Notebook, archive: Archive, stamp: Stamp) -> Settled:
    """Let the newer of the two go on: the notebook, or the archive that a browser brought.

    Nothing is merged and nothing is lost. Decided within one transaction, so that a save from
    another window comes before it or after. Raises ArchiveRefused.
    """
    brought = archive.contents

    def work(cursor: Cursor) -> Settled:
        revision, tip = contents.newest(cursor)
        if not brought.history or contents.has_step(cursor, brought.history[-1].step):
            return Settled.KNOWN
        is_continued = tip is None or any(change.step == tip for change in brought.history)
        if not is_continued and brought.revision <= revision:
            _keep(cursor, brought, Reason.OLDER, stamp)
            return Settled.BESIDE
        if not is_continued:
            _keep(cursor, contents.read_with(cursor), Reason.REPLACED, stamp)
        contents.replace(cursor, archive.records, brought.history)
        return Settled.RESTORED if is_continued else Settled.REPLACED

    return _put(notebook, work)


def join(notebook: Notebook, other: Notebook, stamp: Stamp) -> None:
    """Keep what `other` holds with the notebook that goes on instead of it."""
    held = contents.read(other)
    if held.history:
        notebook.write(lambda cursor: _keep(cursor, held, Reason.JOINED, stamp))


def take_over(notebook: Notebook, source: Notebook, stamp: Stamp) -> None:
    """Let the notebook go on with a copy of what `source` holds; what it held is kept."""
    held = _archive(stamp.now, contents.read(source))
    restore(notebook, held, Reason.JOINED, stamp)


def take_back(notebook: Notebook, kept_id: UUID, stamp: Stamp) -> None:
    """Put what was kept in its place again; what is there now is kept in turn."""
    kept = checked(b64decode(kept_notebooks.archive_of(notebook, kept_id)))
    restore(notebook, kept, Reason.RESTORED, stamp)


def _archive(made_at: datetime, held: Contents) -> Archive:
    try:
        return Archive(made_at=made_at, contents=held, records=contents.decoded(held))
    except InvalidValue as error:
        raise ArchiveRefused("archive.error.damaged") from error


def _put(notebook: Notebook, work: Callable[[Cursor], T]) -> T:
    """Let `work` replace what the notebook holds; what the database refuses is the archive's fault.

    Another save in the way is not: it stays what it is.
    """
    try:
        return notebook.write(work)
    except (InvalidValue, StorageFailed) as error:
        raise ArchiveRefused("archive.error.damaged") from error


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
