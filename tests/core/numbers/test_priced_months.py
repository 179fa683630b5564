"""A provider's months in the home currency."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.rate import RateOverride, rate_override_id
from core.numbers.comparison import compare_providers
from core.numbers.priced_months import priced_months
from core.numbers.unit_cost import CostPart

NOW = datetime.fromisoformat("2026-01-01T12:00:00")
ABROAD = Provider(id=UUID(int=1), created_at=NOW, name="Miora", currency="USD")
AT_HOME = Provider(id=UUID(int=2), created_at=NOW, name="Agence", currency="EUR")
JULY = date(2016, 7, 1)


def entered(provider: Provider, month: date, **figures: Decimal) -> ProviderMonth:
    return ProviderMonth(
        id=provider_month_id(provider.id, month),
        created_at=NOW,
        provider_id=provider.id,
        month=month,
        **figures,  # type: ignore[arg-type]
    )


def own_rate(rate: Decimal) -> RateOverride:
    """What a euro was worth in July, as the person says."""
    return RateOverride(
        id=rate_override_id("EUR", "USD", JULY),
        created_at=NOW,
        home_currency="EUR",
        currency="USD",
        month=JULY,
        rate=rate,
    )


def test_the_articles_case_at_the_bundled_rates() -> None:
    agency = [
        entered(AT_HOME, date(2016, month, 1), amount=Decimal(300), units_accepted=Decimal(units))
        for month, units in ((3, 10), (4, 10), (5, 10), (6, 6))
    ]
    freelancer = [
        entered(
            ABROAD,
            date(2016, month, 1),
            amount=Decimal(100 if month == 12 else 80),
            units_accepted=Decimal(30),
        )
        for month in range(7, 13)
    ]
    result = compare_providers(
        [one.figures for one in priced_months(AT_HOME, agency, "EUR")],
        [one.figures for one in priced_months(ABROAD, freelancer, "EUR")],
    )
    ratios = (result.cost_ratio, result.output_ratio, result.unit_cost_ratio)
    assert [round(one or 0, 2) for one in ratios] == [
        Decimal("3.94"),
        Decimal("3.33"),
        Decimal("13.14"),
    ]


def test_fee_and_own_hours_are_part_of_the_cost() -> None:
    record = entered(
        AT_HOME,
        JULY,
        amount=Decimal(100),
        platform_fee=Decimal(5),
        managing_hours=Decimal(2),
        units_accepted=Decimal(10),
    )
    without = priced_months(AT_HOME, [record], "EUR")[0]
    counted = priced_months(AT_HOME, [record], "EUR", hour_value=Decimal(30))[0]
    assert without.figures.cost == Decimal(105)
    assert counted.figures.cost == Decimal(165)
    assert (counted.figures.own_time, counted.paid) == (Decimal(60), Decimal(105))


def test_each_part_of_the_cost_can_be_left_out() -> None:
    """By hand: 80 + 4 + 3 + 16 dollars at 1.25 to the euro, and two hours at 30 euros."""
    record = entered(
        ABROAD,
        JULY,
        amount=Decimal(80),
        platform_fee=Decimal(4),
        exchange_fee=Decimal(3),
        lost_tax=Decimal(16),
        managing_hours=Decimal(2),
        units_accepted=Decimal(30),
    )

    def cost(*left_out: CostPart) -> Decimal | None:
        (priced,) = priced_months(
            ABROAD,
            [record],
            "EUR",
            [own_rate(Decimal("1.25"))],
            hour_value=Decimal(30),
            left_out=left_out,
        )
        return priced.figures.cost

    assert cost() == Decimal("142.4")
    assert cost(CostPart.PLATFORM_FEE) == Decimal("139.2")
    assert cost(CostPart.EXCHANGE_FEE) == Decimal(140)
    assert cost(CostPart.LOST_TAX) == Decimal("129.6")
    assert cost(CostPart.OWN_HOURS) == Decimal("82.4")
    assert cost(*CostPart) == Decimal(64)


def test_what_was_entered_is_shown_as_entered_and_what_was_paid_in_home_money() -> None:
    """80 + 4 dollars at 1.25 to the euro are 67.20 euros; the hours stay hours."""
    record = entered(
        ABROAD, JULY, amount=Decimal(80), platform_fee=Decimal(4), managing_hours=Decimal(2)
    )
    (priced,) = priced_months(ABROAD, [record], "EUR", [own_rate(Decimal("1.25"))])
    assert (priced.paid, priced.converted, priced.hours) == (
        Decimal(84),
        Decimal("67.2"),
        Decimal(2),
    )
    assert priced.parts == {CostPart.PLATFORM_FEE: 4, CostPart.OWN_HOURS: 2}
    assert not priced.has_no_rate
    assert priced.figures.own_time == 0


def test_a_month_without_an_amount_has_nothing_to_convert() -> None:
    (known,) = priced_months(ABROAD, [entered(ABROAD, JULY, units_accepted=Decimal(3))], "EUR")
    assert (known.paid, known.converted, known.hours) == (None, None, None)
    assert not known.has_no_rate
    ariary = Provider(id=UUID(int=3), created_at=NOW, currency="MGA")
    (unknown,) = priced_months(ariary, [entered(ariary, JULY, units_accepted=Decimal(3))], "EUR")
    assert not unknown.has_no_rate


def test_own_hours_are_worth_home_money_whatever_the_provider_is_paid_in() -> None:
    record = entered(ABROAD, JULY, amount=Decimal(0), managing_hours=Decimal(2))
    counted = priced_months(ABROAD, [record], "EUR", hour_value=Decimal(30))[0]
    assert counted.figures.cost == Decimal(60)
    assert counted.converted == 0


def test_a_rate_of_ones_own_comes_first() -> None:
    own = own_rate(Decimal(2))
    priced = priced_months(ABROAD, [entered(ABROAD, JULY, amount=Decimal(80))], "EUR", [own])[0]
    assert priced.figures.cost == Decimal(40)


def test_a_currency_without_any_rate_leaves_the_cost_unknown() -> None:
    ariary = Provider(id=UUID(int=3), created_at=NOW, currency="MGA")
    record = entered(ariary, JULY, amount=Decimal(300_000), units_accepted=Decimal(3))
    priced = priced_months(ariary, [record], "EUR")[0]
    assert priced.has_no_rate
    assert (priced.paid, priced.converted) == (Decimal(300_000), None)
    assert priced.figures.cost is None
    assert not priced.figures.is_complete


def test_months_without_any_figure_are_not_listed_and_the_rest_is_in_order() -> None:
    august = entered(AT_HOME, date(2016, 8, 1), amount=Decimal(1))
    only_hours = entered(AT_HOME, date(2016, 9, 1), managing_hours=Decimal(1))
    july = entered(AT_HOME, JULY, units_accepted=Decimal(0))
    priced = priced_months(AT_HOME, [august, only_hours, july], "EUR")
    assert [one.month for one in priced] == [JULY, date(2016, 8, 1)]
