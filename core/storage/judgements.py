"""How predictions came out, added up by side, chance and outcome: no screen reads them all."""

from dataclasses import dataclass
from typing import Final

from core.model.prediction import Side
from core.numbers.forecasts import Judged
from core.storage.notebook import Notebook

_TALLY: Final = """
SELECT side, chance, outcome, count(*)
FROM prediction
WHERE outcome IS NOT NULL
GROUP BY side, chance, outcome
ORDER BY side, chance, outcome
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """The resolved predictions: so many of each side came true, and how they were judged."""

    worries: int
    worries_true: int
    hopes: int
    hopes_true: int
    judged_worries: tuple[Judged, ...]
    """Worries that were given a chance."""
    judged: tuple[Judged, ...]
    """All that were given a chance."""

    @property
    def resolved(self) -> int:
        """How many predictions are resolved."""
        return self.worries + self.hopes


def read(notebook: Notebook) -> Judgements:
    """The resolved predictions of a notebook, added up."""
    counted = [
        (Side(side), chance, came_true, count)
        for side, chance, came_true, count in notebook.read(_TALLY)
    ]
    judged = [
        (side, Judged(chance=chance, came_true=came_true, count=count))
        for side, chance, came_true, count in counted
        if chance is not None
    ]

    def count_of(side: Side, *outcomes: bool) -> int:
        return sum(one[3] for one in counted if one[0] is side and one[2] in outcomes)

    return Judgements(
        worries=count_of(Side.FEARED, True, False),
        worries_true=count_of(Side.FEARED, True),
        hopes=count_of(Side.HOPED, True, False),
        hopes_true=count_of(Side.HOPED, True),
        judged_worries=tuple(one for side, one in judged if side is Side.FEARED),
        judged=tuple(one for _, one in judged),
    )
