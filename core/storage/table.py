"""One kind of record in a notebook: the verbs that every storage module shares."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

from core.model.errors import NotFound
from core.model.records import Record
from core.model.stamp import Stamp
from core.storage import rows, steps
from core.storage.cursor import Cursor
from core.storage.failures import SaveConflict
from core.storage.notebook import Notebook
from core.storage.references import check_targets, references_to
from core.storage.steps import Difference
from core.storage.values import settled, with_fields

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """Records of one kind. Every save is one transaction with its history lines."""

    record_type: type[R]
    kind: str

    def get(self, notebook: Notebook, record_id: UUID) -> R:
        """The record; raises NotFound."""
        record = self.find(notebook, record_id)
        if record is None:
            raise NotFound("notebook.error.gone")
        return record

    def find(self, notebook: Notebook, record_id: UUID) -> R | None:
        """The record, or None."""
        with notebook.reading() as cursor:
            return cast("R | None", rows.load(cursor, self.kind, record_id))

    def list_all(self, notebook: Notebook) -> list[R]:
        """Every record, in the order in which they were made."""
        with notebook.reading() as cursor:
            return cast("list[R]", rows.select(cursor, self.kind))

    def list_where(self, notebook: Notebook, field: str, value: UUID) -> list[R]:
        """The records that point at another through `field`, in the order they were made."""
        with notebook.reading() as cursor:
            return cast("list[R]", rows.select(cursor, self.kind, f"WHERE {field} = ?", [value]))

    def add(self, notebook: Notebook, record: R, stamp: Stamp) -> R:
        """Store a new record. Raises SaveConflict if its id is taken, NotFound for a lost target.

        Returns it as it will be read back: amounts no finer than a notebook keeps them.
        """

        def work(cursor: Cursor) -> R:
            kept = settled(record)
            if rows.load(cursor, self.kind, record.id) is not None:
                raise SaveConflict("notebook.error.conflict")
            check_targets(cursor, [kept])
            steps.store(cursor, stamp, [Difference(kind=self.kind, before=None, after=kept)])
            return kept

        return notebook.write(work)

    def revise(self, notebook: Notebook, record_id: UUID, stamp: Stamp, **changes: Any) -> R:
        """Change some fields of the record as it is now, and return it.

        Raises NotFound, or InvalidValue where the model refuses. A change to what is there
        already writes nothing.
        """

        def work(cursor: Cursor) -> R:
            before = rows.load(cursor, self.kind, record_id)
            if before is None:
                raise NotFound("notebook.error.gone")
            return self.save(cursor, cast(R, before), stamp, changes)

        return notebook.write(work)

    def revise_or_add(
        self,
        notebook: Notebook,
        record_id: UUID,
        stamp: Stamp,
        make: Callable[[], R],
        **changes: Any,
    ) -> R:
        """Change some fields of the record, made first if it is not there."""

        def work(cursor: Cursor) -> R:
            before = rows.load(cursor, self.kind, record_id)
            if before is not None:
                return self.save(cursor, cast(R, before), stamp, changes)
            made = with_fields(make(), changes)
            check_targets(cursor, [made])
            steps.store(cursor, stamp, [Difference(kind=self.kind, before=None, after=made)])
            return made

        return notebook.write(work)

    def remove(self, notebook: Notebook, record_id: UUID, stamp: Stamp) -> None:
        """Remove the record with what belongs to it, and clear the links to it. Raises NotFound."""

        def work(cursor: Cursor) -> None:
            record = rows.load(cursor, self.kind, record_id)
            if record is None:
                raise NotFound("notebook.error.gone")
            steps.store(cursor, stamp, _removal(cursor, self.kind, record))

        notebook.write(work)

    def save(self, cursor: Cursor, before: R, stamp: Stamp, changes: dict[str, Any]) -> R:
        """Change some fields of the record as it is, within a transaction."""
        if not {"id", "created_at"}.isdisjoint(changes):
            raise TypeError("id and created_at never change")
        after = with_fields(before, changes)
        check_targets(cursor, [after])
        steps.store(cursor, stamp, [Difference(kind=self.kind, before=before, after=after)])
        return after


def _removal(cursor: Cursor, kind: str, record: Record) -> list[Difference]:
    """The record and all that hangs on it, what hangs on it first."""
    differences = []
    for reference in references_to(kind):
        where = f"WHERE {reference.field} = ?"
        for child in rows.select(cursor, reference.kind, where, [record.id]):
            if reference.is_owned:
                differences += _removal(cursor, reference.kind, child)
            else:
                cleared = with_fields(child, {reference.field: None})
                differences.append(Difference(kind=reference.kind, before=child, after=cleared))
    return [*differences, Difference(kind=kind, before=record, after=None)]
