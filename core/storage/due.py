"""What a notebook holds that is due today."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from core.rules.due import Due, DueKind, is_call_due, month_to_fill, months_without_figures
from core.rules.next_call import next_call, start_of_work
from core.storage import call_rhythms, calls, log_entries, month_outputs, providers
from core.storage.notebook import Notebook

_DATED: Final = """
SELECT 'prediction' AS kind, check_on AS due_on, what AS name, id, CAST(NULL AS UUID) AS parent_id
FROM prediction
WHERE check_on <= ? AND outcome IS NULL AND trim(what) <> ''
UNION ALL
SELECT 'look_again', look_again_on, title, id, CAST(NULL AS UUID) FROM scenario
WHERE look_again_on <= ? AND decision = 'not_now' AND archived_at IS NULL
UNION ALL
SELECT 'interview', next_on, name, id, selection_id FROM freelancer
WHERE next_on <= ? AND chosen_on IS NULL AND declined_on IS NULL
UNION ALL
SELECT 'first_task', start_on, what, id, CAST(NULL AS UUID) FROM candidate
WHERE start_on <= ? AND chosen_on IS NOT NULL AND done_on IS NULL
UNION ALL
SELECT 'handover_message', handover.sleep_until, provider.name, handover.id, CAST(NULL AS UUID)
FROM handover JOIN provider ON provider.id = handover.provider_id
WHERE handover.sleep_until <= ? AND handover.sleep_until + 30 >= ? AND handover.id NOT IN (
    SELECT handover_id FROM handover_step WHERE kind = 'tell' AND done_on IS NOT NULL)
    AND (handover.way IS NULL OR handover.way <> 'stays')
UNION ALL
SELECT 'handover_step', due_on, what, id, handover_id FROM handover_step
WHERE due_on <= ? AND done_on IS NULL
UNION ALL
SELECT CASE WHEN state = 'delivered' THEN 'to_accept' ELSE 'delivery' END,
       coalesce(CASE WHEN state = 'delivered' THEN delivered_on ELSE due_on END, day),
       words, log_entry.id, provider_id
FROM log_entry JOIN provider ON provider.id = provider_id
WHERE log_entry.kind = 'request' AND (
    state = 'delivered' OR (
        due_on <= ? AND state IN ('asked', 'in_progress', 'to_redo')
        AND (provider.to_on IS NULL OR provider.to_on >= ?)))
"""
_TRACES: Final = """
SELECT provider_id, min(first_day) AS first_day, max(last_day) AS last_day
FROM (SELECT provider_id, month AS first_day, month AS last_day FROM provider_month
      UNION ALL SELECT provider_id, min(day), max(day) FROM log_entry GROUP BY provider_id
      UNION ALL SELECT provider_id, held_on, held_on FROM call) AS traces
GROUP BY provider_id
"""


def list_all(notebook: Notebook, now: datetime, today: date) -> list[Due]:
    """Everything due today, what has waited longest first."""
    places = [today] * _DATED.count("?")
    dated = [
        Due(kind=DueKind(kind), on=on, name=name, record_id=record_id, parent_id=parent_id)
        for kind, on, name, record_id, parent_id in notebook.read(_DATED, places)
    ]
    found = [*dated, *_calls(notebook, now, today), *_months(notebook, today)]
    return sorted(found, key=lambda due: (due.on, due.kind, due.record_id))


def _months(notebook: Notebook, today: date) -> list[Due]:
    sql = f"SELECT provider_id FROM ({month_outputs.FILLED}) AS filled WHERE month = ?"
    filled = [provider_id for (provider_id,) in notebook.read(sql, [month_to_fill(today)])]
    traces: dict[UUID, tuple[date, date]] = {
        provider_id: (first, last) for provider_id, first, last in notebook.read(_TRACES)
    }
    return months_without_figures(providers.list_all(notebook), filled, traces, today)


def _calls(notebook: Notebook, now: datetime, today: date) -> list[Due]:
    last = calls.last_days(notebook)
    found = []
    for provider in providers.list_all(notebook):
        first_line = log_entries.first_day(notebook, provider.id)
        if first_line is None and provider.id not in last:
            continue
        rhythm = call_rhythms.of_provider(notebook, provider.id, now)
        last_call = last.get(provider.id)
        start = start_of_work(provider, first_line, last_call)
        call = next_call(provider, rhythm, start, last_call, today)
        if call is not None and is_call_due(call.day, call.missed_on, today):
            found.append(_call(provider.id, provider.name, call.missed_on or call.day))
    return found


def _call(provider_id: UUID, name: str, on: date) -> Due:
    return Due(kind=DueKind.CALL, on=on, name=name, record_id=provider_id)
