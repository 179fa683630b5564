"""Whether a provider's months suggest a talk, in two honest stages: never a verdict.

Fewer than six whole months: nothing tells noise from news, so that a month at least a quarter
below the mean of the months before it is worth a talk, as one month and no trend. From six
months on: natural process limits and their rules, with an EWMA beside them. The limits come
from all whole months but the newest, which is measured against what it had no part in; the
months before are looked back on within the same limits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from core.numbers.ewma import Average, ewma
from core.numbers.month_series import Measure, MonthValue
from core.numbers.xmr import Limits, RunRule, Side, broken_rules, natural_limits

FEWEST_FOR_LIMITS: Final = 6
NOTABLE: Final = Decimal("0.25")
"""A quarter: how far a month must lie from those before it while there are no limits."""


class Stage(StrEnum):
    """How much the months of a series can say."""

    TOO_FEW = "too_few"
    """Fewer than two: there is nothing before to compare with."""
    FEW = "few"
    """Two to five: each month beside the mean of those before."""
    STILL = "still"
    """Six or more, but the months before the newest never moved: there is no width."""
    LIMITS = "limits"


class Reason(StrEnum):
    """What makes a month stand out."""

    QUARTER = "quarter"
    OUTSIDE = "outside"
    NEAR_LIMIT = "near_limit"
    RUN = "run"
    AVERAGE = "average"
    """The EWMA lies beyond its limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A month that stands out, with the mean that it is measured against."""

    point: MonthValue
    before: Decimal
    """The mean of the months before; with limits, their centre."""
    months_before: int
    """Of how many months that is the mean."""
    reasons: tuple[Reason, ...]

    @property
    def is_one_month(self) -> bool:
        """Whether it rests on this one month alone, and so is no trend."""
        return self.reasons[0] in (Reason.QUARTER, Reason.OUTSIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One measure of one provider over its whole months, oldest first, and what stands out."""

    measure: Measure
    points: Sequence[MonthValue]
    stage: Stage
    limits: Limits | None = None
    averages: Sequence[Average] = ()
    signs: Sequence[Sign] = ()
    """Months that are worth a talk."""
    good_news: Sequence[Sign] = ()
    """Months that stand out for the better."""

    @property
    def newest_sign(self) -> Sign | None:
        """The sign in the newest whole month; None if that month is like the others."""
        return _newest(self.signs, self.points)

    @property
    def newest_good(self) -> Sign | None:
        """The good news of the newest whole month."""
        return _newest(self.good_news, self.points)

    @property
    def first_move(self) -> MonthValue | None:
        """The newest month, if it is the first that ever moved and so has no width to judge by."""
        newest = self.points[-1] if self.stage is Stage.STILL else None
        return newest if newest and newest.value != self.points[0].value else None


def course(measure: Measure, points: Sequence[MonthValue]) -> Course:
    """What the months of a measure say; `points` are its whole months, oldest first."""
    return _judged(measure, tuple(points))


@lru_cache(maxsize=256)
def _judged(measure: Measure, points: tuple[MonthValue, ...]) -> Course:
    """Kept, since a screen asks again at every click for months that have not changed."""
    if len(points) < 2:
        return Course(measure=measure, points=points, stage=Stage.TOO_FEW)
    if len(points) < FEWEST_FOR_LIMITS:
        return Course(
            measure=measure,
            points=points,
            stage=Stage.FEW,
            signs=_by_a_quarter(points, Side.LOW),
            good_news=_by_a_quarter(points, Side.HIGH),
        )
    values = [one.value for one in points]
    lowest, highest = Decimal(0), Decimal(1) if measure.is_share else None
    limits = natural_limits(values[:-1], lowest=lowest, highest=highest)
    if limits is None:
        return Course(measure=measure, points=points, stage=Stage.STILL)
    averages = ewma(
        values, centre=limits.centre, sigma=limits.sigma, lowest=lowest, highest=highest
    )
    return Course(
        measure=measure,
        points=points,
        stage=Stage.LIMITS,
        limits=limits,
        averages=averages,
        signs=_beyond_limits(points, limits, averages, Side.LOW),
        good_news=_beyond_limits(points, limits, averages, Side.HIGH),
    )


def mean_before(points: Sequence[MonthValue], place: int) -> Decimal:
    """The mean of the months before the one at `place`, which is not the first."""
    return sum((one.value for one in points[:place]), Decimal(0)) / place


def _by_a_quarter(points: Sequence[MonthValue], side: Side) -> list[Sign]:
    found = []
    for place, point in enumerate(points[1:], start=1):
        before = mean_before(points, place)
        is_notable = (
            before > 0 and point.value <= before * (1 - NOTABLE)
            if side is Side.LOW
            else point.value > before and point.value >= before * (1 + NOTABLE)
        )
        if is_notable:
            found.append(
                Sign(point=point, before=before, months_before=place, reasons=(Reason.QUARTER,))
            )
    return found


def _beyond_limits(
    points: Sequence[MonthValue], limits: Limits, averages: Sequence[Average], side: Side
) -> list[Sign]:
    rules = broken_rules([one.value for one in points], limits, side)
    found = []
    for place, (point, broken, average) in enumerate(zip(points, rules, averages, strict=True)):
        reasons = [Reason(rule) for rule in RunRule if rule in broken]
        if average.value < average.low if side is Side.LOW else average.value > average.high:
            reasons.append(Reason.AVERAGE)
        if reasons and not _is_first_move(points, place):
            found.append(
                Sign(
                    point=point,
                    before=limits.centre,
                    months_before=len(points) - 1,
                    reasons=tuple(reasons),
                )
            )
    return found


def _is_first_move(points: Sequence[MonthValue], place: int) -> bool:
    """Whether a series that had stood still for months moved here: then nothing measured it."""
    before = {one.value for one in points[:place]}
    return place >= FEWEST_FOR_LIMITS - 1 and len(before) == 1 and points[place].value not in before


def _newest(signs: Sequence[Sign], points: Sequence[MonthValue]) -> Sign | None:
    return signs[-1] if signs and signs[-1].point.month == points[-1].month else None
