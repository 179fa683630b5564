"""A choosing round with two freelancers and their scores, for the tests of the screen."""

from dataclasses import replace
from uuid import UUID

from core.model.freelancer import Freelancer
from core.model.interview import Score, score_id
from core.model.records import Record
from core.model.selection import Criterion
from tests.core.rules.rounds import NOW, SELECTION, met

HANTA = met(1, name="Hanta", country="MG", currency="USD", platform="Upwork")
CAMILLE = met(2, name="Camille")
QUALITY = Criterion(
    id=UUID(int=31), created_at=NOW, selection_id=SELECTION.id, name="Quali|té", weight=5
)
PRICE = replace(QUALITY, id=UUID(int=32), kind="price", name="Prix", weight=2)


def points(who: Freelancer, criterion: Criterion, given: int, interview: int = 0) -> Score:
    return Score(
        id=score_id(who.id, criterion.id, interview),
        created_at=NOW,
        freelancer_id=who.id,
        criterion_id=criterion.id,
        interview=interview,
        points=given,
    )


# Hanta (5×4 + 2×5) / 7 = 4.29, Camille (5×5 + 2×1) / 7 = 3.86.
SCORED: list[Record] = [
    SELECTION,
    QUALITY,
    PRICE,
    HANTA,
    CAMILLE,
    points(HANTA, QUALITY, 4),
    points(HANTA, PRICE, 5),
    points(CAMILLE, QUALITY, 5),
    points(CAMILLE, PRICE, 1),
]
