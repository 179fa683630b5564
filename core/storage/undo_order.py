"""Which later steps stand in the way of taking some steps back, and would have to go first."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final
from uuid import UUID

from core.model.change import ChangeKind
from core.rules.timeline import taken_back
from core.storage.changes import is_free
from core.storage.cursor import Queries
from core.storage.history import undos
from core.storage.notebook import Notebook
from core.storage.references import REFERENCES

_PAIRS: Final = (
    "SELECT DISTINCT later.step FROM change AS early JOIN change AS later ON {join}"
    " WHERE later.seq > early.seq AND early.step IN ({steps}) AND later.step NOT IN ({steps})"
)
_SAME_RECORD: Final = "later.record_id = early.record_id"
_SAME_FIELD: Final = (
    f"{_SAME_RECORD} AND (later.field = early.field OR later.field = '' OR early.field = '')"
)
_EARLY_ID: Final = "CAST(early.record_id AS VARCHAR)"
_LATER_ID: Final = "CAST(later.record_id AS VARCHAR)"
_ID_LENGTH: Final = 36


def in_the_way(notebook: Notebook, steps: Sequence[UUID]) -> list[UUID] | None:
    """The later steps to take back before these, newest first; None if even that is no way.

    Those that were taken back since, and the undos that did it, are in nobody's way.
    """
    with notebook.reading() as cursor:
        done = undos(cursor)
        gone = taken_back(done)
        if gone.intersection(steps):
            return None
        if is_free(cursor, steps):
            return []
        idle = _idle(cursor, steps, done, gone)
        for same in (_SAME_FIELD, _SAME_RECORD):
            first = _building_on(cursor, steps, same, idle)
            if is_free(cursor, [*first, *steps]):
                return first
    return None


def _idle(
    cursor: Queries, steps: Sequence[UUID], done: Iterable[tuple[UUID, UUID]], gone: set[UUID]
) -> set[UUID]:
    """Later steps that were taken back, and what did it: together they change nothing."""
    places = _places(cursor, [*steps, *gone])
    begin = min((places[one] for one in steps if one in places), default=0)
    later = {one for one in gone if places[one] > begin}
    return later | {undo for undo, undone in done if undone in later}


def _links(kinds: Collection[str]) -> list[str]:
    """What builds on changes of these kinds: a pointer at what came, or from what went."""
    fields = sorted({one.field for one in REFERENCES})
    links: list[str] = []
    if ChangeKind.ADD in kinds:
        came = "early.kind = 'add' AND later.kind"
        links.append(f"{came} = 'revise' AND later.new_value = {_EARLY_ID}")
        links += [
            f"{came} = 'add' AND {_pointed('later.new_value', field)} = {_EARLY_ID}"
            for field in fields
        ]
    if ChangeKind.REMOVE in kinds:
        links += [
            f"early.kind = 'remove' AND later.kind = 'remove'"
            f" AND {_pointed('early.old_value', field)} = {_LATER_ID}"
            for field in fields
        ]
    if ChangeKind.REVISE in kinds:
        links.append(
            f"early.kind = 'revise' AND early.old_value = {_LATER_ID} AND later.kind = 'remove'"
        )
    return links


def _pointed(whole: str, field: str) -> str:
    """The id that a whole record, as the history holds it, has in a field."""
    mark = f'"{field}": "'
    place = f"strpos({whole}, '{mark}')"
    return f"CASE WHEN {place} > 0 THEN substr({whole}, {place} + {len(mark)}, {_ID_LENGTH}) END"


def _building_on(cursor: Queries, steps: Sequence[UUID], same: str, idle: set[UUID]) -> list[UUID]:
    """Every later step that builds on one of these, or on one that does, newest first.

    `same` says which changes of the same record do: some values are only allowed together.
    """
    known = set(steps)
    fresh = known
    while fresh:
        marks = ", ".join("?" * len(fresh))
        kinds = cursor.run(f"SELECT DISTINCT kind FROM change WHERE step IN ({marks})", [*fresh])
        joins = [same, *_links([kind for (kind,) in kinds])]
        sql = " UNION ".join(_PAIRS.format(join=join, steps=marks) for join in joins)
        found = cursor.run(sql, [*fresh, *fresh] * len(joins))
        fresh = {step for (step,) in found} - known - idle
        known = known | fresh
    places = _places(cursor, list(known.difference(steps)))
    return sorted(places, key=places.__getitem__, reverse=True)


def _places(cursor: Queries, steps: Sequence[UUID]) -> dict[UUID, int]:
    """Where each step ends among all changes."""
    marks = ", ".join("?" * len(steps)) or "NULL"
    sql = f"SELECT step, max(seq) FROM change WHERE step IN ({marks}) GROUP BY step"
    return dict(cursor.run(sql, steps))
