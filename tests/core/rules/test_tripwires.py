"""Which points of law apply to a provider, from which figure on, and for how long a check holds."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.model.tripwire_note import Tripwire
from core.rules.month_span import months_later
from core.rules.tripwires import CHECKED_ON, Applying, Reason, State, applying, lapses_on, state
from tests.core.storage import making

TODAY = date(2026, 11, 25)
HANTA = Provider(id=UUID(int=1), created_at=making.now(), country="MG", currency="USD")


def months(count: int = 1, **figures: Any) -> list[ProviderMonth]:
    given_figures = {"amount": Decimal(100), **figures}
    return [
        making.provider_month(HANTA.id, months_later(date(2026, 1, 1), place), **given_figures)
        for place in range(count)
    ]


def found(
    provider: Provider = HANTA,
    records: list[ProviderMonth] | None = None,
    euros: str = "0",
    uncounted: int = 0,
) -> dict[Tripwire, Applying]:
    known = months() if records is None else records
    points = applying(provider, known, TODAY, euros=Decimal(euros), uncounted=uncounted)
    return {one.tripwire: one for one in points}


@pytest.mark.parametrize(
    ("euros", "reason"),
    [
        ("3999.99", None),
        ("4000", Reason.NEAR),
        ("4999.99", Reason.NEAR),
        ("5000", Reason.REACHED),
        ("90000", Reason.REACHED),
    ],
)
def test_the_papers_are_near_from_four_thousand_euros_and_due_from_five(
    euros: str, reason: Reason | None
) -> None:
    point = found(euros=euros).get(Tripwire.VIGILANCE)
    assert (point.reason if point else None) == reason


def test_months_that_cannot_be_converted_are_said_and_never_taken_for_nothing() -> None:
    below, above = (found(euros=euros, uncounted=2)[Tripwire.VIGILANCE] for euros in ("10", "5000"))
    assert (below.reason, below.months) == (Reason.UNCOUNTED, 2)
    assert (above.reason, above.months) == (Reason.REACHED, 2)


@pytest.mark.parametrize(
    ("records", "reason", "count"),
    [
        (months(5), None, 0),
        (months(6), Reason.MONTHS, 6),
        (months(6, amount=None), None, 0),
        (months(6, amount=Decimal(0)), None, 0),
        (months(2, hours_worked=Decimal(160)), None, 0),
        (months(3, hours_worked=Decimal("74.99")), None, 0),
        (months(3, hours_worked=Decimal(75)), Reason.HOURS, 3),
        (months(8, hours_worked=Decimal(75)), Reason.HOURS, 8),
    ],
)
def test_the_questions_come_after_six_months_or_three_near_half_time(
    records: list[ProviderMonth], reason: Reason | None, count: int
) -> None:
    point = found(records=records).get(Tripwire.SUBORDINATION)
    assert (point.reason if point else None, point.months if point else 0) == (reason, count)


def test_an_agency_is_asked_no_question_about_employment() -> None:
    agency = replace(HANTA, kind=ProviderKind.AGENCY)
    assert Tripwire.SUBORDINATION not in found(agency, months(12, hours_worked=Decimal(160)))


def test_what_ends_with_the_contract_is_not_asked_of_one_who_has_left() -> None:
    whole: dict[str, Any] = {"records": months(12), "euros": "9000"}
    left = replace(HANTA, to_on=date(2026, 11, 24))
    staying = replace(HANTA, to_on=TODAY)
    assert list(found(left, **whole)) == [Tripwire.VAT, Tripwire.DATA, Tripwire.RIGHTS]
    assert list(found(staying, **whole)) == list(Tripwire)


@pytest.mark.parametrize(
    ("country", "currency", "platform", "reason"),
    [
        ("FR", "USD", "Upwork", None),
        ("RE", "EUR", "", None),
        ("MC", "EUR", "", None),
        ("MG", "EUR", "", Reason.ABROAD),
        ("BE", "EUR", "", Reason.ABROAD),
        ("", "EUR", " ", None),
        ("", "USD", "", Reason.UNSAID),
        ("", "EUR", "Malt", Reason.UNSAID),
    ],
)
def test_vat_applies_abroad_and_is_asked_where_the_country_is_not_said(
    country: str, currency: str, platform: str, reason: Reason | None
) -> None:
    provider = replace(HANTA, country=country, currency=currency, platform=platform)
    point = found(provider).get(Tripwire.VAT)
    assert (point.reason if point else None) == reason


def test_an_employee_has_only_rights_to_settle() -> None:
    employee = replace(HANTA, kind=ProviderKind.EMPLOYEE)
    assert list(found(employee, months(12), euros="9000")) == [Tripwire.RIGHTS]


@pytest.mark.parametrize("figure", ["amount", "units_accepted", "units_to_redo", "hours_worked"])
def test_nothing_applies_before_any_work_and_something_does_from_the_first(figure: str) -> None:
    empty = months(amount=None, managing_hours=Decimal(3), note="appel")
    assert found(records=empty) == {}
    one_unit: dict[str, Any] = {figure: Decimal(1)}
    begun = [replace(empty[0], **one_unit)]
    assert {tripwire: one.reason for tripwire, one in found(records=begun).items()} == {
        Tripwire.VAT: Reason.ABROAD,
        Tripwire.DATA: Reason.ENTRUSTED,
        Tripwire.RIGHTS: Reason.CREATED,
    }


@given(
    st.decimals(0, 100_000, places=2),
    st.integers(0, 3),
    st.sampled_from(ProviderKind),
    st.sampled_from(["", "FR", "MG", "US"]),
)
def test_each_point_is_told_once_and_more_money_never_takes_one_away(
    euros: Decimal, uncounted: int, kind: ProviderKind, country: str
) -> None:
    provider = replace(HANTA, kind=kind, country=country)
    less = applying(provider, months(), TODAY, euros=euros, uncounted=uncounted)
    more = applying(provider, months(), TODAY, euros=euros + 1, uncounted=uncounted)
    told = [one.tripwire for one in less]
    assert len(told) == len(set(told))
    assert set(told) <= {one.tripwire for one in more}


@pytest.mark.parametrize(
    ("dealt_on", "due"),
    [
        (date(2026, 1, 15), date(2026, 7, 15)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 30), date(2028, 2, 29)),
        (date(2026, 5, 31), date(2026, 11, 30)),
        (date(2026, 6, 30), date(2026, 12, 30)),
        (date(2026, 12, 31), date(2027, 6, 30)),
    ],
)
def test_the_papers_are_due_again_six_months_later_to_the_day(dealt_on: date, due: date) -> None:
    assert lapses_on(Tripwire.VIGILANCE, dealt_on) == due
    eve = date.fromordinal(due.toordinal() - 1)
    assert state(Tripwire.VIGILANCE, dealt_on, eve) is State.DEALT_WITH
    assert state(Tripwire.VIGILANCE, dealt_on, due) is State.LAPSED


@pytest.mark.parametrize("tripwire", [one for one in Tripwire if one is not Tripwire.VIGILANCE])
def test_every_other_point_is_dealt_with_once(tripwire: Tripwire) -> None:
    assert lapses_on(tripwire, date(2000, 1, 1)) is None
    assert state(tripwire, date(2000, 1, 1), TODAY) is State.DEALT_WITH
    assert state(tripwire, None, TODAY) is State.OPEN


def test_every_rule_says_when_it_was_read() -> None:
    assert CHECKED_ON.keys() == set(Tripwire)
