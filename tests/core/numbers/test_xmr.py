"""Natural process limits and run rules, against published worked examples and by hand."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers.xmr import RunRule, Side, broken_rules, moving_ranges, natural_limits

# NIST/SEMATECH e-Handbook 6.3.2.2: flow rates of ten batches.
FLOW = [Decimal(one) / 10 for one in (496, 476, 499, 513, 478, 512, 526, 524, 536, 521)]
# SAS/QC 9.3 User's Guide, PROC MACONTROL, example 9.4: diameters of thirty steel belts.
BELTS = [
    24 + Decimal(one) / 100
    for one in (
        *(5, -1, -5, -7, -3, 2, 6, 10, -2, 3, -9, 6, 6, -4, -2),
        *(6, 1, 0, -7, -8, 9, 11, 5, -2, -2, 6, 2, 6, -3, -4),
    )
]
some_values = st.lists(st.decimals(min_value=0, max_value=1000, places=2), min_size=2, max_size=40)


def rules(values: Sequence[int | str], side: Side = Side.LOW) -> list[set[RunRule]]:
    """What each value breaks against a centre of 10 and limits at 10 ± 2.66."""
    limits = natural_limits([Decimal(one) for one in ("9.5", "10.5")])
    assert limits is not None
    assert (limits.centre, limits.mean_range) == (Decimal(10), Decimal(1))
    return broken_rules([Decimal(one) for one in values], limits, side)


def test_the_limits_of_the_nist_flow_rates() -> None:
    assert sum(moving_ranges(FLOW)) == Decimal("16.9")
    limits = natural_limits(FLOW)
    assert limits is not None
    assert limits.centre == Decimal("50.81")
    assert float(limits.mean_range) == pytest.approx(1.8778, abs=5e-5)
    # Published with 3/1.128 unrounded: 55.8041 and 45.8159.
    assert float(limits.high) == pytest.approx(55.8041, abs=1e-3)
    assert float(limits.low) == pytest.approx(45.8159, abs=1e-3)
    assert not any(broken_rules(FLOW, limits, Side.LOW) + broken_rules(FLOW, limits, Side.HIGH))


def test_the_limits_of_the_sas_steel_belts() -> None:
    limits = natural_limits(BELTS)
    assert limits is not None
    assert float(limits.centre) == pytest.approx(24.0083, abs=5e-5)
    assert float(limits.mean_range) == pytest.approx(0.056897, abs=5e-7)
    assert (float(limits.low), float(limits.high)) == pytest.approx((23.8571, 24.1596), abs=2e-4)
    assert float(limits.range_limit) == pytest.approx(0.18585, abs=2e-4)
    assert float(limits.sigma) == pytest.approx(0.050423, abs=5e-5)


def test_limits_stop_where_no_value_can_lie_beyond() -> None:
    values = [Decimal(one) for one in ("0.2", "0.9", "0.3")]
    limits = natural_limits(values, lowest=Decimal(0), highest=Decimal(1))
    assert limits is not None
    assert (limits.low, limits.high) == (Decimal(0), Decimal(1))


def test_a_series_that_never_moved_has_no_width_and_one_value_no_range() -> None:
    assert natural_limits([Decimal(30)] * 6) is None
    with pytest.raises(ValueError, match="moving range"):
        natural_limits([Decimal(30)])


def test_a_value_on_the_limit_is_within_and_one_beyond_is_not() -> None:
    assert rules(["7.34"]) == [set()]
    assert rules(["7.33"]) == [{RunRule.OUTSIDE}]
    assert rules(["12.67"]) == [set()]
    assert rules(["12.67"], Side.HIGH) == [{RunRule.OUTSIDE}]


def test_three_of_four_nearer_to_the_limit_speak_at_the_third_of_them() -> None:
    near = {RunRule.NEAR_LIMIT}
    # Half the way to the limit is 8.67.
    assert rules(["8.6", "10", "8.6", "8.6"]) == [set(), set(), set(), near]
    assert rules(["8.6", "8.6", "10", "8.67"]) == [set()] * 4
    assert rules(["8.67", "8.6", "10", "8.6"]) == [set()] * 4
    assert rules(["8.6", "8.6", "10", "10", "8.6"]) == [set()] * 5
    assert rules(["8.6", "8.6", "8.6", "10"])[2:] == [near, set()]
    assert rules(["8.6", "8.6", "8.6", "8.67"])[3] == set()
    assert rules(["8.6", "8.6", "11.4"]) == [set()] * 3


def test_eight_in_a_row_on_one_side_speak_from_the_eighth_on() -> None:
    assert rules([9] * 9)[6:] == [set(), {RunRule.RUN}, {RunRule.RUN}]
    assert not any(rules([9] * 7 + [10] + [9]))
    assert not any(rules([9] * 9, Side.HIGH))


@given(some_values)
def test_mirrored_values_break_the_same_rules_on_the_other_side(values: list[Decimal]) -> None:
    limits = natural_limits(values)
    mirrored = [1000 - one for one in values]
    turned = natural_limits(mirrored)
    if limits is None or turned is None:
        assert limits is turned
        return
    assert limits.low <= limits.centre <= limits.high
    assert abs(turned.low - (1000 - limits.high)) < Decimal("1e-20")
    outside = [RunRule.OUTSIDE in one for one in broken_rules(values, limits, Side.LOW)]
    assert outside == [RunRule.OUTSIDE in one for one in broken_rules(mirrored, turned, Side.HIGH)]
