"""One kind of record in a notebook: the verbs that every storage module shares."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar, cast
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
_Key: TypeAlias = tuple[str, UUID]


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """Records of one kind. Every save is one transaction with its history lines."""

    record_type: type[R]
    kind: str
    guard: Callable[[R, R, Stamp], None] | None = None
    """Raises InvalidValue for a change that this kind of record allows no more."""

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
        if self.guard is not None:
            self.guard(before, after, stamp)
        check_targets(cursor, [after])
        steps.store(cursor, stamp, [Difference(kind=self.kind, before=before, after=after)])
        return after


def _removal(cursor: Cursor, kind: str, record: Record) -> list[Difference]:
    """The record and all that hangs on it, each once, what hangs on it first."""
    gone: dict[_Key, Record] = {(kind, record.id): record}
    freed: dict[_Key, tuple[Record, dict[str, object]]] = {}
    waves: list[tuple[str, list[UUID]]] = [(kind, [record.id])]
    while waves:
        target, ids = waves.pop()
        for reference in references_to(target):
            found = rows.select_in(cursor, reference.kind, reference.field, ids)
            pointing = {(reference.kind, child.id): child for child in found}
            if reference.is_owned:
                new = {key: child for key, child in pointing.items() if key not in gone}
                gone |= new
                waves += [(reference.kind, [child.id for child in new.values()])] if new else []
            else:
                for key, child in pointing.items():
                    freed.setdefault(key, (child, {}))[1][reference.field] = None
    cleared = [
        Difference(kind=key[0], before=child, after=with_fields(child, fields))
        for key, (child, fields) in freed.items()
        if key not in gone
    ]
    removed = [
        Difference(kind=key[0], before=one, after=None) for key, one in reversed(gone.items())
    ]
    return [*cleared, *removed]
