from math import comb

import pytest

from core.numbers.beta import beta_above, beta_cdf

# SciPy 1.17.1: (x, a, b): (beta.cdf, beta.sf).
SCIPY = {
    (0.8, 1, 1): (0.8, 0.19999999999999996),
    (0.8, 10, 1): (0.10737418240000005, 0.8926258175999999),
    (0.8, 11, 1): (0.08589934592000005, 0.91410065408),
    (0.8, 17, 2): (0.099079191802151, 0.900920808197849),
    (0.8, 3, 8): (0.9999220736, 7.792639999999986e-05),
    (0.8, 8.5, 3.25): (0.697454215202252, 0.3025457847977481),
    (0.2, 5.5, 1.25): (0.00023717175651930485, 0.9997628282434807),
    (0.8, 160.5, 40.25): (0.49297043488516734, 0.5070295651148324),
    (0.9, 181, 5): (3.0345411718407578e-05, 0.9999696545882816),
    (0.95, 1001, 40): (0.033518176031640964, 0.9664818239683591),
}


@pytest.mark.parametrize(("arguments", "tails"), SCIPY.items())
def test_both_tails_are_the_ones_of_scipy(
    arguments: tuple[float, float, float], tails: tuple[float, float]
) -> None:
    below, above = tails
    assert beta_cdf(*arguments) == pytest.approx(below, rel=1e-10)
    assert beta_above(*arguments) == pytest.approx(above, rel=1e-10)


def test_millions_of_units_are_still_told_to_eight_digits() -> None:
    """SciPy 1.17.1, `beta.cdf` and `beta.sf`."""
    assert beta_cdf(0.8, 1_600_900.5, 400_001.25) == pytest.approx(0.3756570808767779, rel=1e-8)
    assert beta_above(0.8, 1_600_900.5, 400_001.25) == pytest.approx(0.6243429191232165, rel=1e-8)


@pytest.mark.parametrize(("a", "b"), [(1, 1), (2, 3), (11, 1), (17, 2), (5, 40)])
@pytest.mark.parametrize("x", [0.05, 0.5, 0.8, 0.99])
def test_with_whole_parameters_it_is_a_sum_of_the_binomial(x: float, a: int, b: int) -> None:
    n = a + b - 1
    expected = sum(comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))
    assert beta_cdf(x, a, b) == pytest.approx(expected, rel=1e-10)


def test_it_goes_from_zero_to_one() -> None:
    assert beta_cdf(0, 2.5, 7) == 0
    assert beta_cdf(1, 2.5, 7) == 1
    assert beta_above(0, 2.5, 7) == 1


@pytest.mark.parametrize(
    "arguments", [(-0.1, 1, 1), (1.1, 1, 1), (0.1, 0, 1), (0.1, 1, 0), (0.5, 1, -1)]
)
def test_what_is_no_beta_distribution_is_refused(arguments: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="beta"):
        beta_cdf(*arguments)
