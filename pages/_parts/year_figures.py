"""What the year in review reads: every provider's months of one calendar year, priced."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from core.model.provider import Provider, ProviderMonth
from core.numbers.likeness import Likeness, likeness
from core.numbers.priced_months import priced_months
from core.numbers.year_review import ProviderYear, YearReview, year_review
from core.storage import month_outputs, rate_overrides
from pages._parts.compare_figures import Pair
from pages._parts.person import Person


def read(person: Person, pair: Pair, known: Sequence[Provider], year: int) -> YearReview:
    """The year; units are those of B, and saved is measured by A's unit cost over all its months.

    A provider whose unit is another one is paid and counted in hours, but not in units.
    """
    home = pair.home_currency
    overrides = [
        one for one in rate_overrides.list_all(person.notebook) if one.home_currency == home
    ]
    by_provider: dict[UUID, list[ProviderMonth]] = defaultdict(list)
    for month in month_outputs.list_for_year(person.notebook, year):
        by_provider[month.provider_id].append(month)
    unit = pair.b.provider.unit
    years = [
        ProviderYear(
            provider_id=one.id,
            months=priced_months(
                one,
                by_provider[one.id],
                home,
                overrides,
                hour_value=pair.hour_value,
                left_out=pair.left_out,
            ),
            counts=likeness(one.unit, unit) is not Likeness.DIFFERENT,
        )
        for one in known
        if one.id in by_provider
    ]
    is_alike = likeness(pair.a.provider.unit, unit) is not Likeness.DIFFERENT
    return year_review(
        year,
        years,
        reference=pair.a.provider.id,
        reference_unit_cost=pair.a.side.unit_cost if is_alike else None,
    )
