"""The range of a break-even: drawn from the months, the same for the same seed."""

from datetime import date
from decimal import Decimal
from statistics import mean

import pytest

from core.numbers.switching import HORIZON, BreakEven, Outcome, Switch, balances, break_even
from core.numbers.switching_range import SwitchRange, switch_range
from core.numbers.unit_cost import MonthFigures


def months(*figures: tuple[float, float]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(2026, at, 1), cost=Decimal(str(cost)), output=Decimal(str(output)))
        for at, (cost, output) in enumerate(figures, start=1)
    ]


OLD = months((300, 10), (300, 10), (300, 10), (300, 6))
NEW = months((80, 30), (90, 20), (100, 30), (100, 25), (95, 32))
VARIED = months((100, 10), (200, 20), (300, 30), (400, 40))


def found(
    old: list[MonthFigures],
    new: list[MonthFigures],
    *,
    tau: int = 0,
    fixed: int = 1_000,
    overlap: str = "1",
    seed: int = 1,
) -> SwitchRange | None:
    return switch_range(
        old,
        new,
        overlap_months=Decimal(overlap),
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


def test_the_ends_are_those_of_another_bootstrap_of_the_same_months() -> None:
    """`scipy.stats.bootstrap`, percentile, 100,000 resamples, two seeds, SciPy 1.17.1."""
    old = months((300, 10), (320, 10), (290, 9), (310, 11), (305, 6), (340, 10))
    new = months((80, 30), (85, 28), (110, 33), (70, 25), (95, 30), (82, 18), (120, 31))
    drawn = [found(old, new, overlap="1.5", seed=seed) for seed in range(5)]
    for month, low, high in ((1, -780, -441), (12, 6_767, 10_817)):
        noise = 0.04 * (high - low)
        lows = [one.low[month - 1] for one in drawn if one]
        highs = [one.high[month - 1] for one in drawn if one]
        assert mean(lows) == pytest.approx(low, abs=noise)
        assert mean(highs) == pytest.approx(high, abs=noise)


@pytest.mark.parametrize(("tau", "fixed"), [(0, 9_000), (0, 9_001), (3, 300), (12, 2_000)])
def test_months_that_vary_in_what_does_not_matter_give_the_best_guess_alone(
    tau: int, fixed: int
) -> None:
    """A unit always costs 10 on the old side, and no month of it is paid twice."""
    drawn = found(VARIED, months(*[(50, 20)] * 4), tau=tau, fixed=fixed, overlap="0")
    switch = Switch(
        old_unit_cost=Decimal(10),
        new_cost=Decimal(50),
        full_output=Decimal(20),
        transition_cost=Decimal(fixed),
        learning_months=Decimal(tau),
    )
    assert drawn is not None
    assert drawn.earliest == drawn.latest == break_even(switch)
    guess = pytest.approx([float(one) for one in balances(switch, HORIZON)])
    assert drawn.low == guess
    assert drawn.high == guess


def test_what_costs_as_much_as_it_saves_never_pays_back_even_if_it_is_free() -> None:
    drawn = found(VARIED, months(*[(200, 20)] * 4), fixed=0, overlap="0")
    assert drawn is not None
    assert drawn.earliest == drawn.latest == BreakEven(outcome=Outcome.NEVER)


def test_draws_without_a_unit_are_passed_over_and_the_others_count() -> None:
    """One month of four has units: a unit costs 120, 60, 40 or 30 by how often it is drawn.

    Two units at 60 then save 180, 60, 20 or 0 a month, with a chance of 62, 31, 7 and 1 in 100.
    """
    old = months((300, 0), (300, 0), (300, 0), (300, 10))
    for seed in range(3):
        drawn = found(old, months(*[(60, 2)] * 4), fixed=100, overlap="0", seed=seed)
        assert drawn is not None
        assert (drawn.earliest.month, drawn.latest.month) == (1, 5)


@pytest.mark.parametrize(
    ("fewest", "most", "earliest", "latest"),
    [
        (9.0, 13.2, BreakEven(outcome=Outcome.PAYS_BACK, month=4), Outcome.NEVER),
        (9.0, 10.05, BreakEven(outcome=Outcome.TOO_LATE), Outcome.NEVER),
        (10.05, 13.2, BreakEven(outcome=Outcome.PAYS_BACK, month=4), Outcome.TOO_LATE),
    ],
)
def test_too_late_lies_between_the_last_month_and_never(
    fewest: float, most: float, earliest: BreakEven, latest: Outcome
) -> None:
    """All four of a kind come up in 6 draws of 100, at either end.

    At 10 a unit, 13.2 units for 100 save 32, so 100 are covered in the fourth month; 10.05 save
    half a unit of money, which takes 200 months; 9 lose.
    """
    new = months((100, fewest), (100, fewest), (100, most), (100, most))
    for seed in range(3):
        drawn = found(VARIED, new, fixed=100, overlap="0", seed=seed)
        assert drawn is not None
        assert (drawn.earliest, drawn.latest) == (earliest, BreakEven(outcome=latest))
