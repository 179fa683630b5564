"""What a notebook holds for the weeks to come: dates, calls, and whose figures to enter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from core.model.provider import Provider
from core.rules.due import Due, is_at_work, is_dormant, next_month
from core.storage import call_courses, dates, due, providers
from core.storage.call_courses import CallCourse
from core.storage.notebook import Notebook

CALLS_AHEAD: Final = 12
"""Calls with one provider: a quarter where they come each week, half a year at two weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """All that has a date, today or later."""

    dated: Sequence[Due]
    """Soonest first."""
    calls: Sequence[tuple[CallCourse, Sequence[date]]]
    """With whom, and the days of the next calls."""
    at_work: Sequence[Provider]
    """Those whose figures are entered each month."""
    first_provider: Provider | None
    """The provider that the notebook has known longest, whether still at work or not."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has a date."""
        return not (self.dated or self.calls or self.at_work)


def read(notebook: Notebook, now: datetime, today: date) -> Coming:
    """What is to come; a provider of whom nothing was noted for long is left out."""
    traces = due.traces(notebook)
    known = providers.list_all(notebook)
    awake = [
        one
        for one in known
        if not one.has_left(today) and not is_dormant(one, traces.get(one.id), today)
    ]
    ids = {one.id for one in awake}
    courses = [one for one in call_courses.list_all(notebook, now) if one.provider.id in ids]
    calls = [(one, one.coming(today, CALLS_AHEAD)) for one in courses]
    end = next_month(today)
    return Coming(
        dated=sorted(dates.to_come(notebook, today), key=lambda one: (one.on, one.record_id)),
        calls=[(course, days) for course, days in calls if days],
        at_work=[one for one in awake if is_at_work(one, traces.get(one.id), end, today)],
        first_provider=min(known, key=lambda one: (one.created_at, one.id), default=None),
    )
