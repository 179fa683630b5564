"""Two providers compared on the same footing: cost a month, output a month, cost a unit."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from core.numbers.unit_cost import MonthFigures, unit_cost

FEWEST_MONTHS = 4
"""With fewer months on a side, the months themselves say more than their mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One provider's months, oldest first: those that count, and those still incomplete."""

    months: tuple[MonthFigures, ...]
    left_out: tuple[MonthFigures, ...]
    total_cost: Decimal
    """ΣC over the months that count."""
    total_output: Decimal
    """ΣQ over the months that count."""
    unit_cost: Decimal | None
    """ΣC/ΣQ; None when nothing was accepted."""

    @property
    def mean_cost(self) -> Decimal | None:
        """Cost a month; None without a month."""
        return self.total_cost / len(self.months) if self.months else None

    @property
    def mean_output(self) -> Decimal | None:
        """Accepted units a month; None without a month."""
        return self.total_output / len(self.months) if self.months else None

    @property
    def is_short(self) -> bool:
        """Whether there are too few months to trust their mean."""
        return len(self.months) < FEWEST_MONTHS


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Provider B measured against provider A, the one B is compared with.

    Each ratio is above 1 where B does better, and None where a side has no month, or
    where one of its two terms is zero. With all three, unit = cost x output.
    """

    a: Side
    b: Side

    @property
    def cost_ratio(self) -> Decimal | None:
        """Mean monthly cost of A over that of B: "B costs so many times less"."""
        return ratio(self.a.mean_cost, self.b.mean_cost)

    @property
    def output_ratio(self) -> Decimal | None:
        """Mean monthly output of B over that of A: "B does so many times more"."""
        return ratio(self.b.mean_output, self.a.mean_output)

    @property
    def unit_cost_ratio(self) -> Decimal | None:
        """Unit cost of A over that of B: "a unit costs so many times less with B"."""
        return ratio(self.a.unit_cost, self.b.unit_cost)

    @property
    def has_months(self) -> bool:
        """Whether each side has at least one month that counts."""
        return bool(self.a.months and self.b.months)


def compare_providers(a: Iterable[MonthFigures], b: Iterable[MonthFigures]) -> Comparison:
    """B against A. A month counts once its cost and its output are both entered.

    Counting the same months for cost and for output keeps the three ratios consistent;
    a month half entered would otherwise pass for a cheap one or an idle one.
    """
    return Comparison(a=side_of(a), b=side_of(b))


def side_of(months: Iterable[MonthFigures]) -> Side:
    """One provider's months, those that count told from the others."""
    ordered = sorted(months, key=lambda one: one.month)
    counted = tuple(one for one in ordered if one.is_complete)
    return Side(
        months=counted,
        left_out=tuple(one for one in ordered if not one.is_complete),
        total_cost=sum((one.cost for one in counted if one.cost is not None), Decimal(0)),
        total_output=sum((one.output for one in counted if one.output is not None), Decimal(0)),
        unit_cost=unit_cost(counted),
    )


def ratio(numerator: Decimal | None, denominator: Decimal | None) -> Decimal | None:
    """The quotient; None when a term is missing or zero ("0 times" says nothing)."""
    return numerator / denominator if numerator and denominator else None
