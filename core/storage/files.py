"""The files that make up one notebook."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

PARTS = (".duckdb", ".duckdb.wal", ".duckdb.wal.checkpoint", ".duckdb.wal.recovery")
"""Everything DuckDB may leave beside a database: with one part of another moment, it would
replay changes onto a file they do not belong to, so the parts are copied and put back together."""


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

    def are_there(self) -> bool:
        """Whether there is a notebook, or what is left of one."""
        return any(path.exists() for path in [*self.parts(), self.guard])

    def wal_bytes(self) -> int:
        """How much waits for the next checkpoint. Opens nothing: see `checkpoints`."""
        try:
            return self.wal.stat().st_size
        except FileNotFoundError:
            return 0

    def state(self) -> tuple[tuple[int, int] | None, ...]:
        """Of each part its size and when it was written, None where there is none: two equal
        states are of the same content. Opens nothing: see `checkpoints`."""
        return tuple(_state(part) for part in self.parts())

    def copy_paths(self) -> list[Path]:
        """The copies kept, in no order."""
        return list(self.folder.glob(f"{self.name}.copy-*[0-9]"))

    def next_copy(self) -> Path:
        """Where the next copy goes; numbers only grow, so that the order never lies."""
        numbers = [int(path.name.rpartition("-")[2]) for path in self.copy_paths()]
        return self.folder / f"{self.name}.copy-{max(numbers, default=0) + 1:08}"

    def next_damaged_suffix(self) -> str:
        """What to add to the names of parts that are set aside."""
        number = 1
        while any(self.folder.glob(f"{self.name}.*.damaged-{number}")):
            number += 1
        return f".damaged-{number}"

    def set_aside_paths(self) -> list[Path]:
        """Whatever was set aside: damaged parts, and copies from before a migration."""
        patterns = ("*.damaged-*", "before-*", "*.unreadable", "*.partial", "duckdb.new", "trial.*")
        return [path for end in patterns for path in self.folder.glob(f"{self.name}.{end}")]


def _state(part: Path) -> tuple[int, int] | None:
    try:
        found = part.stat()
    except FileNotFoundError:
        return None
    return found.st_size, found.st_mtime_ns


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
