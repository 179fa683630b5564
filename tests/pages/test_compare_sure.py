"""Compare says how sure its figures are, what seasons they are from, and what would turn them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.model.preferences import Language, Preferences
from core.texts.catalogue import text
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    NOW,
    address,
    month,
    provider,
    words,
)
from tests.pages.conftest import OpenScreen


def say(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values).replace("\u00a0", " ")


UNEVEN = [
    replace(one, units_accepted=Decimal(units))
    for one, units in zip(MIORA_YEAR, (30, 25, 33, 20, 31, 28), strict=True)
]


def test_the_example_says_between_which_figures_it_may_lie(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", notebook="example")
    shown = words(screen)
    assert "Sans doute entre" in shown
    assert say("compare.interval.how") in shown


def test_months_that_never_differ_have_no_range_and_the_reason_is_said(
    open_screen: OpenScreen,
) -> None:
    shown = words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR))
    assert "Sans doute entre" not in shown
    labels = ", ".join(
        say(f"compare.{one}.label") for one in ("cost_ratio", "output_ratio", "unit_cost_ratio")
    )
    assert say("compare.interval.no_variation", figures=labels) in shown


def test_only_the_figures_that_vary_have_a_range(open_screen: OpenScreen) -> None:
    shown = words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *UNEVEN))
    assert shown.count("Sans doute entre") == 2
    alone = say("compare.interval.no_variation", figures=say("compare.cost_ratio.label"))
    assert alone in shown


def test_three_months_have_no_range(open_screen: OpenScreen) -> None:
    shown = words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *UNEVEN[:3]))
    assert say("compare.interval.too_few") in shown
    assert "Sans doute entre" not in shown


def test_months_that_vary_beyond_all_bounds_are_said(open_screen: OpenScreen) -> None:
    wild = [replace(one, units_accepted=Decimal(0)) for one in MIORA_YEAR[:-1]] + MIORA_YEAR[-1:]
    shown = words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *wild))
    assert say("compare.interval.unbounded", figures="").split(" :")[0] in shown
    assert "varient trop" in shown


def test_another_season_is_said_with_its_months(open_screen: OpenScreen) -> None:
    shown = words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR))
    assert "janvier à juin pour Agence, juillet à décembre pour Miora" in shown
    same = [month(MIORA, date(2024, at, 1), 100, 30) for at in range(1, 7)]
    assert "saisons" not in words(open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *same))


def test_what_would_turn_the_comparison_is_told_figure_by_figure(open_screen: OpenScreen) -> None:
    value = Preferences(created_at=NOW, hour_value=Decimal(20))
    screen = open_screen("compare", AGENCY, MIORA, value, *AGENCY_YEAR, *MIORA_YEAR, view="tipping")
    assert not screen.exception
    shown = words(screen)
    # A: 300 + 80 for 10 units, 38 each. B: 100 + 200 for 30 units, 10 each.
    assert "Miora · travail accepté par mois : 30 → 7,9 (÷ 3,8)" in shown
    assert "Miora · prix par mois : 100 € → 940 € (× 9,4)" in shown
    assert "Miora · vos heures par mois : 10 h → 52 h (× 5,2)" in shown
    assert "Agence · prix par mois : 300 € → 20 € (÷ 15,0)" in shown
    # 30 - 3.33 in cash against 8 - 6.67 in own time: no hour is dear enough for both.
    assert "Valeur de votre heure : aucune valeur n’y suffirait." in shown


@pytest.mark.parametrize("language", list(Language))
def test_a_currency_is_told_without_a_bracket_before_that_of_the_factor(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("compare", notebook="example", language=language, view="tipping")
    told = {
        Language.FRENCH: "Hanta · valeur de sa monnaie, USD (× ",
        Language.ENGLISH: "What Hanta’s currency, USD, is worth (× ",
    }
    assert told[language] in words(screen)
    assert ") (" not in words(screen)


def test_without_a_unit_cost_there_is_nothing_to_turn(open_screen: OpenScreen) -> None:
    idle = [replace(one, units_accepted=Decimal(0)) for one in MIORA_YEAR]
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *idle, view="tipping")
    assert [one.value for one in screen.info] == [text(Language.FRENCH, "compare.tipping.none")]


def test_a_view_is_kept_in_the_address_beside_who_is_compared(open_screen: OpenScreen) -> None:
    images = provider(3, "Ana")
    screen = open_screen(
        "compare", AGENCY, MIORA, images, *AGENCY_YEAR, *MIORA_YEAR, a=str(AGENCY.id)
    )
    (views,) = [one for one in screen.button_group if (one.key or "").startswith("compare.view.")]
    views.set_value("tipping").run()
    assert address(screen, "view") == "tipping"
    assert address(screen, "a") == str(AGENCY.id)


def test_a_view_that_does_not_exist_falls_back_to_the_figures(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, view="<b>")
    assert not screen.exception
    assert say("compare.interval.no_variation", figures="").split(" :")[0] in words(screen)
