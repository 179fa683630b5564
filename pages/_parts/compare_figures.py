"""What Compare reads: two providers, their months in the home currency, and their ratios."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from core.model.provider import Provider, ProviderMonth
from core.numbers.comparison import Comparison, Side, compare_providers
from core.numbers.priced_months import PricedMonth, priced_months
from core.numbers.unit_cost import CostPart
from core.storage import figures, month_outputs, providers, rate_overrides
from core.storage.figures import Span
from pages._parts.compare_period import Period
from pages._parts.person import Person

EVER: Final = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One provider in a comparison: who, every month with any figure, and what counts of it."""

    provider: Provider
    months: Sequence[PricedMonth]
    side: Side
    records: Sequence[ProviderMonth] = ()
    """All their months as they count, of whatever period."""

    @property
    def counted(self) -> list[PricedMonth]:
        """The months that count."""
        return [one for one in self.months if one.figures.is_complete]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Provider B measured against provider A, in the person's home currency."""

    a: Party
    b: Party
    comparison: Comparison
    home_currency: str
    hour_value: Decimal | None
    """What an own hour counts for; None where own hours are not counted."""
    left_out: frozenset[CostPart] = frozenset()
    """Parts of the cost that are not counted."""

    @property
    def has_hours(self) -> bool:
        """Whether a counted month of either has one's own hours noted."""
        return any(month.hours is not None for one in self.parties for month in one.counted)

    @property
    def counts_hours(self) -> bool:
        """Whether own managing hours are part of the cost."""
        return self.hour_value is not None

    @property
    def parties(self) -> tuple[Party, Party]:
        """Both, the one who is measured against first."""
        return self.a, self.b


def newest(person: Person) -> Pair | None:
    """The two providers with the newest figures; None if there are not two."""
    known = providers.list_all(person.notebook)
    spans = figures.list_spans(person.notebook)
    chosen = preset(known, spans) if len(spans) > 1 else None
    return None if chosen is None else read(person, *chosen)


def preset(known: Sequence[Provider], spans: Sequence[Span]) -> tuple[Provider, Provider] | None:
    """The two providers with the newest figures, the one who came first before the other.

    `spans` holds the newest first; providers without figures fill up. None if there are not two.
    """
    by_id = {one.id: one for one in known}
    dated = [span for span in spans if span.provider_id in by_id][:2]
    in_order = sorted(dated, key=lambda span: (span.first, by_id[span.provider_id].created_at))
    chosen = [by_id[span.provider_id] for span in in_order]
    chosen += [one for one in known if one not in chosen]
    return (chosen[0], chosen[1]) if len(chosen) > 1 else None


def read(
    person: Person,
    a: Provider,
    b: Provider,
    *,
    left_out: frozenset[CostPart] = frozenset(),
    period: Period = EVER,
) -> Pair:
    """Read and compare the months of two providers, those of the period, without some costs."""
    overrides = [
        one
        for one in rate_overrides.list_all(person.notebook)
        if one.home_currency == person.preferences.home_currency
        and one.currency in (a.currency, b.currency)
    ]
    is_timed = CostPart.OWN_HOURS not in left_out
    hour_value = person.preferences.hour_value if is_timed else None
    records = [month_outputs.list_for_provider(person.notebook, one.id) for one in (a, b)]
    first, second = (
        priced_months(
            provider,
            [one for one in own if period.holds(one.month)],
            person.preferences.home_currency,
            overrides,
            hour_value=hour_value,
            left_out=left_out,
        )
        for provider, own in zip((a, b), records, strict=True)
    )
    comparison = compare_providers((one.figures for one in first), (one.figures for one in second))
    return Pair(
        a=Party(provider=a, records=records[0], months=first, side=comparison.a),
        b=Party(provider=b, records=records[1], months=second, side=comparison.b),
        comparison=comparison,
        home_currency=person.preferences.home_currency,
        hour_value=hour_value,
        left_out=left_out,
    )
