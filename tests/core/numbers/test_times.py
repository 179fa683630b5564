"""Ratios as people say them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.times import Verdict, times


@pytest.mark.parametrize(
    ("ratio", "digits", "count", "verdict"),
    [
        ("3.942", 2, "3.94", Verdict.BETTER),
        ("3.942", 1, "3.9", Verdict.BETTER),
        ("0.25", 1, "4.0", Verdict.WORSE),
        ("1.04", 1, "1.0", Verdict.SAME),
        ("1.04", 2, "1.04", Verdict.BETTER),
        ("0.999", 2, "1.00", Verdict.SAME),
        ("1.05", 1, "1.1", Verdict.BETTER),
    ],
)
def test_a_ratio_is_read_as_so_many_times(
    ratio: str, digits: int, count: str, verdict: Verdict
) -> None:
    read = times(Decimal(ratio), digits)
    assert (str(read.count), read.verdict) == (count, verdict)


@given(st.decimals(min_value="0.001", max_value=1000, places=3))
def test_turned_around_better_becomes_worse_by_as_much(ratio: Decimal) -> None:
    there, back = times(ratio, 2), times(1 / ratio, 2)
    assert abs(there.count - back.count) <= Decimal("0.01")
    assert there.verdict is back.verdict or {there.verdict, back.verdict} == {
        Verdict.BETTER,
        Verdict.WORSE,
    }
