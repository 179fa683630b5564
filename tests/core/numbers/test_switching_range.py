"""The range of a break-even: drawn from the months, the same for the same seed."""

from datetime import date
from decimal import Decimal

import pytest

from core.numbers.switching import HORIZON, Outcome, Switch, balances, break_even
from core.numbers.switching_range import SwitchRange, switch_range
from core.numbers.unit_cost import MonthFigures


def months(*figures: tuple[float, float]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(2026, at, 1), cost=Decimal(str(cost)), output=Decimal(str(output)))
        for at, (cost, output) in enumerate(figures, start=1)
    ]


OLD = months((300, 10), (300, 10), (300, 10), (300, 6))
NEW = months((80, 30), (90, 20), (100, 30), (100, 25), (95, 32))


def found(
    old: list[MonthFigures],
    new: list[MonthFigures],
    *,
    tau: int = 0,
    fixed: int = 1_000,
    seed: int = 1,
) -> SwitchRange | None:
    return switch_range(
        old,
        new,
        overlap_months=Decimal(1),
        fixed_cost=Decimal(fixed),
        learning_months=Decimal(tau),
        seed=seed,
    )


def test_the_best_guess_lies_within_and_the_same_seed_gives_the_same() -> None:
    drawn = found(OLD, NEW)
    assert drawn is not None
    switch = Switch(
        old_unit_cost=Decimal(1200) / 36,
        new_cost=Decimal(93),
        full_output=Decimal("27.4"),
        transition_cost=Decimal(1_300),
    )
    best = break_even(switch)
    assert (drawn.earliest.month or 0) <= (best.month or 0) <= (drawn.latest.month or 0)
    for low, guess, high in zip(drawn.low, balances(switch, HORIZON), drawn.high, strict=True):
        assert low <= float(guess) <= high
    assert found(OLD, NEW) == drawn
    assert found(OLD, NEW, seed=2) != drawn


def test_a_constant_old_side_lets_the_new_one_alone_decide() -> None:
    """Old unit 10; the new one costs 100 for 11 or for 21 units: 10 or 110 saved a month.

    The mean of four draws lies between: 2.5 draws in 100 are the ends, for all four are equal
    with a chance of 1 in 16. To cover 120 takes 12 months at 10, and 2 at 110.
    """
    old = months(*[(100, 10)] * 4)
    new = months((100, 11), (100, 11), (100, 21), (100, 21))
    drawn = found(old, new, fixed=20)
    assert drawn is not None
    assert (drawn.earliest.month, drawn.latest.month) == (2, 12)


def test_never_can_be_at_the_far_end() -> None:
    old = months(*[(100, 10)] * 4)
    new = months((100, 8), (100, 8), (100, 21), (100, 21))
    drawn = found(old, new, fixed=20)
    assert drawn is not None
    assert drawn.earliest.outcome is Outcome.PAYS_BACK
    assert drawn.latest.outcome is Outcome.NEVER


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (OLD[:3], NEW),
        (OLD, NEW[:3]),
        (months(*[(300, 10)] * 4), months(*[(100, 30)] * 5)),
        (months((300, 0), (310, 0), (320, 0), (330, 0)), NEW),
    ],
    ids=["short old", "short new", "months that never vary", "no unit ever accepted"],
)
def test_without_months_to_draw_from_there_is_no_range(
    old: list[MonthFigures], new: list[MonthFigures]
) -> None:
    assert found(old, new) is None


def test_months_that_are_incomplete_are_not_drawn() -> None:
    half = MonthFigures(month=date(2026, 12, 1), cost=Decimal(5_000))
    assert found([*OLD, half], NEW) == found(OLD, NEW)


def test_learning_takes_time_at_both_ends() -> None:
    at_once, slowly = found(OLD, NEW), found(OLD, NEW, tau=6)
    assert at_once is not None
    assert slowly is not None
    assert (slowly.earliest.month or 0) > (at_once.earliest.month or 0)
    assert (slowly.latest.month or 0) > (at_once.latest.month or 0)
