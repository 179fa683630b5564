"""Imports: each is one step of the history, however many lines it brings.

The history holds the import alone. Its lines are stored beside it and stay when it is taken
back, counting nowhere, so that the step can be taken again exactly.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from core.model.errors import InvalidValue
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.provider import Provider
from core.model.stamp import Stamp
from core.storage import bulk, imported_lines, imported_sums, rows, steps
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook
from core.storage.references import check_targets
from core.storage.steps import Difference
from core.storage.table import Table
from core.storage.values import settled

TABLE = Table(ImportBatch, "import_batch")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all


def add(
    notebook: Notebook,
    batch: ImportBatch,
    lines: Sequence[ImportedLine],
    stamp: Stamp,
    *,
    new_providers: Sequence[Provider] = (),
    providers_step: UUID | None = None,
) -> ImportBatch:
    """Store an import with those of its lines that are not here yet, in one transaction.

    Providers that come with it are a step of their own, so that what is typed about them
    later does not stand in the way of taking the import back. Raises InvalidValue, and stores
    nothing, if no line is new or a month would hold more than it can; NotFound for a provider
    that is gone.
    """

    def work(cursor: Cursor) -> ImportBatch:
        fresh = imported_lines.new_ones(cursor, ((line.day, line.fingerprint) for line in lines))
        kept = [settled(line) for line in lines if line.fingerprint in fresh]
        if not kept:
            raise InvalidValue("import.error.nothing_new")
        whole = settled(replace(batch, lines=len(kept), already_here=len(lines) - len(kept)))
        if new_providers and providers_step is not None:
            added = [
                Difference(kind="provider", before=None, after=settled(one))
                for one in new_providers
            ]
            steps.store(cursor, replace(stamp, step=providers_step), added)
        check_targets(cursor, kept)
        bulk.insert(cursor, "imported_line", kept)
        steps.store(cursor, stamp, [Difference(kind="import_batch", before=None, after=whole)])
        imported_sums.check(cursor)
        return whole

    return notebook.write(work)


def list_newest(notebook: Notebook, limit: int) -> list[ImportBatch]:
    """The newest imports that stand, newest first."""
    with notebook.reading() as cursor:
        found = rows.select(cursor, "import_batch", "ORDER BY created_at DESC, id LIMIT ?", [limit])
    return [one for one in reversed(found) if isinstance(one, ImportBatch)]


def find_like(notebook: Notebook, signature: str) -> ImportBatch | None:
    """The newest import of a file with the same columns, or None: it tells how to read another."""
    with notebook.reading() as cursor:
        found = rows.select(
            cursor,
            "import_batch",
            "WHERE signature = ? ORDER BY created_at DESC, id LIMIT 1",
            [signature],
        )
    return found[0] if found and isinstance(found[0], ImportBatch) else None


def step_of(notebook: Notebook, batch_id: UUID) -> UUID | None:
    """The step that brought this import last, which is the one to take back."""
    sql = """
    SELECT step FROM change
    WHERE record = 'import_batch' AND record_id = ? AND kind = 'add'
    ORDER BY seq DESC LIMIT 1
    """
    found = notebook.read(sql, [batch_id])
    return found[0][0] if found else None
