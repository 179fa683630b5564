"""A notebook's history: what changed, and taking a step back."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from core.model.change import Change, ChangeKind
from core.model.records import RECORD_TYPES, Record
from core.model.stamp import Stamp
from core.storage import imported_sums, rows, steps
from core.storage import undo as undoing
from core.storage.cursor import Cursor, Queries
from core.storage.failures import UndoBlocked
from core.storage.notebook import Notebook
from core.storage.references import check_targets
from core.storage.steps import Difference
from core.storage.tables import table_of
from core.storage.values import kind_of
from core.storage.values import settled as as_kept

_IMPORTS = ("import_batch", "imported_line")
_SELECT = (
    "SELECT seq, step, changed_at, kind, record, record_id, field, old_value, new_value, undoes"
    " FROM change"
)


def list_recent(notebook: Notebook, limit: int = 50, before_seq: int | None = None) -> list[Change]:
    """The newest changes, newest first; those before `before_seq` if it is given."""
    with notebook.reading() as cursor:
        if before_seq is None:
            return select_changes(cursor, "ORDER BY seq DESC LIMIT ?", [limit])
        return select_changes(
            cursor, "WHERE seq < ? ORDER BY seq DESC LIMIT ?", [before_seq, limit]
        )


def can_undo(notebook: Notebook, *step_ids: UUID) -> bool:
    """Whether nothing that came later stands in the way of taking these back, one by one."""
    with notebook.reading() as cursor:
        return is_free(cursor, step_ids)


def is_free(cursor: Queries, step_ids: Sequence[UUID]) -> bool:
    """As `can_undo`, for a reader that is open."""
    marks = ", ".join("?" * len(step_ids))
    changes = select_changes(cursor, f"WHERE step IN ({marks}) ORDER BY seq", step_ids)
    of_step: dict[UUID, list[Change]] = {step: [] for step in step_ids}
    for change in changes:
        of_step[change.step].append(change)
    try:
        undoing.plan(cursor, *of_step.values())
    except UndoBlocked:
        return False
    return True


def undo(notebook: Notebook, step: UUID, stamp: Stamp) -> None:
    """Take a step back, as a new step, which can be taken back itself.

    Raises UndoBlocked, or InvalidValue where a record allows that change no more.
    """
    undo_all(notebook, [step], stamp)


def undo_all(notebook: Notebook, step_ids: Sequence[UUID], stamp: Stamp) -> None:
    """Take steps back, the first one first, all as one new step, or none of them.

    Raises UndoBlocked, or InvalidValue where a record allows that change no more.
    """

    def work(cursor: Cursor) -> None:
        for step in step_ids:
            differences = undoing.plan(cursor, _of_step(cursor, step))
            _check_guards(differences, stamp)
            steps.store(cursor, stamp, differences, undoes=step)
            if any(each.kind in _IMPORTS and each.before is None for each in differences):
                imported_sums.check(cursor)

    notebook.write(work)


def add_all(notebook: Notebook, records: Iterable[Record], stamp: Stamp) -> None:
    """Store many records in one step; one whose id is there already replaces it.

    Raises NotFound, and stores nothing, if one points at a record that is nowhere.
    """
    kept = [as_kept(record) for record in records]

    def work(cursor: Cursor) -> None:
        differences: list[Difference] = []
        for kind in RECORD_TYPES:
            of_kind = {record.id: record for record in kept if kind_of(record) == kind}
            there = rows.load_many(cursor, kind, list(of_kind))
            differences += [
                Difference(kind=kind, before=there.get(record_id), after=record)
                for record_id, record in of_kind.items()
            ]
        steps.store(cursor, stamp, differences)
        check_targets(cursor, kept)

    notebook.write(work)


def _check_guards(differences: Iterable[Difference], stamp: Stamp) -> None:
    for each in differences:
        guard = table_of(each.kind).guard
        if guard is not None and each.before is not None and each.after is not None:
            guard(each.before, each.after, stamp)


def _of_step(cursor: Queries, step: UUID) -> list[Change]:
    return select_changes(cursor, "WHERE step = ? ORDER BY seq", [step])


def select_changes(cursor: Queries, rest: str, parameters: Sequence[object]) -> list[Change]:
    """Changes as the rest of the query asks for them."""
    found = cursor.run(f"{_SELECT} {rest}", parameters)
    return [
        Change(
            seq=seq,
            step=step,
            changed_at=changed_at,
            kind=ChangeKind(kind),
            record=record,
            record_id=record_id,
            field=field,
            old_value=old_value,
            new_value=new_value,
            undoes=undoes,
        )
        for (
            seq,
            step,
            changed_at,
            kind,
            record,
            record_id,
            field,
            old_value,
            new_value,
            undoes,
        ) in found
    ]
