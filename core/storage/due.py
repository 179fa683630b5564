"""What a notebook holds that is due today."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from core.rules.due import Due, DueKind, is_call_due, month_to_fill, months_without_figures
from core.storage import call_courses, dates, month_outputs, providers
from core.storage.notebook import Notebook

_TRACES: Final = """
SELECT provider_id, min(first_day) AS first_day, max(last_day) AS last_day
FROM (SELECT provider_id, month AS first_day, month AS last_day FROM provider_month
      UNION ALL SELECT provider_id, min(day), max(day) FROM log_entry GROUP BY provider_id
      UNION ALL SELECT provider_id, held_on, held_on FROM call) AS traces
GROUP BY provider_id
"""


def list_all(notebook: Notebook, now: datetime, today: date) -> list[Due]:
    """Everything due today, what has waited longest first."""
    found = [*dates.come(notebook, today), *_calls(notebook, now, today), *_months(notebook, today)]
    return sorted(found, key=lambda due: (due.on, due.kind, due.record_id))


def traces(notebook: Notebook) -> dict[UUID, tuple[date, date]]:
    """The first and the last day of which anything was noted of each provider."""
    return {provider_id: (first, last) for provider_id, first, last in notebook.read(_TRACES)}


def _months(notebook: Notebook, today: date) -> list[Due]:
    sql = f"SELECT provider_id FROM ({month_outputs.FILLED}) AS filled WHERE month = ?"
    filled = [provider_id for (provider_id,) in notebook.read(sql, [month_to_fill(today)])]
    known = providers.list_all(notebook)
    return months_without_figures(known, filled, traces(notebook), today)


def _calls(notebook: Notebook, now: datetime, today: date) -> list[Due]:
    found = []
    for course in call_courses.list_all(notebook, now):
        call, provider = course.next_call(today), course.provider
        if call is not None and is_call_due(call.day, call.missed_on, today):
            found.append(_call(provider.id, provider.name, call.missed_on or call.day))
    return found


def _call(provider_id: UUID, name: str, on: date) -> Due:
    return Due(kind=DueKind.CALL, on=on, name=name, record_id=provider_id)
