"""Aggregates over the months of all providers, so that no screen reads every row."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from core.storage import month_outputs
from core.storage.notebook import Notebook

_SPANS = f"""
SELECT provider_id, min(month), max(month), count(*)
FROM ({month_outputs.MONTHS}) AS counted
WHERE amount IS NOT NULL AND units_accepted IS NOT NULL
GROUP BY provider_id
ORDER BY max(month) DESC, provider_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The complete months of one provider: the first, the last, and how many."""

    provider_id: UUID
    first: date
    last: date
    months: int


def list_spans(notebook: Notebook) -> list[Span]:
    """One span for each provider that has a month with cost and output, the newest first."""
    return [
        Span(provider_id=provider_id, first=first, last=last, months=months)
        for provider_id, first, last, months in notebook.read(_SPANS)
    ]
