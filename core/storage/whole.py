"""All that one notebook holds, taken out of it and put in place of what another holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from core.model.change import Change
from core.model.records import RECORD_TYPES
from core.storage import rows
from core.storage.cursor import Cursor, Row
from core.storage.notebook import Notebook
from core.storage.values import columns_of

_HISTORY = "change"
_HISTORY_COLUMNS = tuple(field.name for field in fields(Change))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """Every record and the whole history of a notebook at one moment."""

    tables: Mapping[str, Sequence[Row]]
    """Rows by table, in the order of `columns`."""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was ever saved there."""
        return not self.tables[_HISTORY]


def read(notebook: Notebook) -> Whole:
    """What a notebook holds, all of one moment."""

    def work(cursor: Cursor) -> Whole:
        return Whole(
            tables={
                table: cursor.run(f"SELECT {', '.join(names)} FROM {table}")
                for table, names in _columns().items()
            }
        )

    return notebook.write(work)


def replace(notebook: Notebook, whole: Whole) -> None:
    """Let a notebook hold this instead of what it held, which the caller has kept elsewhere.

    Its revision only grows, so that no older copy of it is ever taken for a newer one.
    """

    def work(cursor: Cursor) -> None:
        ((revision,),) = cursor.run(f"SELECT coalesce(max(seq), 0) FROM {_HISTORY}")
        for table, names in _columns().items():
            cursor.run(f"DELETE FROM {table}")
            kept = whole.tables[table]
            if table == _HISTORY:
                kept = [(revision + row[0], *row[1:]) for row in kept]
            rows.insert_rows(cursor, table, names, kept)

    notebook.write(work)


def _columns() -> dict[str, Sequence[str]]:
    of_kinds = {kind: [column.name for column in columns_of(kind)] for kind in RECORD_TYPES}
    return {**of_kinds, _HISTORY: _HISTORY_COLUMNS}
