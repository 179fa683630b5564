"""The one request of a log that most waits for the person: to answer, to check, to see to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from core.storage.notebook import Notebook


class Reason(StrEnum):
    """Why a request waits for the person, the most pressing first."""

    QUESTION = "question"
    DELIVERED = "delivered"
    TO_REDO = "to_redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A request that waits."""

    reason: Reason
    request_id: UUID
    words: str
    """The provider's question, or what was asked for."""


UNANSWERED: Final = """
    FROM log_entry AS question
    JOIN log_entry AS request ON request.id = question.entry_id AND request.state <> 'accepted'
    WHERE question.kind = 'question' AND question.author = 'provider'
      AND NOT EXISTS (
          SELECT 1 FROM log_entry AS later
          WHERE later.entry_id = question.entry_id AND (later.day > question.day OR (
              later.day = question.day AND later.created_at > question.created_at))
      )
"""
"""Questions of providers, with their requests, that are the last word on work still open."""
_FIRST: Final = f"""
SELECT reason, id, words
FROM (
    SELECT 1 AS place, 'question' AS reason, request.id, question.words, question.day
    {UNANSWERED} AND question.provider_id = ?
    UNION ALL
    SELECT CASE state WHEN 'delivered' THEN 2 ELSE 3 END, state, log_entry.id, words,
           coalesce(CASE WHEN state = 'delivered' THEN delivered_on ELSE redo_on END, day)
    FROM log_entry JOIN provider ON provider.id = provider_id
    WHERE provider_id = ? AND log_entry.kind = 'request' AND (
        state = 'delivered'
        OR (state = 'to_redo' AND (provider.to_on IS NULL OR provider.to_on >= ?)))
) AS waiting
ORDER BY place, day, id
LIMIT 1
"""


def first(notebook: Notebook, provider_id: UUID, today: date) -> Waiting | None:
    """What has waited longest of the most pressing kind; None where nothing waits."""
    found = notebook.read(_FIRST, [provider_id, provider_id, today])
    return next(
        (
            Waiting(reason=Reason(reason), request_id=request_id, words=words)
            for reason, request_id, words in found
        ),
        None,
    )
