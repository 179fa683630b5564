"""The own hours that a provider has taken over, as Tasks, the job post and the choice say."""

from decimal import Decimal
from typing import Final
from uuid import UUID

from core.storage.notebook import Notebook

_HANDED_OVER: Final = """
SELECT CAST(sum(hours_a_month) AS DECIMAL(38, 4)) AS hours
FROM own_task
WHERE candidate_id IN (
    SELECT brief.candidate_id
    FROM freelancer
    JOIN selection ON selection.id = freelancer.selection_id
    JOIN brief ON brief.id = selection.brief_id
    WHERE freelancer.provider_id = ? AND brief.candidate_id IS NOT NULL)
"""


def handed_over(notebook: Notebook, provider_id: UUID) -> Decimal | None:
    """Hours a month of the own tasks for whose job post this provider was chosen; None for none."""
    ((hours,),) = notebook.read(_HANDED_OVER, [provider_id])
    return None if hours is None else Decimal(hours)
