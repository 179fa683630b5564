"""Every date of a notebook that something still to do hangs on, whatever kind of record has it."""

from datetime import date
from typing import Final

from core.rules.due import Due, DueKind
from core.storage.log_waiting import UNANSWERED
from core.storage.notebook import Notebook

_OPEN: Final = f"""
SELECT 'prediction' AS kind, check_on AS due_day, what AS name, id, CAST(NULL AS UUID) AS parent_id
FROM prediction WHERE check_on IS NOT NULL AND outcome IS NULL AND trim(what) <> ''
UNION ALL
SELECT 'look_again', look_again_on, title, id, CAST(NULL AS UUID) FROM scenario
WHERE look_again_on IS NOT NULL AND decision IS NOT NULL AND archived_at IS NULL
UNION ALL
SELECT 'interview', next_on, name, id, selection_id FROM freelancer
WHERE next_on IS NOT NULL AND chosen_on IS NULL AND declined_on IS NULL
UNION ALL
SELECT 'first_task', start_on, what, id, CAST(NULL AS UUID) FROM candidate
WHERE start_on IS NOT NULL AND chosen_on IS NOT NULL AND done_on IS NULL
UNION ALL
SELECT 'handover_message', handover.sleep_until, provider.name, handover.id, CAST(NULL AS UUID)
FROM handover JOIN provider ON provider.id = handover.provider_id
WHERE handover.sleep_until + 30 >= ? AND handover.id NOT IN (
    SELECT handover_id FROM handover_step WHERE kind = 'tell' AND done_on IS NOT NULL)
    AND (handover.way IS NULL OR handover.way <> 'stays')
UNION ALL
SELECT 'handover_step', due_on, what, id, handover_id FROM handover_step
WHERE due_on IS NOT NULL AND done_on IS NULL
UNION ALL
SELECT CASE WHEN state = 'delivered' THEN 'to_accept' ELSE 'delivery' END,
       coalesce(CASE WHEN state = 'delivered' THEN delivered_on ELSE due_on END, day),
       words, log_entry.id, provider_id
FROM log_entry JOIN provider ON provider.id = provider_id
WHERE log_entry.kind = 'request' AND (
    state = 'delivered' OR (
        due_on IS NOT NULL AND state IN ('asked', 'in_progress', 'to_redo')
        AND (provider.to_on IS NULL OR provider.to_on >= ?)))
UNION ALL
SELECT 'question', question.day, question.words, request.id, question.provider_id {UNANSWERED}
    AND question.provider_id NOT IN (SELECT id FROM provider WHERE to_on < ?)
"""
_COME: Final = "due_day <= ? OR kind IN ('question', 'to_accept')"
_TO_COME: Final = "due_day >= ? AND kind NOT IN ('question', 'to_accept')"


def come(notebook: Notebook, today: date) -> list[Due]:
    """What has a date that has come, and what waits for a word: a question, a delivery."""
    return _read(notebook, _COME, today)


def to_come(notebook: Notebook, today: date) -> list[Due]:
    """What has a date that is today or later."""
    return _read(notebook, _TO_COME, today)


def _read(notebook: Notebook, which: str, today: date) -> list[Due]:
    sql = f"SELECT kind, due_day, name, id, parent_id FROM ({_OPEN}) AS dated WHERE {which}"
    return [
        Due(kind=DueKind(kind), on=on, name=name, record_id=record_id, parent_id=parent_id)
        for kind, on, name, record_id, parent_id in notebook.read(sql, [today] * sql.count("?"))
    ]
