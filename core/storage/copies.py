"""The few newest copies of a notebook, kept for the day on which its file is damaged."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.storage.files import NotebookFiles, sync_folder
from core.storage.packing import pack

COPIES_KEPT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """An older state of a notebook, in one file."""

    path: Path
    taken_at: datetime
    """UTC, naive as all time stamps are."""


def list_newest_first(files: NotebookFiles) -> list[KeptCopy]:
    """The copies kept."""
    return [
        KeptCopy(path=path, taken_at=_modified_at(path))
        for path in sorted(files.copy_paths(), reverse=True)
    ]


def take_if_changed(files: NotebookFiles) -> Path | None:
    """Copy the detached notebook if it changed since its newest copy: checkpoints may be rare."""
    if not files.database.exists():
        return None
    newest = next(iter(list_newest_first(files)), None)
    changed_at = max(_modified_at(part) for part in files.parts() if part.exists())
    if newest is not None and newest.taken_at >= changed_at:
        return None
    path = files.next_copy()
    try:
        pack(files, path)
    except OSError:
        # This copy is one more safety: a full disk keeps nobody from reading.
        return None
    return path


def settle(files: NotebookFiles, copy: Path, *, is_sound: bool) -> None:
    """Let the oldest copies go; or this one, if it is of a notebook that cannot be read."""
    if not is_sound:
        copy.unlink(missing_ok=True)
    for kept in list_newest_first(files)[COPIES_KEPT:]:
        kept.path.unlink(missing_ok=True)
    sync_folder(files.folder)


def _modified_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(tzinfo=None)
