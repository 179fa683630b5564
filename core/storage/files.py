"""The files that make up one notebook, and how one file holds a copy of it."""

import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

_MAGIC = b"PLMCOPY1"
_CHUNK = 1 << 20
_LENGTH = struct.Struct("<q")
_CHECK = struct.Struct("<I")
_ABSENT = -1

PARTS = (".duckdb", ".duckdb.wal", ".duckdb.wal.checkpoint", ".duckdb.wal.recovery")
"""Everything DuckDB may leave beside a database: with one part of another moment, it would
replay changes onto a file they do not belong to, so the parts are copied and put back together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """An older state of a notebook, in one file."""

    path: Path
    taken_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NotebookFiles:
    """Where the parts and the copies of one notebook are."""

    folder: Path
    name: str

    @property
    def database(self) -> Path:
        """The database itself."""
        return self.folder / f"{self.name}.duckdb"

    @property
    def wal(self) -> Path:
        """Changes that the database file does not hold yet."""
        return self.folder / f"{self.name}.duckdb.wal"

    @property
    def guard(self) -> Path:
        """The copy that exists only while a checkpoint is under way."""
        return self.folder / f"{self.name}.guard"

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.folder / f"{self.name}.lock"

    def parts(self) -> list[Path]:
        """Every part that may exist, the database first."""
        return [self.folder / f"{self.name}{part}" for part in PARTS]

    def wal_bytes(self) -> int:
        """How much waits for the next checkpoint. Opens nothing: see `checkpoints`."""
        return self.wal.stat().st_size if self.wal.exists() else 0

    def copies(self) -> list[KeptCopy]:
        """The copies kept, newest first."""
        paths = sorted(self.folder.glob(f"{self.name}.copy-*[0-9]"), reverse=True)
        return [
            KeptCopy(path=path, taken_at=datetime.fromtimestamp(path.stat().st_mtime, UTC))
            for path in paths
        ]

    def next_copy(self) -> Path:
        """Where the next copy goes; numbers only grow, so that the order never lies."""
        newest = next((copy.path for copy in self.copies()), None)
        number = int(newest.name.rpartition("-")[2]) + 1 if newest else 1
        return self.folder / f"{self.name}.copy-{number:06}"

    def next_damaged_suffix(self) -> str:
        """What to add to the names of parts that are set aside."""
        number = 1
        while any(self.folder.glob(f"{self.name}.*.damaged-{number}")):
            number += 1
        return f".damaged-{number}"

    def set_aside_paths(self) -> list[Path]:
        """Whatever was set aside: damaged parts, and copies from before a migration."""
        patterns = ("*.damaged-*", "before-*", "guard.unreadable", "*.partial")
        return [path for end in patterns for path in self.folder.glob(f"{self.name}.{end}")]


def pack(files: NotebookFiles, target: Path) -> None:
    """Copy every part into one file, which appears complete and on disk, or not at all."""
    partial = target.with_name(target.name + ".partial")
    try:
        with partial.open("wb") as out:
            check = _write(out, _MAGIC, 0)
            for part in files.parts():
                length = part.stat().st_size if part.exists() else _ABSENT
                check = _write(out, _LENGTH.pack(length), check)
                for block in _blocks(part) if length > 0 else ():
                    check = _write(out, block, check)
            out.write(_CHECK.pack(check))
            sync(out)
        partial.replace(target)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    sync_folder(files.folder)


def is_whole(copy: Path) -> bool:
    """Whether a copy is complete and unchanged since it was written."""
    size = copy.stat().st_size
    if size < len(_MAGIC) + len(PARTS) * _LENGTH.size + _CHECK.size:
        return False
    check = 0
    with copy.open("rb") as source:
        left = size - _CHECK.size
        while left:
            block = source.read(min(left, _CHUNK))
            check = zlib.crc32(block, check)
            left -= len(block)
        return source.read() == _CHECK.pack(check)


def unpack(copy: Path, files: NotebookFiles) -> None:
    """Put the parts back as they were when the copy was made.

    Written in place: that needs no more room than there was, so it works on a full disk.
    Cut short, it leaves a mixture: the caller keeps the copy until this has returned.
    """
    with copy.open("rb") as source:
        source.seek(len(_MAGIC))
        for part in files.parts():
            (length,) = _LENGTH.unpack(source.read(_LENGTH.size))
            if length == _ABSENT:
                part.unlink(missing_ok=True)
                continue
            with part.open("r+b" if part.exists() else "wb") as out:
                left = length
                while left:
                    left -= out.write(source.read(min(left, _CHUNK)))
                out.truncate()
                sync(out)
    sync_folder(files.folder)


def sync(file: BinaryIO) -> None:
    """Make what was written survive a power cut."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make names that came, went or moved survive a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(out: BinaryIO, block: bytes, check: int) -> int:
    out.write(block)
    return zlib.crc32(block, check)


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as source:
        while block := source.read(_CHUNK):
            yield block
