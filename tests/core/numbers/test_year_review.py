"""The year in review, added up by hand."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from core.numbers.priced_months import PricedMonth
from core.numbers.unit_cost import CostPart, MonthFigures
from core.numbers.year_review import ProviderYear, year_review

AGENCY, REMOTE, OTHER = (UUID(int=number) for number in (1, 2, 3))


def month(at: int, cost: int | None, output: int | None, *, hours: int = 0) -> PricedMonth:
    own_time = Decimal(hours * 20)
    return PricedMonth(
        figures=MonthFigures(
            month=date(2026, at, 1),
            cost=None if cost is None else Decimal(cost) + own_time,
            output=None if output is None else Decimal(output),
            own_time=own_time,
        ),
        paid=None,
        parts={CostPart.OWN_HOURS: Decimal(hours)},
        rate=None,
    )


AGENCY_YEAR = ProviderYear(provider_id=AGENCY, months=[month(1, 300, 10), month(2, 300, 6)])
REMOTE_YEAR = ProviderYear(
    provider_id=REMOTE, months=[month(2, 100, 30, hours=2), month(3, 80, 30), month(4, 80, None)]
)
OTHER_YEAR = ProviderYear(provider_id=OTHER, months=[month(3, 50, 7)], counts=False)


def test_a_year_added_up_by_hand() -> None:
    """Saved: 37.5 × 60 − (140 + 80) = 2030; February: (300 + 140) ÷ 36."""
    year = year_review(
        2026,
        [REMOTE_YEAR, OTHER_YEAR, AGENCY_YEAR],
        reference=AGENCY,
        reference_unit_cost=Decimal("37.5"),
    )
    assert year.year == 2026
    assert year.paid == 300 + 300 + 100 + 80 + 80 + 50
    assert year.output == 76
    assert year.hours == 2
    assert year.unit_cost == Decimal(820) / 76
    assert year.saved == 2030
    assert year.by_month[:4] == [Decimal(30), Decimal(440) / 36, Decimal(80) / 30, None]
    assert len(year.by_month) == 12
    assert [one.provider_id for one in year.providers] == [AGENCY, REMOTE, OTHER]
    agency, remote, _ = year.providers
    assert (agency.paid, agency.output, agency.unit_cost) == (
        Decimal(600),
        Decimal(16),
        Decimal("37.5"),
    )
    assert (remote.paid, remote.output, remote.unit_cost) == (
        Decimal(260),
        Decimal(60),
        Decimal(220) / 60,
    )


def test_an_idle_month_is_paid_for_a_free_one_saves_and_one_without_a_cost_waits() -> None:
    """37.5 × 0 − 80 and 37.5 × 4 − 0: 70; ten units whose cost is not entered do not count."""
    months = [month(5, 80, 0), month(6, 0, 4), month(7, None, 10)]
    remote = ProviderYear(provider_id=REMOTE, months=months)
    year = year_review(2026, [remote], reference=AGENCY, reference_unit_cost=Decimal("37.5"))
    assert (year.saved, year.paid, year.output) == (Decimal(70), Decimal(80), Decimal(14))
    assert year.unit_cost == 20


def test_without_a_reference_nothing_tells_what_was_saved() -> None:
    assert year_review(2026, [REMOTE_YEAR]).saved is None


def test_the_reference_saves_nothing_against_itself() -> None:
    year = year_review(2026, [AGENCY_YEAR], reference=AGENCY, reference_unit_cost=Decimal(30))
    assert year.saved is None


def test_a_year_can_cost_more_than_it_would_have() -> None:
    year = year_review(2026, [REMOTE_YEAR], reference=AGENCY, reference_unit_cost=Decimal(1))
    assert year.saved == 60 - 220


def test_a_year_without_months_is_empty() -> None:
    empty = ProviderYear(provider_id=AGENCY, months=[])
    year = year_review(2026, [empty], reference_unit_cost=Decimal(30))
    assert (year.unit_cost, year.saved, list(year.providers)) == (None, None, [])
