"""Everything that a notebook holds, read at one moment or put in place at one stroke."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from core.model.change import Change
from core.model.errors import AppError, InvalidValue
from core.model.preferences import PREFERENCES_ID
from core.model.records import RECORD_TYPES, Record
from core.storage import bulk, changes, imported_sums, migrate, rows
from core.storage.cursor import Cursor, Row
from core.storage.notebook import Notebook
from core.storage.references import REFERENCES
from core.storage.steps import COLUMNS as CHANGE_COLUMNS
from core.storage.values import columns_of, decode_fields, kind_of, settled

_BULKY = "imported_line"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenRecord:
    """A record as text: its kind, and its fields as the history writes them."""

    kind: str
    fields: Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """All records, and the whole history, oldest change first."""

    version: int
    """The number of the last migration that the notebook had seen."""
    records: Sequence[WrittenRecord]
    history: Sequence[Change]

    @property
    def revision(self) -> int:
        """The number of the newest change, 0 if there is none."""
        return self.history[-1].seq if self.history else 0

    @property
    def tip(self) -> str:
        """The step of the newest change, empty if there is none: two notebooks of one revision
        with different tips have grown apart."""
        return str(self.history[-1].step) if self.history else ""


def read(notebook: Notebook) -> Contents:
    """Everything as it is at one moment, whoever saves meanwhile."""
    return notebook.view(read_with)


def read_with(cursor: Cursor) -> Contents:
    """Everything as this transaction sees it."""
    return Contents(
        version=migrate.applied(cursor),
        records=[record for kind in RECORD_TYPES for record in written(cursor, kind)],
        history=changes.select_changes(cursor, "ORDER BY seq", []),
    )


def written(cursor: Cursor, kind: str) -> list[WrittenRecord]:
    """The records of one kind in the order in which they were made."""
    columns = columns_of(kind)
    names = ", ".join(column.name for column in columns)
    return [
        WrittenRecord(
            kind=kind,
            fields={
                column.name: column.encode(column.from_row(value))
                for column, value in zip(columns, row, strict=True)
            },
        )
        for row in cursor.run(f"SELECT {names} FROM {kind} ORDER BY created_at, id")
    ]


def decoded(contents: Contents) -> list[Record]:
    """The records through the model, as this version of the app would store them.

    Raises InvalidValue for what the model refuses, for two records of one id, and for a
    record that points at one that is not there.
    """
    records = [_record(written) for written in contents.records]
    ids: dict[str, set[UUID]] = {kind: set() for kind in RECORD_TYPES}
    for record in records:
        if record.id in ids[kind_of(record)]:
            raise _refused()
        ids[kind_of(record)].add(record.id)
    if ids["preferences"] - {PREFERENCES_ID}:
        raise _refused()
    for reference in REFERENCES:
        for record in records:
            if kind_of(record) == reference.kind:
                target = getattr(record, reference.field)
                if target is not None and target not in ids[reference.target]:
                    raise _refused()
    return records


def replace(cursor: Cursor, records: Iterable[Record], history: Sequence[Change]) -> None:
    """Put these in the place of all that is there, within the caller's transaction.

    The history keeps its order; its numbers move up where needed, so that the revision of a
    notebook only ever grows. Raises InvalidValue where files count twice.
    """
    before, _ = newest(cursor)
    for table in ("change", *RECORD_TYPES):
        cursor.run(f"DELETE FROM {table}")
    of_kind: dict[str, list[Record]] = {kind: [] for kind in RECORD_TYPES}
    for record in records:
        of_kind[kind_of(record)].append(record)
    for kind, found in of_kind.items():
        if kind == _BULKY:
            bulk.insert(cursor, kind, found)
        else:
            rows.insert(cursor, kind, found)
    last = history[-1].seq if history else 0
    shift = before + 1 - last if before and last <= before else 0
    rows.insert_rows(
        cursor, "change", CHANGE_COLUMNS, [_change_row(change, shift) for change in history]
    )
    imported_sums.check(cursor)


def newest(cursor: Cursor) -> tuple[int, UUID | None]:
    """The number and the step of the newest change; 0 and None if there is none."""
    for seq, step in cursor.run("SELECT seq, step FROM change ORDER BY seq DESC LIMIT 1"):
        return seq, step
    return 0, None


def has_step(cursor: Cursor, step: UUID) -> bool:
    """Whether the history holds this step."""
    return bool(cursor.run("SELECT 1 FROM change WHERE step = ? LIMIT 1", [step]))


def counts(contents: Contents) -> Counter[str]:
    """How many records of each kind there are; choices of the whole notebook do not count."""
    kinds = Counter(record.kind for record in contents.records)
    del kinds["preferences"]
    return kinds


def _record(written: WrittenRecord) -> Record:
    record_type = RECORD_TYPES.get(written.kind)
    if record_type is None:
        raise _refused()
    try:
        return settled(record_type(**decode_fields(written.kind, written.fields)))
    except (AppError, ValueError, TypeError, ArithmeticError) as error:
        raise _refused() from error


def _change_row(change: Change, shift: int) -> Row:
    return (
        change.seq + shift,
        change.step,
        change.changed_at,
        change.kind.value,
        change.record,
        change.record_id,
        change.field,
        change.old_value,
        change.new_value,
        change.undoes,
    )


def _refused() -> InvalidValue:
    return InvalidValue("archive.error.damaged")
