"""The lines of the logs: read a page at a time, counted in SQL, never all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import cast
from uuid import UUID

from core.model.log_entry import EntryState, LogEntry
from core.storage import rows
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(LogEntry, "log_entry")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove

_CLOCK_MARGIN = timedelta(days=2)
_REPLIES = """
WHERE created_at >= ? AND id IN (
    SELECT id
    FROM (
        SELECT id,
               row_number() OVER (PARTITION BY entry_id ORDER BY day DESC, created_at DESC, id)
                   AS place
        FROM log_entry
        WHERE created_at >= ? AND entry_id IN ({marks})
    ) AS placed
    WHERE place <= ?
)
"""
_REPLY_COUNTS = """
SELECT entry_id, count(*) FROM log_entry
WHERE created_at >= ? AND entry_id IN ({marks})
GROUP BY entry_id
"""
_COUNTS = """
SELECT state, count(*) AS requests,
       count(*) FILTER (WHERE due_on < ? AND state IN {unfinished}) AS late
FROM log_entry
WHERE provider_id = ? AND kind = 'request'
GROUP BY state
"""
_MONTHS = """
SELECT CAST(date_trunc('month', day) AS DATE) AS month, count(*)
FROM log_entry
WHERE provider_id = ? AND kind = 'request'
GROUP BY month
ORDER BY month DESC
"""
_WAITING = """
SELECT count(DISTINCT question.entry_id)
FROM log_entry AS question
JOIN log_entry AS request ON request.id = question.entry_id AND request.state <> 'accepted'
WHERE question.provider_id = ? AND question.kind = 'question' AND question.author = 'provider'
  AND NOT EXISTS (
      SELECT 1 FROM log_entry AS answer
      WHERE answer.entry_id = question.entry_id AND answer.author = 'me'
        AND answer.created_at > question.created_at
  )
"""
_UNFINISHED = "('asked', 'in_progress', 'to_redo')"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many requests of one provider stand in each state, and how many are late."""

    by_state: dict[EntryState, int]
    late: int

    @property
    def total(self) -> int:
        """All requests."""
        return sum(self.by_state.values())

    @property
    def open(self) -> int:
        """Requests that are not accepted yet."""
        return self.total - self.by_state.get(EntryState.ACCEPTED, 0)


def list_requests(
    notebook: Notebook,
    provider_id: UUID,
    *,
    states: Sequence[EntryState],
    month: date | None,
    limit: int,
) -> list[LogEntry]:
    """The newest requests in these states (made in this month, if one is given), newest first."""
    marks = ", ".join("?" * len(states))
    where = f"WHERE provider_id = ? AND kind = 'request' AND state IN ({marks})"
    values: list[object] = [provider_id, *(state.value for state in states)]
    if month is not None:
        where += " AND CAST(date_trunc('month', day) AS DATE) = ?"
        values.append(month)
    where += " ORDER BY day DESC, created_at DESC, id LIMIT ?"
    with notebook.reading() as cursor:
        found = rows.select(cursor, "log_entry", where, [*values, limit])
    requests = cast("list[LogEntry]", found)
    return sorted(requests, key=lambda entry: (entry.day, entry.created_at), reverse=True)


def list_replies(
    notebook: Notebook, requests: Sequence[LogEntry], most: int
) -> dict[UUID, list[LogEntry]]:
    """The newest lines (at most so many) of each request, oldest first."""
    if not requests:
        return {}
    since = _earliest_reply(requests)
    where = _REPLIES.format(marks=", ".join("?" * len(requests)))
    values = [since, since, *(request.id for request in requests), most]
    with notebook.reading() as cursor:
        found = cast("list[LogEntry]", rows.select(cursor, "log_entry", where, values))
    replies: dict[UUID, list[LogEntry]] = {}
    for entry in sorted(found, key=lambda one: (one.day, one.created_at)):
        if entry.entry_id is not None:
            replies.setdefault(entry.entry_id, []).append(entry)
    return replies


def count_replies(notebook: Notebook, requests: Sequence[LogEntry]) -> dict[UUID, int]:
    """How many lines each request has; those without one are left out."""
    if not requests:
        return {}
    sql = _REPLY_COUNTS.format(marks=", ".join("?" * len(requests)))
    ids = [request.id for request in requests]
    return dict(notebook.read(sql, [_earliest_reply(requests), *ids]))


def tally(notebook: Notebook, provider_id: UUID, today: date) -> Tally:
    """The provider's requests by state; late is what was due before today and is not delivered."""
    found = notebook.read(_COUNTS.format(unfinished=_UNFINISHED), [today, provider_id])
    return Tally(
        by_state={EntryState(state): count for state, count, _ in found},
        late=sum(late for _, _, late in found),
    )


def months(notebook: Notebook, provider_id: UUID) -> list[tuple[date, int]]:
    """The months in which something was asked, newest first, each with its requests."""
    return [(month, count) for month, count in notebook.read(_MONTHS, [provider_id])]


def first_day(notebook: Notebook, provider_id: UUID) -> date | None:
    """The day of the provider's first line, or None."""
    sql = "SELECT min(day) FROM log_entry WHERE provider_id = ?"
    found: date | None = notebook.read(sql, [provider_id])[0][0]
    return found


def first_days(notebook: Notebook) -> dict[UUID, date]:
    """The day of the first line of each provider who has one."""
    return dict(notebook.read("SELECT provider_id, min(day) FROM log_entry GROUP BY provider_id"))


def waiting_questions(notebook: Notebook, provider_id: UUID) -> int:
    """Open requests with a question of the provider's that nobody answered since."""
    return int(notebook.read(_WAITING, [provider_id])[0][0])


def _earliest_reply(requests: Sequence[LogEntry]) -> datetime:
    """No line is older than its request, give or take a clock that was put right.

    A day in the past is found far faster in a long log than some ids are.
    """
    return min(request.created_at for request in requests) - _CLOCK_MARGIN
