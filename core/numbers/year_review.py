"""A calendar year in review: what was paid, delivered and saved, and a unit month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from core.numbers.priced_months import PricedMonth
from core.numbers.unit_cost import unit_cost

MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderYear:
    """The months of one provider in the year, and whether their units are those counted."""

    provider_id: UUID
    months: Sequence[PricedMonth]
    counts: bool = True

    @property
    def paid(self) -> Decimal:
        """What left the account, in the home currency."""
        return sum((_paid(one) for one in self.months), Decimal(0))

    @property
    def output(self) -> Decimal:
        """Accepted units."""
        return sum((one.figures.output or Decimal(0) for one in self.months), Decimal(0))

    @property
    def unit_cost(self) -> Decimal | None:
        """ΣC/ΣQ over the complete months of the year."""
        return unit_cost([one.figures for one in self.months])


@dataclass(frozen=True, slots=True, kw_only=True)
class YearReview:
    """All money in the home currency. Units are added up over the providers that count."""

    year: int
    paid: Decimal
    output: Decimal
    unit_cost: Decimal | None
    hours: Decimal
    """Own managing hours that were noted."""
    saved: Decimal | None
    """Against the reference provider's unit cost; None where nothing can be measured by it."""
    by_month: Sequence[Decimal | None]
    """What a unit cost in January … December; None in a month without one."""
    providers: Sequence[ProviderYear]
    """Those with a month in the year, in order of their first."""


def year_review(
    year: int,
    providers: Sequence[ProviderYear],
    *,
    reference: UUID | None = None,
    reference_unit_cost: Decimal | None = None,
) -> YearReview:
    """The year of these providers, whose months are all in it.

    Saved is Σ (reference unit cost × output − cost) over the complete months of those who
    count, the reference itself left out: below zero the year cost more than it would have.
    """
    active = sorted((one for one in providers if one.months), key=lambda one: one.months[0].month)
    counted = [one for one in active if one.counts]
    figures = [month.figures for one in counted for month in one.months]
    others = [one for one in counted if one.provider_id != reference]
    return YearReview(
        year=year,
        paid=sum((one.paid for one in active), Decimal(0)),
        output=sum((one.output for one in counted), Decimal(0)),
        unit_cost=unit_cost(figures),
        hours=sum(
            (month.hours or Decimal(0) for one in active for month in one.months), Decimal(0)
        ),
        saved=None if reference_unit_cost is None else _saved(others, reference_unit_cost),
        by_month=[
            unit_cost([one for one in figures if one.month.month == at])
            for at in range(1, MONTHS + 1)
        ],
        providers=active,
    )


def _saved(providers: Sequence[ProviderYear], reference_unit_cost: Decimal) -> Decimal | None:
    figures = [month.figures for one in providers for month in one.months]
    saved = [
        reference_unit_cost * (one.output or Decimal(0)) - (one.cost or Decimal(0))
        for one in figures
        if one.is_complete
    ]
    return sum(saved, Decimal(0)) if saved else None


def _paid(month: PricedMonth) -> Decimal:
    cost = month.figures.cost
    return Decimal(0) if cost is None else cost - month.figures.own_time
