"""A ratio as people say it: "so many times more", "so many times less", "the same"."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum


class Verdict(StrEnum):
    """How one side does against the other."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How many times better or worse: `count` is 1 or more, rounded as it is shown."""

    count: Decimal
    verdict: Verdict


def times(ratio: Decimal, digits: int) -> Times:
    """Read a ratio above 0 that is above 1 where things are better.

    What rounds to "1 time" is the same: nobody says "1.0 times more".
    """
    count = (ratio if ratio >= 1 else 1 / ratio).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    if count == 1:
        return Times(count=count, verdict=Verdict.SAME)
    return Times(count=count, verdict=Verdict.BETTER if ratio > 1 else Verdict.WORSE)
