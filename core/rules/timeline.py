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
    began_seq: int
    ended_seq: int
    """The numbers of its first and its last change, of those that name a step."""
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

    @property
    def is_first(self) -> bool:
        """Whether the notebook begins with it."""
        return self.began_seq <= self.others + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """All that was changed at once: the change that names it, and how many there are."""

    main: Change
    size: int


def acts(newest_first: Iterable[Change]) -> list[Act]:
    """Tell changes as acts, newest first: a step is one act, and so is typing one field."""
    steps = [list(of_step) for _, of_step in groupby(newest_first, key=lambda one: one.step)]
    return acts_of_steps(Step(main=min(one, key=weight_of), size=len(one)) for one in steps)


def acts_of_steps(newest_first: Iterable[Step]) -> list[Act]:
    """Tell steps as acts, newest first: typing one field is one act."""
    told: list[Act] = []
    for step in newest_first:
        act = _act(step.main, others=step.size - 1)
        if told and _goes_on(act, told[-1]):
            told[-1] = _joined(act, told[-1])
        else:
            told.append(act)
    return told


def weight_of(change: Change) -> tuple[int, int]:
    """The change of a step that weighs least names the step."""
    return weight(change.record, change.seq)


def weight(record: str, seq: int) -> tuple[int, int]:
    """As `weight_of`, for a change of this kind of record with this number."""
    known = record in _MAIN_RECORDS
    return (_MAIN_RECORDS.index(record) if known else len(_MAIN_RECORDS), seq)


def taken_back(undos_newest_first: Iterable[tuple[UUID, UUID]]) -> set[UUID]:
    """The steps that no longer count, from (undo, step that it takes back), newest undo first.

    An undo that was taken back itself takes nothing back.
    """
    gone: set[UUID] = set()
    for undo, undone in undos_newest_first:
        if undo not in gone:
            gone.add(undone)
    return gone


def _act(main: Change, *, others: int) -> Act:
    return Act(
        steps=(main.step,),
        began_seq=main.seq,
        ended_seq=main.seq,
        began_at=main.changed_at,
        ended_at=main.changed_at,
        kind=main.kind,
        record=main.record,
        record_id=main.record_id,
        field=main.field,
        old_value=main.old_value,
        new_value=main.new_value,
        is_undo=main.undoes is not None,
        others=others,
    )


def _goes_on(earlier: Act, later: Act) -> bool:
    return (
        earlier.kind is ChangeKind.REVISE
        and later.kind is ChangeKind.REVISE
        and (earlier.record_id, earlier.field) == (later.record_id, later.field)
        and not (earlier.is_undo or later.is_undo or earlier.others or later.others)
        and earlier.ended_seq + 1 == later.began_seq
        and later.began_at - earlier.ended_at <= PAUSE
    )


def _joined(earlier: Act, later: Act) -> Act:
    return Act(
        steps=later.steps + earlier.steps,
        began_seq=earlier.began_seq,
        ended_seq=later.ended_seq,
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
