"""A notebook's history looked through: which steps hold what is wanted, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from core.model.change import Change, ChangeKind
from core.rules.timeline import Step, taken_back, weight, weight_of
from core.storage import history_words
from core.storage.changes import select_changes
from core.storage.cursor import Queries, Row
from core.storage.notebook import Notebook

_REACHES: Final = (20_000, 200_000)
"""How many of the newest changes are looked through first: most often that is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for: all that is set must hold for one and the same change."""

    kinds: tuple[str, ...] = ()
    """Kinds of records; none for all of them."""
    change: ChangeKind | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Moments in UTC, the second one excluded."""
    words: str = ""
    """Every word of it must be found."""


def newest_steps(notebook: Notebook, wanted: Wanted, most: int) -> list[Step]:
    """The newest steps with a wanted change, newest first; such a change names its step."""
    condition, parameters = _condition(wanted)
    with notebook.reading() as cursor:
        found = _newest(cursor, condition, parameters, most)
        if not found:
            return []
        marks = ", ".join("?" * len(found))
        whole = cursor.run(
            "SELECT step, count(*), min(seq), max(seq) FROM change"
            f" WHERE step IN ({marks}) GROUP BY step",
            found,
        )
        within = [min(row[2] for row in whole), max(row[3] for row in whole)]
        firsts = cursor.run(
            f"SELECT step, record, min(seq) FROM change WHERE seq BETWEEN ? AND ?"
            f" AND step IN ({marks}) AND {condition} GROUP BY step, record",
            [*within, *found, *parameters],
        )
        mains = _mains(firsts)
        numbers = ", ".join("?" * len(mains))
        changes = select_changes(cursor, f"WHERE seq IN ({numbers})", list(mains.values()))
    size_of = {step: size for step, size, _, _ in whole}
    main_of = {change.step: change for change in changes}
    return [Step(main=main_of[step], size=size_of[step]) for step in found]


def changes_of(notebook: Notebook, step: UUID, most: int) -> list[Change]:
    """The first changes of a step, in their order."""
    with notebook.reading() as cursor:
        return select_changes(cursor, "WHERE step = ? ORDER BY seq LIMIT ?", [step, most])


def steps_named(notebook: Notebook, steps: Sequence[UUID]) -> list[Step]:
    """These steps, in their order."""
    with notebook.reading() as cursor:
        of_each = [select_changes(cursor, "WHERE step = ? ORDER BY seq", [one]) for one in steps]
    return [Step(main=min(one, key=weight_of), size=len(one)) for one in of_each if one]


def undos(cursor: Queries) -> list[tuple[UUID, UUID]]:
    """Every (undo, step that it takes back), the newest undo first."""
    found = cursor.run(
        "SELECT step, undoes, max(seq) AS newest FROM change WHERE undoes IS NOT NULL"
        " GROUP BY step, undoes ORDER BY newest DESC"
    )
    return [(undo, undone) for undo, undone, _ in found]


def steps_taken_back(notebook: Notebook) -> set[UUID]:
    """The steps that were taken back, and not brought again since."""
    with notebook.reading() as cursor:
        return taken_back(undos(cursor))


def last_known(notebook: Notebook, record_id: UUID) -> str | None:
    """A whole record as it was when it was last removed, as the history holds it, or None."""
    found = notebook.read(
        "SELECT old_value FROM change WHERE kind = 'remove' AND record_id = ?"
        " ORDER BY seq DESC LIMIT 1",
        [record_id],
    )
    return found[0][0] if found else None


def months(notebook: Notebook, minutes_ahead: int) -> list[date]:
    """The months in which something changed, newest first, on a clock so far ahead of UTC."""
    found = notebook.read(
        "SELECT DISTINCT CAST(date_trunc('month', changed_at + ? * INTERVAL '1 minute') AS DATE)"
        " AS month FROM change ORDER BY month DESC",
        [minutes_ahead],
    )
    return [month for (month,) in found]


def _newest(cursor: Queries, condition: str, parameters: list[object], most: int) -> list[UUID]:
    newest = cursor.run("SELECT coalesce(max(seq), 0) FROM change")[0][0]
    for reach in (*_REACHES, newest):
        found = cursor.run(
            f"SELECT step, max(seq) AS newest FROM change WHERE {condition} AND seq > ?"
            " GROUP BY step ORDER BY newest DESC LIMIT ?",
            [*parameters, newest - reach, most],
        )
        if len(found) == most or reach >= newest:
            break
    return [step for step, _ in found]


def _condition(wanted: Wanted) -> tuple[str, list[object]]:
    """The condition that a change is wanted, and its parameters."""
    conditions, parameters = ["TRUE"], list[object]()
    if wanted.kinds:
        conditions.append(f"record IN ({', '.join('?' * len(wanted.kinds))})")
        parameters += wanted.kinds
    for simple, value in (
        ("kind = ?", wanted.change and wanted.change.value),
        ("changed_at >= ?", wanted.since),
        ("changed_at < ?", wanted.until),
    ):
        if value is not None:
            conditions.append(simple)
            parameters.append(value)
    for word in wanted.words.split():
        condition, values = history_words.holds(word)
        conditions.append(condition)
        parameters += values
    return " AND ".join(conditions), parameters


def _mains(firsts: Sequence[Row]) -> dict[UUID, int]:
    """For each step the number of the change that names it."""
    mains: dict[UUID, tuple[int, int]] = {}
    for step, record, seq in firsts:
        mine = weight(record, seq)
        mains[step] = min(mains.get(step, mine), mine)
    return {step: seq for step, (_, seq) in mains.items()}
