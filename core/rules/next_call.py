"""When to call a provider next: often at first, then less, and without blame for a missed call."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.model.call import FORTNIGHT, CallRhythm
from core.model.provider import Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class NextCall:
    """The day of the next call, today or later, and the day of the one that was missed, if any."""

    day: date
    missed_on: date | None = None


def start_of_work(
    provider: Provider, first_line: date | None, last_call: date | None
) -> date | None:
    """The provider's first day: as noted, else the earliest trace of them; None without one."""
    traces = [day for day in (first_line, last_call) if day is not None]
    return provider.from_on or min(traces, default=None)


def next_call(
    provider: Provider,
    rhythm: CallRhythm,
    start: date | None,
    last_call: date | None,
    today: date,
) -> NextCall | None:
    """The next call in the rhythm counted from the last one, or on the day fixed by hand.

    A call whose day has passed moves on by whole steps of the rhythm. None once the work
    with the provider has ended.
    """
    if provider.has_left(today):
        return None
    begin = start or today
    is_fixed = rhythm.next_on is not None and (last_call is None or rhythm.next_on > last_call)
    due = rhythm.next_on if is_fixed else None
    if due is None:
        base = last_call or begin
        due = base + gap(rhythm, begin, base)
    if due >= today:
        return NextCall(day=due)
    was_expected = is_fixed or last_call is not None
    return NextCall(
        day=_moved_on(rhythm, begin, due, today), missed_on=due if was_expected else None
    )


def coming_calls(
    provider: Provider,
    rhythm: CallRhythm,
    start: date | None,
    last_call: date | None,
    today: date,
    *,
    most: int,
) -> list[date]:
    """The days of the next calls, at most so many: each counted from the one before."""
    first = next_call(provider, rhythm, start, last_call, today)
    days: list[date] = []
    day = first.day if first else None
    while day is not None and len(days) < most and day <= (provider.to_on or day):
        days.append(day)
        day += gap(rhythm, start or today, day)
    return days


def gap(rhythm: CallRhythm, begin: date, day: date) -> timedelta:
    """The days from a call on `day` to the next: short in the first weeks, longer after."""
    short = _counted(rhythm.days_at_first)
    is_early = day + short <= ends_early(rhythm, begin)
    return short if is_early else _counted(rhythm.days_later)


def _counted(days: int) -> timedelta:
    """A fortnight is two weeks, so that the calls keep their day of the week."""
    return timedelta(weeks=2) if days == FORTNIGHT else timedelta(days=days)


def ends_early(rhythm: CallRhythm, begin: date) -> date:
    """The day on which the first weeks are over."""
    return begin + timedelta(weeks=rhythm.weeks_at_first)


def _moved_on(rhythm: CallRhythm, begin: date, due: date, today: date) -> date:
    while due < today and due + gap(rhythm, begin, due) <= ends_early(rhythm, begin):
        due += gap(rhythm, begin, due)
    if due >= today:
        return due
    step = gap(rhythm, begin, due)
    missing = -(-(today - due) // step)
    return due + missing * step
