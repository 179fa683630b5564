"""A log beside a file of it: entries by the end of their ids, former wordings, and the merge."""

from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

from core.model.log_entry import LogEntry
from core.model.stamp import Stamp
from core.storage import rows, steps
from core.storage.cursor import Cursor
from core.storage.failures import SaveConflict
from core.storage.notebook import Notebook
from core.storage.references import check_targets
from core.storage.steps import Difference
from core.storage.values import settled, with_fields

_KIND = "log_entry"
_ENDING = "right(replace(CAST(id AS VARCHAR), '-', ''), ?)"
_FORMER = """
SELECT record_id, old_value FROM change
WHERE record = 'log_entry' AND field = 'words' AND kind = 'revise' AND old_value IS NOT NULL
  AND record_id IN (SELECT id FROM log_entry WHERE provider_id = ?)
ORDER BY seq
"""


def ending_in(notebook: Notebook, endings: Sequence[str]) -> list[LogEntry]:
    """The entries of every log whose ids end so (hexadecimal digits, without dashes)."""
    found: dict[UUID, LogEntry] = {}
    with notebook.reading() as cursor:
        for length in sorted({len(one) for one in endings}):
            wanted = sorted({one for one in endings if len(one) == length})
            for start in range(0, len(wanted), rows.ROWS_AT_ONCE):
                part = wanted[start : start + rows.ROWS_AT_ONCE]
                where = f"WHERE {_ENDING} IN ({', '.join('?' * len(part))})"
                for one in cast(
                    "list[LogEntry]", rows.select(cursor, _KIND, where, [length, *part])
                ):
                    found[one.id] = one
    return list(found.values())


def former_words(notebook: Notebook, provider_id: UUID) -> dict[UUID, list[str]]:
    """What the entries of one log said before they were changed, the oldest first."""
    former: dict[UUID, list[str]] = {}
    for record_id, words in notebook.read(_FORMER, [provider_id]):
        former.setdefault(record_id, []).append(words)
    return former


def merge(
    notebook: Notebook,
    added: Sequence[LogEntry],
    revised: Sequence[tuple[LogEntry, Mapping[str, object]]],
    stamp: Stamp,
) -> None:
    """Store new entries and changes to old ones (each with the entry as it was seen), in one step.

    Raises SaveConflict, and stores nothing, where an entry is no longer as it was seen or one
    with the id of a new one is there already; NotFound where a request is gone.
    """

    def work(cursor: Cursor) -> None:
        new = [settled(one) for one in added]
        there = rows.load_many(cursor, _KIND, [one.id for one in new])
        now = rows.load_many(cursor, _KIND, [before.id for before, _ in revised])
        if there or any(now.get(before.id) != before for before, _ in revised):
            raise SaveConflict("word_log.error.moved")
        changed = [
            Difference(kind=_KIND, before=before, after=with_fields(before, changes))
            for before, changes in revised
        ]
        check_targets(cursor, new)
        added_ones = [Difference(kind=_KIND, before=None, after=one) for one in new]
        steps.store(cursor, stamp, [*changed, *added_ones])

    notebook.write(work)
