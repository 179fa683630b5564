"""Compare, in a year: twelve months more as a sum and a range, and the hours they give back."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.pages.comparing import AGENCY, AGENCY_YEAR, MIORA, MIORA_YEAR, UNEVEN, said
from tests.pages.conftest import OpenScreen


def test_months_that_never_varied_forecast_a_line_and_say_so(open_screen: OpenScreen) -> None:
    free = [replace(one, managing_hours=None) for one in (*AGENCY_YEAR, *MIORA_YEAR)]
    screen = open_screen("compare", AGENCY, MIORA, *free, view="ahead")
    shown = said(screen)
    assert "environ 1 200 € dépensés, 9 600 € économisés" in shown
    assert "Coût sur douze mois : 1 200 €." in shown
    assert "tous été pareils" in shown


def test_uneven_months_forecast_a_range(open_screen: OpenScreen) -> None:
    """Units 30 25 33 20 31 28 at 30 each: mean saved 735, s = 141.244, t(5) = 2.5706.

    735 x 12 = 8820, give or take 2.5706 x 141.244 x sqrt(12 + 144/6) = 2178.5.
    """
    free = [replace(one, managing_hours=None) for one in (*AGENCY_YEAR, *UNEVEN)]
    screen = open_screen("compare", AGENCY, MIORA, *free, view="ahead")
    assert "entre 6 642 € et 10 998 €" in said(screen)


@pytest.mark.parametrize(
    ("paid", "told"),
    [
        (
            (100, 100, 100, 100, 100, 150),
            "Au coût du dernier mois (décembre 2025 : 150 €), douze mois feraient 1 800 €.",
        ),
        (
            (150, 150, 150, 150, 150, 99),
            "Au coût du dernier mois (décembre 2025 : 99 €), douze mois feraient 1 188 €.",
        ),
        ((100, 150, 100, 150, 100, 150), ""),
        ((100, 100, 100, 100, 100, 100), ""),
    ],
)
def test_a_last_month_that_the_range_does_not_hold_is_told_for_a_year(
    open_screen: OpenScreen, paid: tuple[int, ...], told: str
) -> None:
    """150 once: 1300 give or take 2.5706 x 20.412 x 6 = 314.8, so up to 1614.8, below 1800.

    99 once: 1698 - 321.1 = 1376.9, above 1188. By turns: 1500 + 422.4 = 1922.4 holds 1800.
    """
    raised = [
        replace(one, amount=Decimal(amount), managing_hours=None)
        for one, amount in zip(MIORA_YEAR, paid, strict=True)
    ]
    shown = said(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *raised, view="ahead"))
    assert told in shown
    assert ("Au coût du dernier mois" in shown) == bool(told)


def test_three_months_forecast_an_amount_without_a_range(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *UNEVEN[:3], view="ahead")
    assert "D’après 3 mois seulement" in said(screen)


def test_a_dearer_year_and_a_range_over_zero_are_said(open_screen: OpenScreen) -> None:
    dear = [replace(one, amount=Decimal(870), managing_hours=None) for one in UNEVEN]
    free = [replace(one, managing_hours=None) for one in AGENCY_YEAR]
    shown = said(open_screen("compare", AGENCY, MIORA, *free, *dear, view="ahead"))
    assert "de plus que le même travail d’avant" in shown
    assert "Cette fourchette passe par zéro" in shown


def test_the_hours_of_the_coming_year_are_said_where_known(open_screen: OpenScreen) -> None:
    records = (AGENCY, *AGENCY_YEAR, *MIORA_YEAR)
    freeing = replace(MIORA, hours_freed=Decimal(12))
    assert "**24 h** rendues" in said(open_screen("compare", *records, freeing, view="ahead"))


def test_hours_given_back_are_told_without_managing_where_it_is_not_noted(
    open_screen: OpenScreen,
) -> None:
    free = [replace(one, managing_hours=None) for one in MIORA_YEAR]
    freeing = replace(MIORA, hours_freed=Decimal(12))
    shown = said(open_screen("compare", AGENCY, *AGENCY_YEAR, *free, freeing, view="ahead"))
    assert "**144 h** libérées" in shown
    assert "votre suivi déduit" not in shown


def test_more_hours_gone_than_freed_are_said_too(open_screen: OpenScreen) -> None:
    records = (AGENCY, *AGENCY_YEAR, *MIORA_YEAR, replace(MIORA, hours_freed=Decimal(1)))
    assert "plus que ce qui est libéré" in said(open_screen("compare", *records, view="ahead"))
