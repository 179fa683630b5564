"""A new notebook is a copy of one made before: what is the same for all is worked out once.

To make the tables costs sixty milliseconds of a processor and to fill the example three hundred;
to copy a file that holds them costs two (measured). A checkpointed file also takes a tenth of
the memory of the same tables read out of a WAL.

All copies carry the identifier that DuckDB gave the first of them, so it cannot tell the WAL of
one from that of another. Nothing here lets the two be confused: the parts of a notebook are
copied, put back and deleted together (`files.PARTS`), and a notebook never begins beside a WAL.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import RLock
from typing import Final

from core.storage import migrate
from core.storage.attachment import Attachment
from core.storage.files import NotebookFiles, sync, sync_folder
from core.storage.instance import Instance
from core.storage.notebook import Notebook

_PREFIX: Final = ".mould-"
_NAME: Final = "mould"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mould:
    """What a notebook may begin with."""

    name: str
    version: Hashable
    """What is made of another version is not used any more."""
    fill: Callable[[Notebook], None]
    """Writes it into an empty notebook."""


class _Moulds:
    """Whole database files by name, each made by whoever needs it first, for all of the process."""

    def __init__(self) -> None:
        # Entered again from within: one that is filled begins as a copy of the empty one.
        self._lock = RLock()
        self._made: dict[Hashable, tuple[Hashable, bytes]] = {}

    def get(self, name: Hashable, version: Hashable, make: Callable[[], bytes]) -> bytes:
        """The one of this name, made anew where it is of another version."""
        with self._lock:
            if name not in self._made or self._made[name][0] != version:
                self._made[name] = (version, make())
            return self._made[name][1]


_MOULDS: Final = _Moulds()


def pour_empty(instance: Instance, files: NotebookFiles, migrations: Path) -> None:
    """Make an empty notebook with all its tables, which appears whole or not at all."""

    def make() -> bytes:
        return _cast(instance, files.folder, migrations, lambda made: None)

    _pour(_MOULDS.get(migrations, _steps(migrations), make), files)


def pour_filled(
    instance: Instance,
    files: NotebookFiles,
    migrations: Path,
    mould: Mould,
    fill: Callable[[NotebookFiles], None],
) -> None:
    """Make a notebook out of this mould, which `fill` fills where there is none yet."""

    def make() -> bytes:
        return _cast(instance, files.folder, migrations, fill)

    version = mould.version, _steps(migrations)
    _pour(_MOULDS.get((migrations, mould.name), version, make), files)


def _steps(migrations: Path) -> Hashable:
    return tuple(migrate.steps_after(0, migrations))


def _cast(
    instance: Instance, folder: Path, migrations: Path, fill: Callable[[NotebookFiles], None]
) -> bytes:
    with TemporaryDirectory(prefix=_PREFIX, dir=folder) as made:
        files = NotebookFiles(folder=Path(made), name=_NAME)
        fill(files)
        attachment = Attachment(
            instance, files, migrations, lambda: instance.create(files.database)
        )
        try:
            attachment.open()
            attachment.checkpoint()
        finally:
            attachment.close()
        return files.database.read_bytes()


def _pour(content: bytes, files: NotebookFiles) -> None:
    partial = files.database.with_name(files.database.name + ".new")
    with partial.open("wb") as out:
        out.write(content)
        sync(out)
    partial.replace(files.database)
    sync_folder(files.folder)
