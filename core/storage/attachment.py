"""A notebook's database while it is attached: opened, repaired, migrated, checkpointed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from core.storage import checkpoints, copies, migrate, soundness
from core.storage.cursor import Cursor
from core.storage.failures import NotebookDamaged, is_unusable
from core.storage.files import NotebookFiles
from core.storage.instance import Instance


class Attachment:
    """The alias and the cursors. Opening and closing need the caller to be alone with it."""

    def __init__(
        self,
        instance: Instance,
        files: NotebookFiles,
        migrations: Path,
        begin: Callable[[], None],
    ) -> None:
        self._instance = instance
        self._files = files
        self._migrations = migrations
        self._begin = begin
        """Makes the database where there is none."""
        self._alias: str | None = None
        self._left_as: object = None
        self._idle_cursors: list[Cursor] = []

    @property
    def is_open(self) -> bool:
        """Whether cursors can be had."""
        return (
            self._alias is not None
            and self._instance.holds(self._alias)
            # Where the file is gone, DuckDB would go on saving into nothing. `Path.exists`
            # raises for a folder that may not be looked into; to open it then says why.
            and os.path.exists(self._files.database)
        )

    @contextmanager
    def cursor(self) -> Iterator[Cursor]:
        """A cursor for this thread alone, in which tables need no prefix."""
        alias = str(self._alias)
        try:
            cursor, is_new = self._idle_cursors.pop(), False
        except IndexError:
            cursor, is_new = self._instance.cursor(), True
        try:
            if is_new:
                cursor.run(f"USE {alias}")
            yield cursor
        except BaseException as error:
            # Closing rolls back; a cursor that saw a failure is not used again.
            cursor.close()
            if isinstance(error, duckdb.Error) and is_unusable(error):
                self._instance.abandon(alias, error)
            raise
        self._idle_cursors.append(cursor)

    def open(self) -> None:
        """Repair what a kill left, attach, migrate, and keep a copy if anything changed."""
        self.close()
        checkpoints.repair(self._files)
        # Put down and taken up again as it was, it is as if it had never been closed.
        is_as_left = self._files.state() == self._left_as
        self._left_as = None
        copy = None if is_as_left else copies.take_if_changed(self._files)
        if not self._files.database.exists():
            if any(part.exists() for part in self._files.parts()):
                raise NotebookDamaged("notebook.error.damaged")
            self._begin()
        self._attach()
        self._migrate()
        if copy is not None:
            with self.cursor() as cursor:
                is_sound = soundness.is_sound(cursor)
            copies.settle(self._files, copy, is_sound=is_sound)

    def close(self) -> None:
        """Detach, if it is attached. Writes nothing: what the WAL holds stays there."""
        while self._idle_cursors:
            self._idle_cursors.pop().close()
        if self._alias is not None:
            self._instance.detach(self._alias)
            self._alias = None

    def put_down(self) -> None:
        """Detach for a while: found unchanged at the next opening, it needs no copy then."""
        self.close()
        self._left_as = self._files.state()

    def checkpoint(self) -> None:
        """A guarded checkpoint; the order of things is explained in `checkpoints`."""
        self.close()
        checkpoints.raise_guard(self._files)
        try:
            self._attach()
        except duckdb.Error:
            checkpoints.drop_guard(self._files)
            raise
        with self.cursor() as cursor:
            cursor.run(f"CHECKPOINT {self._alias}")
        checkpoints.lower_guard(self._files)

    def _attach(self) -> None:
        self._alias = self._instance.attach(self._files.database)

    def _migrate(self) -> None:
        with self.cursor() as cursor:
            version = migrate.version_seen(cursor)
        if not migrate.steps_after(version, self._migrations):
            return
        if version:
            self.close()
            migrate.set_aside(self._files, version)
            self._attach()
        with self.cursor() as cursor:
            migrate.apply(cursor, version, self._migrations)
