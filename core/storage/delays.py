"""How punctual a provider's deliveries were, counted in the log.

Late is what was delivered after its day, or had its day and is not delivered yet.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from core.numbers.month_series import MonthDelays
from core.storage.notebook import Notebook

DAYS_LOOKED_AT: Final = 90
_IS_LATE: Final = "delivered_on > due_on OR (delivered_on IS NULL AND state <> 'accepted')"
_COUNTS: Final = f"""
SELECT count(*) FILTER (WHERE due_on BETWEEN ? AND ?) AS due,
       count(*) FILTER (WHERE due_on BETWEEN ? AND ? AND ({_IS_LATE})) AS late,
       count(*) FILTER (WHERE redo_on BETWEEN ? AND ?) AS sent_back
FROM log_entry
WHERE provider_id = ? AND kind = 'request'
"""
_BY_MONTH: Final = f"""
SELECT CAST(date_trunc('month', due_on) AS DATE) AS month,
       count(*) AS due, count(*) FILTER (WHERE {_IS_LATE}) AS late
FROM log_entry
WHERE provider_id = ? AND kind = 'request' AND due_on < ?
GROUP BY CAST(date_trunc('month', due_on) AS DATE)
ORDER BY month
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delays:
    """Requests that were due in a span of days, those of them that came late, and sent back."""

    since: date
    until: date
    due: int
    late: int
    sent_back: int


def of_provider(notebook: Notebook, provider_id: UUID, last_day: date) -> Delays:
    """The delays of the 90 days that end on the day before `last_day`."""
    span = [last_day - timedelta(days=DAYS_LOOKED_AT), last_day - timedelta(days=1)]
    ((due, late, sent_back),) = notebook.read(_COUNTS, [*span, *span, *span, provider_id])
    return Delays(since=span[0], until=span[1], due=due, late=late, sent_back=sent_back)


def by_month(notebook: Notebook, provider_id: UUID, today: date) -> list[MonthDelays]:
    """What was due in each month, oldest first, up to the day before today."""
    return [
        MonthDelays(month=month, due=due, late=late)
        for month, due, late in notebook.read(_BY_MONTH, [provider_id, today])
    ]
