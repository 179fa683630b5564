"""The history as a person would tell it: one line an act, not one a keystroke."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID

from core.model.change import Change, ChangeKind

PAUSE = timedelta(minutes=30)
"""Saves of one field that lie closer together than this are told as one act."""

_MAIN_RECORDS = ("scenario", "provider", "candidate", "risk_point", "provider_month")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing a person did: what changed, from what to what, and by which steps."""

    steps: tuple[UUID, ...]
    """Newest first: undone in this order."""
    began_at: datetime
    ended_at: datetime
    kind: ChangeKind
    record: str
    record_id: UUID
    field: str
    old_value: str | None
    new_value: str | None
    is_undo: bool
    others: int
    """How many more records or fields changed in the same step."""


def acts(newest_first: Iterable[Change]) -> list[Act]:
    """Tell changes as acts, newest first: a step is one act, and so is typing one field."""
    told: list[Act] = []
    for _, step in groupby(newest_first, key=lambda change: change.step):
        act = _act(list(step))
        if told and _goes_on(act, told[-1]):
            told[-1] = _joined(act, told[-1])
        else:
            told.append(act)
    return told


def _act(changes: list[Change]) -> Act:
    main = min(changes, key=_weight)
    return Act(
        steps=(main.step,),
        began_at=main.changed_at,
        ended_at=main.changed_at,
        kind=main.kind,
        record=main.record,
        record_id=main.record_id,
        field=main.field,
        old_value=main.old_value,
        new_value=main.new_value,
        is_undo=main.undoes is not None,
        others=len(changes) - 1,
    )


def _weight(change: Change) -> tuple[int, int]:
    known = change.record in _MAIN_RECORDS
    return (_MAIN_RECORDS.index(change.record) if known else len(_MAIN_RECORDS), change.seq)


def _goes_on(earlier: Act, later: Act) -> bool:
    return (
        earlier.kind is ChangeKind.REVISE
        and later.kind is ChangeKind.REVISE
        and (earlier.record_id, earlier.field) == (later.record_id, later.field)
        and not (earlier.is_undo or later.is_undo or earlier.others or later.others)
        and later.began_at - earlier.ended_at <= PAUSE
    )


def _joined(earlier: Act, later: Act) -> Act:
    return Act(
        steps=later.steps + earlier.steps,
        began_at=earlier.began_at,
        ended_at=later.ended_at,
        kind=later.kind,
        record=later.record,
        record_id=later.record_id,
        field=later.field,
        old_value=earlier.old_value,
        new_value=later.new_value,
        is_undo=False,
        others=0,
    )
