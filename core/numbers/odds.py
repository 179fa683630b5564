"""The odds of worst, in between and best, which always add to 100."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.scenario import Scenario


class Shift(StrEnum):
    """Which way a case moved between two guesses."""

    LIKELIER = "likelier"
    SAME = "same"
    LESS_LIKELY = "less_likely"


@dataclass(frozen=True, slots=True, kw_only=True)
class Odds:
    """Chances in whole percent of the worst and the best; what is left lies in between."""

    worst: int
    best: int

    def __post_init__(self) -> None:
        if not (self.worst >= 0 and 0 <= self.best <= 100 - self.worst):
            raise ValueError(f"not odds: {self.worst} + {self.best}")

    @property
    def between(self) -> int:
        """Percent left for something in between."""
        return 100 - self.worst - self.best

    @property
    def bounds(self) -> tuple[int, int]:
        """The two cuts on a scale of 100: the worst ends at the first, the best starts there."""
        return self.worst, 100 - self.best


def odds_from_bounds(low: int, high: int) -> Odds:
    """Odds whose worst ends at `low` and whose best starts at `high`: 100 by construction."""
    return Odds(worst=low, best=100 - high)


def odds_before(scenario: Scenario) -> Odds | None:
    """The odds without guardrails; None until they are guessed."""
    return _odds(scenario.worst_before, scenario.best_before)


def odds_after(scenario: Scenario) -> Odds | None:
    """The odds with guardrails; None until they are guessed."""
    return _odds(scenario.worst_after, scenario.best_after)


def shift(before: int, after: int) -> Shift:
    """Which way a chance moved: the person's own numbers, never corrected."""
    if after > before:
        return Shift.LIKELIER
    return Shift.SAME if after == before else Shift.LESS_LIKELY


def _odds(worst: int | None, best: int | None) -> Odds | None:
    return None if worst is None or best is None else Odds(worst=worst, best=best)
