"""Quantiles of t, beside SciPy 1.17.1 (`scipy.stats.t.ppf`)."""

import pytest

from core.numbers.student import t_quantile


@pytest.mark.parametrize(
    ("probability", "degrees", "expected"),
    [
        (0.975, 1, 12.706204736174694),
        (0.975, 2, 4.302652729749462),
        (0.975, 3, 3.1824463052837078),
        (0.975, 4, 2.7764451051977934),
        (0.975, 11, 2.200985160091639),
        (0.95, 5, 2.0150483733330233),
        (0.995, 30, 2.7499956535672254),
        (0.9, 1, 3.0776835371752544),
        (0.5, 7, 0.0),
    ],
)
def test_quantiles_are_those_of_scipy(probability: float, degrees: int, expected: float) -> None:
    assert t_quantile(probability, degrees) == pytest.approx(expected, abs=1e-10)


@pytest.mark.parametrize(("probability", "degrees"), [(0.4, 3), (1.0, 3), (0.9, 0)])
def test_what_has_no_quantile_is_refused(probability: float, degrees: int) -> None:
    with pytest.raises(ValueError, match="no quantile"):
        t_quantile(probability, degrees)
