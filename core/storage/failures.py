"""What can go wrong between the app and its files, in the app's own words."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, EFBIG, ENOSPC

import duckdb

from core.model.errors import AppError


class StorageError(AppError):
    """The base of every failure of a notebook's storage."""


class NotebookBusy(StorageError):
    """Another window of the app, or another program, has the notebook open."""


class NotebookNewer(StorageError):
    """A newer version of the app wrote this notebook; it is left untouched."""


class NotebookDamaged(StorageError):
    """The notebook's file cannot be read."""


class DiskFull(StorageError):
    """There is no room left to save."""


class FolderNotWritable(StorageError):
    """The notebooks' folder cannot be written to."""


class SaveConflict(StorageError):
    """Two saves met, again and again, or a record is there already."""


class UndoBlocked(StorageError):
    """Later changes build on the one to take back."""


class SettingInvalid(StorageError):
    """The setting that says where notebooks are kept cannot be followed."""


class ServerUnreachable(StorageError):
    """The server that keeps the notebooks does not answer."""


class StorageFailed(StorageError):
    """A failure that has no better name."""


_FULL = (ENOSPC, EDQUOT, EFBIG)
_WINDOWS_SHARING = (32, 33)
"""Windows' codes for a file, or a part of it, that another program has open."""

# DuckDB gives the system's reason as text only; the wording differs between systems,
# and between DuckDB 1.5 (IOException) and 2.0 (plain Error), so the text is what is read.
_STILL_HELD = "unique file handle"
_SIGNS: tuple[tuple[type[StorageError], str, tuple[str, ...]], ...] = (
    (
        NotebookBusy,
        "busy",
        ("could not set lock", "conflicting lock", _STILL_HELD, "being used by another"),
    ),
    (
        DiskFull,
        "disk_full",
        ("no space left", "file too large", "quota exceeded", "not enough space", "disk is full"),
    ),
    (SaveConflict, "conflict", ("duplicate key",)),
    (
        NotebookNewer,
        "newer",
        ("with version number", "newer version of duckdb", "cannot be lowered"),
    ),
    (
        FolderNotWritable,
        "not_writable",
        (
            "permission denied",
            "read-only file system",
            "not a directory",
            "no such file or directory",
            "access is denied",
        ),
    ),
    (
        NotebookDamaged,
        "damaged",
        (
            "corrupt",
            "checksum",
            "not a valid duckdb",
            "could not read",
            "failure while replaying wal",
            "serialization error",
            "failed to deserialize",
            "is a directory",
        ),
    ),
)


def from_duckdb(error: duckdb.Error) -> StorageError:
    """The app's own error for one of DuckDB's."""
    message = str(error).lower()
    for kind, key, signs in _SIGNS:
        if any(sign in message for sign in signs):
            return kind(f"notebook.error.{key}")
    if is_conflict(error):
        return SaveConflict("notebook.error.conflict")
    return StorageFailed("notebook.error.unexpected")


def from_system(error: OSError) -> StorageError:
    """The app's own error for one of the operating system's."""
    if error.errno in _FULL:
        return DiskFull("notebook.error.disk_full")
    if getattr(error, "winerror", None) in _WINDOWS_SHARING:
        return NotebookBusy("notebook.error.busy")
    return FolderNotWritable("notebook.error.not_writable")


def is_conflict(error: duckdb.Error) -> bool:
    """Whether another transaction got there first, so that trying again may succeed."""
    message = str(error).lower()
    return isinstance(error, duckdb.TransactionException) and "conflict" in message


def is_still_held(error: duckdb.Error) -> bool:
    """Whether this very DuckDB holds the file already, under another name."""
    return _STILL_HELD in str(error).lower()


def is_unusable(error: duckdb.Error) -> bool:
    """Whether DuckDB has given up on an open database until it is opened again."""
    return isinstance(error, duckdb.FatalException) or "invalidated" in str(error).lower()


@contextmanager
def boundary() -> Iterator[None]:
    """Let no error of DuckDB or of the file system out as it is."""
    try:
        yield
    except duckdb.Error as error:
        raise from_duckdb(error) from error
    except OSError as error:
        raise from_system(error) from error
