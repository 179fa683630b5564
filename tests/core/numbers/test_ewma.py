"""The EWMA chart, against published worked examples."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.ewma import ewma

# NIST/SEMATECH e-Handbook 6.3.2.4: λ = 0.3, target 50, s = 2.0539, k = 3.
NIST = [
    Decimal(one) / 10
    for one in (
        *(520, 470, 530, 493, 501, 470, 510, 501, 512, 505),
        *(496, 476, 499, 513, 478, 512, 526, 524, 536, 521),
    )
]
NIST_AVERAGES = (
    *(5060, 4952, 5056, 5018, 5016, 4921, 4975, 4985, 5026, 5033),
    *(5011, 4936, 4952, 5005, 4938, 4992, 5073, 5123, 5194, 5199),
)


def test_the_averages_and_limits_of_the_nist_example() -> None:
    found = ewma(
        NIST,
        centre=Decimal(50),
        sigma=Decimal("2.0539"),
        weight=Decimal("0.3"),
        reach=Decimal(3),
    )
    assert [round(100 * one.value) for one in found] == list(NIST_AVERAGES)
    # The page cuts a root short (0.4201 for 0.42008) and gives the limits of the long run.
    assert float(found[-1].high) == pytest.approx(52.5884, abs=1e-3)
    assert float(found[-1].low) == pytest.approx(47.4115, abs=1e-3)
    assert all(one.low < one.value < one.high for one in found)


def test_the_limits_widen_to_those_of_the_long_run() -> None:
    # Montgomery, Introduction to Statistical Quality Control, example 9.2: 10 and 1, λ = 0.1,
    # L = 2.7; the limits are given for the first value, for the second, and at last.
    found = ewma(
        [Decimal("9.45"), Decimal("7.99"), *[Decimal(10)] * 28],
        centre=Decimal(10),
        sigma=Decimal(1),
        weight=Decimal("0.1"),
        reach=Decimal("2.7"),
    )
    assert [f"{one.value:.4f}" for one in found[:2]] == ["9.9450", "9.7495"]
    limits = [(f"{one.low:.2f}", f"{one.high:.2f}") for one in found]
    assert [limits[0], limits[1], limits[-1]] == [
        ("9.73", "10.27"),
        ("9.64", "10.36"),
        ("9.38", "10.62"),
    ]


def test_the_usual_limits_by_hand_and_where_no_value_can_lie_beyond() -> None:
    # λ = 0.2, L = 3, σ = 1: sqrt(0.2 / 1.8 x (1 - 0.8²)) = 0.2, so 0.6 either way at first.
    def limits(lowest: str | None, highest: str | None) -> tuple[Decimal, Decimal]:
        (first,) = ewma(
            [Decimal(2)],
            centre=Decimal(1),
            sigma=Decimal(1),
            lowest=None if lowest is None else Decimal(lowest),
            highest=None if highest is None else Decimal(highest),
        )
        assert first.value == Decimal("1.2")
        return first.low, first.high

    assert limits(None, None) == (Decimal("0.4"), Decimal("1.6"))
    assert limits("0.3", "1.7") == (Decimal("0.4"), Decimal("1.6"))
    assert limits("0.5", "1.5") == (Decimal("0.5"), Decimal("1.5"))
    assert limits("0", None) == (Decimal("0.4"), Decimal("1.6"))


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=30))
def test_the_average_lies_between_the_centre_and_the_extremes(values: list[int]) -> None:
    found = ewma([Decimal(one) for one in values], centre=Decimal(500), sigma=Decimal(100))
    for one in found:
        assert min([500, *values]) <= one.value <= max([500, *values])
        assert one.low <= 500 <= one.high
