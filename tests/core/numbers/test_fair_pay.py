"""What an hour brings, and the minimum wage that holds: by hand."""

from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from uuid import UUID

import pytest

from core.model.errors import InvalidValue
from core.model.minimum_wage import MinimumWage
from core.model.provider import ProviderMonth, provider_month_id
from core.numbers.fair_pay import earned
from core.numbers.known_wages import KNOWN, Wage, wage_in, wages_of

NOW = datetime.fromisoformat("2026-01-01T12:00:00")
WHO = UUID(int=1)


def month(at: int, amount: int | None, hours: int | None) -> ProviderMonth:
    first = date(2026, at, 1)
    return ProviderMonth(
        id=provider_month_id(WHO, first),
        created_at=NOW,
        provider_id=WHO,
        month=first,
        amount=None if amount is None else Decimal(amount),
        hours_worked=None if hours is None else Decimal(hours),
    )


def wage(from_on: date, amount: int | None, hours: int | None, country: str = "MG") -> MinimumWage:
    return MinimumWage(
        id=UUID(int=9),
        created_at=NOW,
        country=country,
        currency="MGA",
        from_on=from_on,
        amount=None if amount is None else Decimal(amount),
        hours=None if hours is None else Decimal(hours),
    )


def test_an_hour_is_what_is_left_after_the_platform_over_all_hours() -> None:
    """(80 + 100) less a tenth is 162, over 30 + 50 hours: 2.025 an hour."""
    found = earned([month(1, 80, 30), month(2, 100, 50)], Decimal(10), None)
    assert found is not None
    assert (found.net, found.hours) == (Decimal(162), Decimal(80))
    assert found.hourly == Decimal("2.025")
    assert (found.months, found.assumed_months) == (2, 0)


def test_months_without_hours_take_the_assumed_ones_or_stay_out() -> None:
    months = [month(1, 80, 40), month(2, 100, None), month(3, None, 10)]
    noted = earned(months, None, None)
    assumed = earned(months, None, Decimal(60))
    assert noted is not None
    assert assumed is not None
    assert (noted.net, noted.hours) == (Decimal(80), Decimal(40))
    assert noted.assumed_months == 0
    assert (assumed.net, assumed.hours) == (Decimal(180), Decimal(100))
    assert assumed.assumed_months == 1
    assert earned([month(1, 80, None)], None, None) is None
    paid_for_no_hour = earned([month(1, 80, 0)], None, Decimal(60))
    assert paid_for_no_hour is not None
    assert (paid_for_no_hour.hours, paid_for_no_hour.assumed_months) == (Decimal(60), 1)
    assert earned([], None, Decimal(60)) is None


def test_the_wage_is_the_one_that_held_when_the_month_began() -> None:
    malagasy = wages_of("MG", [])
    assert wage_in(malagasy, date(2015, 12, 1)) is None
    for month_, amount in (
        (date(2016, 12, 1), 144_000),
        (date(2017, 3, 1), 155_000),
        (date(2022, 4, 1), 200_000),
        (date(2022, 5, 1), 250_000),
        (date(2026, 11, 1), 262_680),
    ):
        found = wage_in(malagasy, month_)
        assert found is not None
        assert found.amount == amount
    # 144 000 Ar over 173.33 hours.
    assert round(malagasy[0].hourly, 2) == Decimal("830.79")


def test_the_french_wages_are_the_monthly_ones_that_are_published() -> None:
    """35 hours a week, so 35 × 52 ÷ 12 a month.

    Sources: OpenFisca-France, `smic_b_mensuel`, up to 2024; service-public.fr, F2300, since.
    """
    published = {
        (2016, 1): "1466.62",
        (2017, 1): "1480.27",
        (2018, 1): "1498.47",
        (2019, 1): "1521.22",
        (2020, 1): "1539.42",
        (2021, 1): "1554.58",
        (2021, 10): "1589.47",
        (2022, 1): "1603.12",
        (2022, 5): "1645.58",
        (2022, 8): "1678.95",
        (2023, 1): "1709.28",
        (2023, 5): "1747.20",
        (2024, 1): "1766.92",
        (2024, 11): "1801.80",
        (2026, 1): "1823.03",
        (2026, 6): "1867.02",
    }
    by_hand = {
        (one.from_on.year, one.from_on.month): str(round(one.hourly * 35 * 52 / 12, 2))
        for one in wages_of("FR", [])
    }
    assert by_hand == published


def test_ones_own_wage_replaces_a_known_one_of_the_same_day_once_it_is_whole() -> None:
    day = date(2016, 1, 1)
    own = wages_of("MG", [wage(day, 150_000, 150)])
    assert (own[0].amount, own[0].hourly) == (Decimal(150_000), Decimal(1000))
    assert own[0].record_id == UUID(int=9)
    noted = MinimumWage(
        id=UUID(int=9),
        created_at=NOW,
        country="KE",
        currency="KES",
        from_on=date(2026, 1, 1),
        amount=Decimal(20_000),
        hours=Decimal(200),
        source="The Gazette",
        source_on=date(2025, 10, 29),
    )
    (kenyan,) = wages_of("KE", [noted])
    assert kenyan == Wage(
        country="KE",
        currency="KES",
        from_on=date(2026, 1, 1),
        amount=Decimal(20_000),
        hours=Decimal(200),
        source="The Gazette",
        source_on=date(2025, 10, 29),
        record_id=UUID(int=9),
    )
    assert wages_of("MG", [wage(day, None, 150)])[0].amount == 144_000
    assert wages_of("KE", [wage(day, 1, 1)]) == []
    assert len(wages_of("KE", [wage(day, 1, 1, country="KE")])) == 1


def test_a_known_wage_says_where_it_comes_from() -> None:
    assert wages_of("MG", [])[0] == Wage(
        country="MG",
        currency="MGA",
        from_on=date(2016, 1, 1),
        amount=Decimal(144_000),
        hours=Decimal("173.33"),
        source="RFI",
        source_on=date(2017, 3, 2),
    )
    assert wages_of("FR", [])[0] == Wage(
        country="FR",
        currency="EUR",
        from_on=date(2016, 1, 1),
        amount=Decimal("9.67"),
        hours=Decimal(1),
        source="Décret 2015-1688",
        source_on=date(2015, 12, 17),
    )


def test_known_wages_rise_from_day_to_day_in_each_country() -> None:
    for country in {one.country for one in KNOWN}:
        wages = [one for one in KNOWN if one.country == country]
        for earlier, later in pairwise(wages):
            assert earlier.from_on < later.from_on
            assert earlier.hourly < later.hourly


@pytest.mark.parametrize("hours", [0, -1, 745])
def test_a_wage_is_for_some_hours_of_a_month(hours: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        wage(date(2026, 1, 1), 100, hours)
    assert refused.value.key == "minimum_wage.error.hours"
