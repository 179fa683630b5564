"""How strong each fear felt at first and how strong it feels now, without reading all ratings."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from core.storage.notebook import Notebook

_MOVES: Final = """
SELECT fear_id, min(rated_on) AS first_on, max(rated_on) AS newest_on,
       max(intensity) FILTER (WHERE first = 1) AS first_intensity,
       max(intensity) FILTER (WHERE newest = 1) AS newest_intensity
FROM (
    SELECT fear_id, rated_on, intensity,
           row_number() OVER (PARTITION BY fear_id ORDER BY rated_on, rated_at) AS first,
           row_number() OVER (PARTITION BY fear_id ORDER BY rated_on DESC, rated_at DESC) AS newest
    FROM fear_rating
) AS placed
GROUP BY fear_id
HAVING count(*) > 1
ORDER BY fear_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FearMove:
    """One fear that was rated twice or more: first and newest day, first and newest intensity."""

    fear_id: UUID
    first_on: date
    newest_on: date
    first: int
    newest: int


def list_moves(notebook: Notebook) -> list[FearMove]:
    """One move for each fear that was rated on two days or more."""
    return [
        FearMove(
            fear_id=fear_id, first_on=first_on, newest_on=newest_on, first=first, newest=newest
        )
        for fear_id, first_on, newest_on, first, newest in notebook.read(_MOVES)
    ]
