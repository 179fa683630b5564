"""A choosing round for tests: freelancers and their days, made short."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from core.model.freelancer import Freelancer
from core.model.interview import Score, score_id
from core.model.selection import Criterion, Reopening, Selection
from core.rules.choosing import Round

NOW = datetime.fromisoformat("2026-11-24T09:00:00")
DAY = date(2026, 11, 24)
SELECTION = Selection(id=UUID(int=1), created_at=NOW, title="Mise en page")
CRITERION = Criterion(id=UUID(int=2), created_at=NOW, selection_id=SELECTION.id, name="Qualité")


def freelancer(number: int = 10, **values: Any) -> Freelancer:
    return Freelancer(id=UUID(int=number), created_at=NOW, selection_id=SELECTION.id, **values)


def met(number: int = 10, interviews: int = 3, **values: Any) -> Freelancer:
    """Someone who was invited, answered, and had so many interviews."""
    days = {f"interview_{at}_on": DAY for at in range(1, interviews + 1)}
    return freelancer(number, invited_on=DAY, answered_on=DAY, **days, **values)


def score(who: Freelancer, points: int | None = 4) -> Score:
    return Score(
        id=score_id(who.id, CRITERION.id, 0),
        created_at=NOW,
        freelancer_id=who.id,
        criterion_id=CRITERION.id,
        points=points,
    )


def reopening(**values: Any) -> Reopening:
    return Reopening(
        id=UUID(int=5), created_at=NOW, selection_id=SELECTION.id, opened_on=DAY, **values
    )


def round_of(*people: Freelancer, **values: Any) -> Round:
    parts: dict[str, Any] = {"criteria": [], "reopenings": [], "scores": [], **values}
    return Round(selection=SELECTION, freelancers=people, **parts)
