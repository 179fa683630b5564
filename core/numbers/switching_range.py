"""How far the break-even of a switch may lie from its best guess, as the months have varied."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate
from random import Random
from typing import Final, TypeAlias

from core.numbers.comparison import FEWEST_MONTHS
from core.numbers.switching import HORIZON, BreakEven, Outcome, learned
from core.numbers.unit_cost import MonthFigures

DRAWS: Final = 500
"""Enough for whole months: more draws hardly move the two ends."""
TAIL: Final = 0.025
"""Left out at either end: 95 of 100 draws lie between."""

_Month: TypeAlias = tuple[float, float]
"""What it cost, and what was accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchRange:
    """The break-even of 95 draws in 100, and the balances within which they run."""

    earliest: BreakEven
    latest: BreakEven
    low: Sequence[float]
    """By month, the balance that 2.5 draws in 100 stay below."""
    high: Sequence[float]


def switch_range(
    old: Sequence[MonthFigures],
    new: Sequence[MonthFigures],
    *,
    overlap_months: Decimal,
    fixed_cost: Decimal,
    learning_months: Decimal,
    seed: int,
) -> SwitchRange | None:
    """The bootstrap over months, percentile method (Efron and Tibshirani 1993, chapter 13).

    The complete months of both are drawn again, as many as there are. A switch costs
    `overlap_months` mean months of the old provider as drawn, and `fixed_cost`. None with
    fewer than four months on a side, or where no month differs from another: nothing to draw
    from then.
    """
    before, after = _floats(old), _floats(new)
    if min(len(before), len(after)) < FEWEST_MONTHS or len({*before}) + len({*after}) == 2:
        return None
    return _drawn(before, after, overlap_months, fixed_cost, learning_months, seed)


@lru_cache(maxsize=64)
def _drawn(
    before: tuple[_Month, ...],
    after: tuple[_Month, ...],
    overlap_months: Decimal,
    fixed_cost: Decimal,
    learning_months: Decimal,
    seed: int,
) -> SwitchRange | None:
    shares = list(accumulate(float(learned(at, learning_months)) for at in range(1, HORIZON + 1)))
    random = Random(seed)
    ends: list[BreakEven] = []
    runs: list[list[float]] = []
    for _ in range(DRAWS):
        old_cost, old_output = _means(random.choices(before, k=len(before)))
        cost, output = _means(random.choices(after, k=len(after)))
        if not old_output:
            continue
        value = old_cost / old_output * output
        start = -(float(fixed_cost) + float(overlap_months) * old_cost)
        run = [start + value * share - at * cost for at, share in enumerate(shares, start=1)]
        runs.append(run)
        ends.append(_end(run, saves=value > cost))
    if not runs:
        return None
    ends.sort(key=_order)
    columns = [sorted(run[at] for run in runs) for at in range(HORIZON)]
    first = int(TAIL * len(runs))
    last = len(runs) - 1 - first
    return SwitchRange(
        earliest=ends[first],
        latest=ends[last],
        low=[column[first] for column in columns],
        high=[column[last] for column in columns],
    )


def _floats(months: Sequence[MonthFigures]) -> tuple[_Month, ...]:
    return tuple(
        (float(one.cost), float(one.output))
        for one in months
        if one.cost is not None and one.output is not None
    )


def _means(months: Sequence[_Month]) -> _Month:
    return (
        sum(cost for cost, _ in months) / len(months),
        sum(output for _, output in months) / len(months),
    )


def _end(run: Sequence[float], *, saves: bool) -> BreakEven:
    if not saves:
        return BreakEven(outcome=Outcome.NEVER)
    for month, balance in enumerate(run, start=1):
        if balance >= 0:
            return BreakEven(outcome=Outcome.PAYS_BACK, month=month)
    return BreakEven(outcome=Outcome.TOO_LATE)


def _order(one: BreakEven) -> int:
    if one.month is not None:
        return one.month
    return HORIZON + (1 if one.outcome is Outcome.TOO_LATE else 2)
