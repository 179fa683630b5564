"""What would turn a comparison round: how far one figure alone must move before the other wins."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.numbers.comparison import Comparison, Side


class Lever(StrEnum):
    """A figure that can move by itself."""

    PAY = "pay"
    """What one provider is paid, platform fee and all, in the home currency."""
    OUTPUT = "output"
    OWN_HOURS = "own_hours"
    """The person's own hours with one provider."""
    RATE = "rate"
    """What one provider's currency is worth in the home currency."""
    HOUR_VALUE = "hour_value"
    """What an own hour is worth, with both providers at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TippingPoint:
    """Where both unit costs are equal, all other figures left as they are."""

    lever: Lever
    is_of_b: bool | None
    """Whose figure it is; None where it counts for both."""
    factor: Decimal | None
    """Times today's value; None where no value turns the comparison round."""

    @property
    def distance(self) -> Decimal:
        """How far away it lies: 2 for twice and for half as much; nothing is beyond all."""
        if not self.factor:
            return Decimal("Infinity")
        return max(self.factor, 1 / self.factor)


def tipping_points(
    comparison: Comparison, *, a_is_foreign: bool, b_is_foreign: bool
) -> list[TippingPoint]:
    """Every lever with its tipping point, the nearest first; empty without two unit costs.

    A unit cost of nothing or less (more came back than was paid) has none: no such ratio is meant.

    With U = (cash + own) / Q on either side, each factor f solves U = U' for one figure times f.
    """
    a, b = comparison.a, comparison.b
    if not a.unit_cost or not b.unit_cost or min(a.unit_cost, b.unit_cost) < 0:
        return []
    found = [
        *_of_side(a, b.unit_cost, is_of_b=False, is_foreign=a_is_foreign),
        *_of_side(b, a.unit_cost, is_of_b=True, is_foreign=b_is_foreign),
        *_hour_value(a, b),
    ]
    return sorted(found, key=lambda one: one.distance)


def _of_side(
    side: Side, other: Decimal, *, is_of_b: bool, is_foreign: bool
) -> Iterable[TippingPoint]:
    own, target = _own(side), other * side.total_output
    cash = side.total_cost - own
    yield TippingPoint(lever=Lever.OUTPUT, is_of_b=is_of_b, factor=side.total_cost / target)
    if cash:
        pay = _if_possible((target - own) / cash)
        yield TippingPoint(lever=Lever.PAY, is_of_b=is_of_b, factor=pay)
        if is_foreign:
            yield TippingPoint(lever=Lever.RATE, is_of_b=is_of_b, factor=pay)
    if own:
        factor = _if_possible((target - cash) / own)
        yield TippingPoint(lever=Lever.OWN_HOURS, is_of_b=is_of_b, factor=factor)


def _hour_value(a: Side, b: Side) -> Iterable[TippingPoint]:
    own_a, own_b = _own(a), _own(b)
    if not own_a and not own_b:
        return
    own_gap = own_a / a.total_output - own_b / b.total_output
    cash_gap = (b.total_cost - own_b) / b.total_output - (a.total_cost - own_a) / a.total_output
    factor = _if_possible(cash_gap / own_gap) if own_gap else None
    yield TippingPoint(lever=Lever.HOUR_VALUE, is_of_b=None, factor=factor)


def _own(side: Side) -> Decimal:
    return sum((one.own_time for one in side.months), Decimal(0))


def _if_possible(factor: Decimal) -> Decimal | None:
    return factor if factor >= 0 else None
