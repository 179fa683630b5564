import pytest

from core.numbers.forecasts import (
    Judged,
    base_rate,
    bias,
    brier_score,
    calibration,
    mean_chance,
    total,
)

# Worked by hand: chances 90, 70, 70, 40, 20, 0 with outcomes 1, 1, 0, 0, 1, 0.
# Squares: 0.01 + 0.09 + 0.49 + 0.16 + 0.64 + 0 = 1.39; 1.39 / 6 = 0.231666…
# Mean chance 290 / 600 = 0.48333…; base rate 3 / 6; bias -0.01666…
SIX = [
    Judged(chance=90, came_true=True),
    Judged(chance=70, came_true=True),
    Judged(chance=70, came_true=False),
    Judged(chance=40, came_true=False),
    Judged(chance=20, came_true=True),
    Judged(chance=0, came_true=False),
]


def test_the_hand_worked_case() -> None:
    assert total(SIX) == 6
    assert brier_score(SIX) == pytest.approx(1.39 / 6)
    assert mean_chance(SIX) == pytest.approx(0.483333, abs=1e-6)
    assert base_rate(SIX) == pytest.approx(0.5)
    assert bias(SIX) == pytest.approx(-1 / 60)


def test_saying_half_every_time_scores_a_quarter() -> None:
    said = [Judged(chance=50, came_true=came, count=7) for came in (True, False)]
    assert brier_score(said) == pytest.approx(0.25)
    assert bias(said) == pytest.approx(0)


def test_perfect_and_worst() -> None:
    perfect = [Judged(chance=100, came_true=True), Judged(chance=0, came_true=False)]
    worst = [Judged(chance=0, came_true=True), Judged(chance=100, came_true=False)]
    assert brier_score(perfect) == 0
    assert brier_score(worst) == 1


def test_counts_weigh_as_much_as_so_many_predictions() -> None:
    one_by_one = [Judged(chance=60, came_true=False)] * 3 + [Judged(chance=10, came_true=True)]
    counted = [Judged(chance=60, came_true=False, count=3), Judged(chance=10, came_true=True)]
    assert brier_score(counted) == pytest.approx(brier_score(one_by_one))
    assert brier_score(counted) == pytest.approx((3 * 0.36 + 0.81) / 4)
    assert bias(counted) == pytest.approx(bias(one_by_one)) == pytest.approx(1.9 / 4 - 1 / 4)


def test_bins_go_from_edge_to_edge_and_hold_every_prediction_once() -> None:
    bins = calibration(SIX)
    assert [(one.low, one.high, one.count, one.came_true) for one in bins] == [
        (0, 20, 1, 0),
        (20, 40, 1, 1),
        (40, 60, 1, 0),
        (60, 80, 2, 1),
        (80, 100, 1, 1),
    ]
    assert [one.mean_chance for one in bins] == pytest.approx([0, 0.2, 0.4, 0.7, 0.9])
    assert bins[3].share == 0.5
    # statsmodels 0.15.0: proportion_confint(1, 2, 0.05, "wilson").
    assert bins[3].interval == pytest.approx((0.09453120573423074, 0.9054687942657693))


def test_certainty_belongs_to_the_last_bin() -> None:
    (only,) = calibration([Judged(chance=100, came_true=True), Judged(chance=80, came_true=True)])
    assert (only.low, only.count) == (80, 2)
    assert only.mean_chance == pytest.approx(0.9)


def test_nothing_resolved_has_no_mean() -> None:
    for measure in (brier_score, bias, mean_chance, base_rate):
        with pytest.raises(ValueError, match="no mean"):
            measure([])
    assert calibration([]) == []
