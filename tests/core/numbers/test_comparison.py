"""Two providers compared: ratios that agree with each other, and silence where there are none."""

from datetime import date
from decimal import Decimal
from math import isclose
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from core.numbers.comparison import Comparison, compare_providers
from core.numbers.unit_cost import MonthFigures

ECB_MONTHLY_MEANS = {
    7: Decimal("1.1069"),
    8: Decimal("1.1212"),
    9: Decimal("1.1212"),
    10: Decimal("1.1026"),
    11: Decimal("1.0799"),
    12: Decimal("1.0543"),
}
"""US dollars for one euro in 2016, as the ECB publishes them (series EXR.M.USD.EUR.SP00.A)."""

figures = st.lists(
    st.tuples(
        st.decimals(min_value="0.01", max_value=100_000, places=2),
        st.decimals(min_value="0.1", max_value=10_000, places=1),
    ),
    min_size=1,
    max_size=12,
)
factors = st.decimals(min_value="0.01", max_value=1_000, places=2)


def months(year: int, pairs: list[tuple[Decimal, Decimal]]) -> list[MonthFigures]:
    return [
        MonthFigures(month=date(year, at + 1, 1), cost=cost, output=output)
        for at, (cost, output) in enumerate(pairs)
    ]


def agency() -> list[MonthFigures]:
    return months(2016, [(Decimal(300), Decimal(q)) for q in (10, 10, 10, 6)])


def freelancer() -> list[MonthFigures]:
    dollars = {month: Decimal(100 if month == 12 else 80) for month in ECB_MONTHLY_MEANS}
    return [
        MonthFigures(month=date(2016, month, 1), cost=dollars[month] / rate, output=Decimal(30))
        for month, rate in ECB_MONTHLY_MEANS.items()
    ]


def ratios(comparison: Comparison) -> tuple[Decimal, Decimal, Decimal]:
    cost, output, unit = (
        comparison.cost_ratio,
        comparison.output_ratio,
        comparison.unit_cost_ratio,
    )
    assert cost is not None
    assert output is not None
    assert unit is not None
    return cost, output, unit


def test_the_articles_case_comes_out_at_3_94_and_3_33_and_13_14() -> None:
    cost, output, unit = ratios(compare_providers(agency(), freelancer()))
    assert [round(one, 2) for one in (cost, output, unit)] == [
        Decimal("3.94"),
        Decimal("3.33"),
        Decimal("13.14"),
    ]


def test_means_are_over_the_months_that_count() -> None:
    side = compare_providers(agency(), freelancer()).a
    assert (side.mean_cost, side.mean_output) == (Decimal(300), Decimal(9))
    assert (side.total_cost, side.total_output) == (Decimal(1200), Decimal(36))


def test_months_half_entered_are_left_out_and_kept_in_sight() -> None:
    half = MonthFigures(month=date(2016, 1, 1), cost=Decimal(300))
    empty = MonthFigures(month=date(2015, 12, 1))
    comparison = compare_providers([*agency(), half, empty], freelancer())
    assert ratios(comparison) == ratios(compare_providers(agency(), freelancer()))
    assert comparison.a.left_out == (empty, half)


def test_a_month_entered_as_zero_does_count() -> None:
    idle = MonthFigures(month=date(2016, 5, 1), cost=Decimal(300), output=Decimal(0))
    side = compare_providers([*agency(), idle], freelancer()).a
    assert side.mean_output == Decimal("7.2")
    assert side.unit_cost == Decimal(1500) / 36


def test_no_ratio_where_a_term_is_zero() -> None:
    free = months(2017, [(Decimal(0), Decimal(5))])
    idle = months(2017, [(Decimal(80), Decimal(0))])
    of_free = compare_providers(agency(), free)
    assert (of_free.cost_ratio, of_free.unit_cost_ratio) == (None, None)
    assert of_free.output_ratio is not None
    of_idle = compare_providers(idle, agency())
    assert (of_idle.output_ratio, of_idle.unit_cost_ratio) == (None, None)
    assert of_idle.cost_ratio is not None


def test_no_ratio_and_no_mean_without_a_month() -> None:
    comparison = compare_providers([], agency())
    assert not comparison.has_months
    assert comparison.a.mean_cost is None
    assert comparison.a.mean_output is None
    assert comparison.cost_ratio is None
    assert compare_providers(agency(), freelancer()).has_months
    assert not compare_providers(agency(), []).has_months


def test_fewer_than_four_months_are_a_short_side() -> None:
    comparison = compare_providers(agency(), freelancer()[:3])
    assert not comparison.a.is_short
    assert comparison.b.is_short


@given(figures, figures)
def test_swapping_the_providers_inverts_every_ratio(
    first: list[tuple[Decimal, Decimal]], second: list[tuple[Decimal, Decimal]]
) -> None:
    a, b = months(2016, first), months(2017, second)
    there, back = ratios(compare_providers(a, b)), ratios(compare_providers(b, a))
    assert all(isclose(one * other, Decimal(1)) for one, other in zip(there, back, strict=True))


@given(figures, figures)
def test_a_unit_is_cheaper_by_cost_times_output(
    first: list[tuple[Decimal, Decimal]], second: list[tuple[Decimal, Decimal]]
) -> None:
    cost, output, unit = ratios(compare_providers(months(2016, first), months(2017, second)))
    assert isclose(unit, cost * output)


@given(figures, figures, factors, factors)
def test_neither_the_currency_nor_the_size_of_a_unit_changes_the_ratios(
    first: list[tuple[Decimal, Decimal]],
    second: list[tuple[Decimal, Decimal]],
    rate: Decimal,
    weight: Decimal,
) -> None:
    def scaled(pairs: list[tuple[Decimal, Decimal]]) -> list[tuple[Decimal, Decimal]]:
        return [(cost * rate, output * weight) for cost, output in pairs]

    before = compare_providers(months(2016, first), months(2017, second))
    after = compare_providers(months(2016, scaled(first)), months(2017, scaled(second)))
    pairs = zip(ratios(before), ratios(after), strict=True)
    assert all(isclose(one, other) for one, other in pairs)


@given(figures, st.randoms())
def test_the_order_in_which_months_are_entered_is_of_no_account(
    pairs: list[tuple[Decimal, Decimal]], random: Random
) -> None:
    entered = months(2016, pairs)
    shuffled = entered.copy()
    random.shuffle(shuffled)
    assert compare_providers(shuffled, agency()) == compare_providers(entered, agency())
