"""All notebooks of one folder, behind one DuckDB."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from core.storage import moulds
from core.storage.attachment import Attachment
from core.storage.copies import KeptCopy
from core.storage.failures import boundary
from core.storage.file_notebook import FileNotebook
from core.storage.files import NotebookFiles
from core.storage.instance import Instance
from core.storage.migrate import MIGRATIONS
from core.storage.moulds import Mould
from core.storage.rescue import delete_files, start_from_newest_copy
from core.storage.room import MOST_OPEN, Room
from core.storage.shelf import Shelf

CHECKPOINT_BYTES = 100_000
"""About 200 small saves. Opening replays the WAL, which takes DuckDB 1.5 half a millisecond a
save (measured): a megabyte of it would keep a person waiting for a second."""


class Engine:
    """Opens notebooks by name; one object a notebook, shared by every thread.

    Raises FolderNotWritable when the folder cannot be made.
    """

    def __init__(
        self,
        folder: Path,
        *,
        checkpoint_bytes: int = CHECKPOINT_BYTES,
        migrations: Path = MIGRATIONS,
        most_open: int = MOST_OPEN,
    ) -> None:
        with boundary():
            folder.mkdir(parents=True, exist_ok=True)
            # The sandbox compares real paths.
            self.folder = folder.resolve()
            self._instance = Instance(self.folder)
        self._checkpoint_bytes = checkpoint_bytes
        self._migrations = migrations
        self._room = Room(most_open)
        self._shelf = Shelf(self._make)

    def open(self, name: str, now: datetime | None = None) -> FileNotebook:
        """The notebook of this name: made, repaired or migrated as needed.

        `now` marks it as in use for `close_idle`. Raises NotebookBusy, NotebookNewer,
        NotebookDamaged, DiskFull or FolderNotWritable. ValueError for an impossible name.
        """
        return self._shelf.open(name, now)

    def begin_as(self, name: str, mould: Mould) -> None:
        """Make a notebook out of a mould, if it is not there yet; the mould is filled once."""
        notebook = self._shelf.get(name)
        notebook.begin(
            partial(
                moulds.pour_filled,
                self._instance,
                notebook.files,
                self._migrations,
                mould,
                partial(self._fill, mould),
            )
        )

    def discard(self, name: str) -> None:
        """Delete a notebook with all its copies."""
        notebook = self._shelf.get(name)
        with notebook.closed():
            delete_files(notebook.files)

    def set_aside(self, name: str) -> KeptCopy | None:
        """Move a damaged notebook out of the way and go on from the newest copy that works.

        Returns that copy, or None when there was none and the notebook starts empty.
        """
        notebook = self._shelf.get(name)
        with notebook.closed():
            return start_from_newest_copy(self._instance, notebook.files)

    def close_idle(self, now: datetime, older_than: timedelta) -> None:
        """Close the notebooks that nobody opened for this long; using one opens it again."""
        self._shelf.close_idle(now, older_than)

    def close(self) -> None:
        """Close every notebook and DuckDB itself."""
        self._shelf.close()
        self._instance.close()

    def _make(self, name: str) -> FileNotebook:
        files = NotebookFiles(folder=self.folder, name=name)
        return self._notebook(files, partial(self._shelf.note_opened, name))

    def _fill(self, mould: Mould, files: NotebookFiles) -> None:
        notebook = self._notebook(files, lambda: None)
        try:
            mould.fill(notebook)
        finally:
            notebook.close()

    def _notebook(self, files: NotebookFiles, note_opened: Callable[[], None]) -> FileNotebook:
        attachment = Attachment(
            self._instance,
            files,
            self._migrations,
            partial(moulds.pour_empty, self._instance, files, self._migrations),
        )
        return FileNotebook(files, attachment, self._room, self._checkpoint_bytes, note_opened)
