import pytest

from core.numbers.proportion import FEWEST, rule_of_three, wilson_interval

# statsmodels 0.15.0, proportion_confint(count, nobs, 0.05, "wilson").
STATSMODELS = {
    (0, 10): (0.0, 0.27753279986288926),
    (1, 10): (0.017876213095072924, 0.40415002679523854),
    (10, 10): (0.7224672001371106, 1.0),
    (9, 11): (0.5230194380391557, 0.9486323102539149),
    (3, 8): (0.13684428582359737, 0.6942576053973728),
}
# Newcombe (1998), Statistics in Medicine 17:857, table I, method 3, to four places.
NEWCOMBE = {(81, 263): (0.2553, 0.3662), (15, 148): (0.0624, 0.1605), (0, 20): (0.0, 0.1611)}


@pytest.mark.parametrize(("counts", "bounds"), STATSMODELS.items())
def test_the_wilson_interval_is_the_one_of_statsmodels(
    counts: tuple[int, int], bounds: tuple[float, float]
) -> None:
    assert wilson_interval(*counts) == pytest.approx(bounds, abs=1e-12)


@pytest.mark.parametrize(("counts", "bounds"), NEWCOMBE.items())
def test_the_wilson_interval_is_the_one_in_the_literature(
    counts: tuple[int, int], bounds: tuple[float, float]
) -> None:
    assert wilson_interval(*counts) == pytest.approx(bounds, abs=5e-5)


@pytest.mark.parametrize("count", [1, 10, 1000])
def test_all_or_none_has_a_bound_that_is_exact(count: int) -> None:
    assert wilson_interval(0, count)[0] == 0
    assert wilson_interval(count, count)[1] == 1


@pytest.mark.parametrize("counts", [(0, 0), (-1, 5), (6, 5)])
def test_what_is_no_proportion_is_refused(counts: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="proportion"):
        wilson_interval(*counts)


def test_no_event_in_n_says_at_most_about_three_over_n() -> None:
    # The exact bound of "none in 30" is 1 - 0.05^(1/30) = 0.0950.
    assert rule_of_three(30) == pytest.approx(0.1)
    assert rule_of_three(30) == pytest.approx(1 - 0.05 ** (1 / 30), abs=0.006)
    assert rule_of_three(FEWEST) == pytest.approx(0.3)
    assert [rule_of_three(trials) for trials in (1, 2, 3, 4)] == [1, 1, 1, 0.75]
    for trials in (0, -1):
        with pytest.raises(ValueError, match="trials"):
            rule_of_three(trials)
