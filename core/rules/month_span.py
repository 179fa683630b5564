"""Which months a provider's table shows: the newest, and those the person asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from core.model.provider import Provider

MONTHS_AT_FIRST = 4
"""Shown at least while a provider has no first day: as many as a comparison stands on."""
MONTHS_SHOWN = 12
MONTHS_MORE = 6
MONTHS_MOST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSpan:
    """The months from `first` to `last`, both their first day."""

    first: date
    last: date

    @property
    def months(self) -> list[date]:
        """Every month of the span, oldest first."""
        count = months_apart(self.first, self.last) + 1
        return [months_later(self.first, index) for index in range(count)]

    @property
    def earlier(self) -> date:
        """Where the span begins when the person asks for earlier months."""
        return months_later(self.first, -MONTHS_MORE)

    @property
    def later(self) -> date:
        """Where the span ends when the person asks for later months."""
        return months_later(self.last, 3)


def month_span(
    provider: Provider,
    entered: Sequence[date],
    today: date,
    *,
    since: date | None = None,
    until: date | None = None,
) -> MonthSpan:
    """The months to show: from the provider's first to their last, at most the newest twelve.

    Without a first day it is the last four, and any month in `entered` that lies
    before: what is typed never makes the table shorter. `since` and `until` widen the
    span as far as the person asked.
    """
    this_month = today.replace(day=1)
    ends = [*entered, provider.to_on.replace(day=1) if provider.to_on else this_month]
    if provider.from_on and not provider.to_on:
        ends.append(provider.from_on.replace(day=1))
    last = max(ends)
    start = provider.from_on.replace(day=1) if provider.from_on else None
    first = min([*entered, start or months_later(last, 1 - MONTHS_AT_FIRST)])
    shown = max(first, months_later(last, 1 - MONTHS_SHOWN))
    if until is not None and last < until <= months_later(last, MONTHS_MOST):
        last = until
    if since is not None and months_later(last, 1 - MONTHS_MOST) <= since < shown:
        shown = since
    return MonthSpan(first=shown, last=last)


def months_later(month: date, count: int) -> date:
    """The first day of the month `count` months after (before, if negative).

    No month lies before the calendar's first or after its last.
    """
    index = month.year * 12 + month.month - 1 + count
    index = min(max(index, MINYEAR * 12), MAXYEAR * 12 + 11)
    return date(index // 12, index % 12 + 1, 1)


def months_apart(first: date, last: date) -> int:
    """How many months lie from `first` to `last`: 1 from January to February."""
    return (last.year - first.year) * 12 + last.month - first.month
