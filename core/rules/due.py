"""What is due today: dates that have come, of every kind of record that carries one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from core.model.provider import Provider

DORMANT_AFTER = timedelta(days=100)
"""A provider of whom nothing was noted for so long is not asked about any more."""
CALL_FORGOTTEN_AFTER = timedelta(days=30)


class DueKind(StrEnum):
    """What kind of thing is due."""

    PREDICTION = "prediction"
    DELIVERY = "delivery"
    QUESTION = "question"
    TO_ACCEPT = "to_accept"
    CALL = "call"
    MONTH = "month"
    LOOK_AGAIN = "look_again"
    INTERVIEW = "interview"
    FIRST_TASK = "first_task"
    HANDOVER_MESSAGE = "handover_message"
    HANDOVER_STEP = "handover_step"


SCREENS: Final = {
    DueKind.PREDICTION: "review",
    DueKind.DELIVERY: "log",
    DueKind.QUESTION: "log",
    DueKind.TO_ACCEPT: "log",
    DueKind.CALL: "log",
    DueKind.MONTH: "costs",
    DueKind.LOOK_AGAIN: "scenarios",
    DueKind.INTERVIEW: "choose",
    DueKind.FIRST_TASK: "first_task",
    DueKind.HANDOVER_MESSAGE: "handover",
    DueKind.HANDOVER_STEP: "handover",
}
"""On which screen each kind is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing that is due, since a day."""

    kind: DueKind
    on: date
    name: str
    """The person's own words for it; empty if they gave none."""
    record_id: UUID
    parent_id: UUID | None = None
    """What it belongs to: the provider of a request, the handover of a step."""


def in_order_for(screen: str, due: Sequence[Due], *, is_path_open: bool) -> list[Due]:
    """What the foot of a screen may call for, the first thing first.

    What is done on that screen goes first; what is done elsewhere is left out while the path
    still has a step to do. The months of Costs stand in its table, for all to see.
    """
    here = [one for one in due if SCREENS[one.kind] == screen and one.kind is not DueKind.MONTH]
    elsewhere = [one for one in due if SCREENS[one.kind] != screen]
    return here if is_path_open else [*here, *elsewhere]


def month_to_fill(today: date) -> date:
    """The month that has just ended: its first day."""
    return (today.replace(day=1) - timedelta(days=1)).replace(day=1)


def next_month(today: date) -> date:
    """The first day of the month after this one."""
    return (today.replace(day=28) + timedelta(days=4)).replace(day=1)


def months_without_figures(
    providers: Iterable[Provider],
    filled: Iterable[UUID],
    traces: Mapping[UUID, tuple[date, date]],
    today: date,
) -> list[Due]:
    """For each provider at work in the month that has just ended, that month if it is not filled.

    `filled` are the providers whose month has a cost and an output; `traces` holds the first
    and the last day of which anything was noted of a provider.
    """
    month = month_to_fill(today)
    end = today.replace(day=1)
    return [
        Due(kind=DueKind.MONTH, on=end, name=one.name, record_id=one.id)
        for one in providers
        if one.id not in set(filled)
        and (one.to_on is None or one.to_on >= month)
        and is_at_work(one, traces.get(one.id), end, today)
    ]


def is_call_due(day: date, missed_on: date | None, today: date) -> bool:
    """Whether a call is due today, or was missed not long ago."""
    if missed_on is not None:
        return today - missed_on <= CALL_FORGOTTEN_AFTER
    return day <= today


def is_at_work(
    provider: Provider, traces: tuple[date, date] | None, end: date, today: date
) -> bool:
    """Whether the provider began before the month's end, and was heard of not too long ago."""
    began = provider.from_on or (traces[0] if traces else None)
    return began is not None and began < end and not is_dormant(provider, traces, today)


def is_dormant(provider: Provider, traces: tuple[date, date] | None, today: date) -> bool:
    """Whether all that was noted of the provider is long ago; never where nothing was."""
    last = max((day for day in (provider.from_on, *(traces or ())) if day), default=today)
    return today - last > DORMANT_AFTER
