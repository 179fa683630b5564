"""The handover month: its five usual steps with their days, and what is usually asked for."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid5

from core.model.access import Access
from core.model.handover import Handover, HandoverStep, Instruction, StepKind

DAYS_IN: Final = {
    StepKind.TELL: 0,
    StepKind.WRITE: 7,
    StepKind.OVERLAP: 14,
    StepKind.REVOKE: 24,
    StepKind.CLOSE: 25,
}
"""Days from the start of the handover month to each usual step: four weeks in all."""
TYPICAL_INSTRUCTIONS: Final = (
    "recurring",
    "pending",
    "files",
    "tools",
    "settings",
    "rules",
    "traps",
    "contacts",
)
"""What is usually written down for the next one; the words are `instruction.typical.<key>`."""
TYPICAL_ACCESSES: Final = (
    "site",
    "folder",
    "mailing",
    "social",
    "shop",
    "statistics",
    "messages",
    "shared_password",
)
"""What is usually open to a provider; the words are `access.typical.<key>`."""

_SATURDAY: Final = 5


def due_on(kind: StepKind, start_on: date) -> date | None:
    """The day of a usual step, on the Monday after where it falls on a weekend; None for own."""
    if kind not in DAYS_IN:
        return None
    day = start_on + timedelta(days=DAYS_IN[kind])
    weekday = day.weekday()
    return day if weekday < _SATURDAY else day + timedelta(days=7 - weekday)


def step_id(handover_id: UUID, kind: StepKind) -> UUID:
    """The one id that a usual step of a handover can have, so that none exists twice."""
    return uuid5(handover_id, kind.value)


def usual_steps(
    handover: Handover, start_on: date, say: Callable[[str], str]
) -> list[HandoverStep]:
    """The five usual steps from a first day, in the words that `say` gives for a text key."""
    return [
        HandoverStep(
            id=step_id(handover.id, kind),
            created_at=handover.created_at,
            handover_id=handover.id,
            kind=kind,
            what=say(f"handover_step.typical.{kind}"),
            due_on=due_on(kind, start_on),
        )
        for kind in DAYS_IN
    ]


def to_move(steps: Iterable[HandoverStep], start_on: date) -> dict[UUID, date]:
    """The new day of each usual step that is not done and stands on another day."""
    days = {step.id: (step, due_on(step.kind, start_on)) for step in steps}
    return {
        step_id: day
        for step_id, (step, day) in days.items()
        if day is not None and step.done_on is None and step.due_on != day
    }


def week_of(day: date, start_on: date) -> int | None:
    """Which week of the handover month a day lies in, the first being 1; None before it."""
    return None if day < start_on else (day - start_on).days // 7 + 1


def offered(typical: Iterable[str], there: Iterable[Instruction | Access]) -> list[str]:
    """Those of the typical keys that are not on the list yet."""
    kinds = {one.kind for one in there}
    return [key for key in typical if key not in kinds]
