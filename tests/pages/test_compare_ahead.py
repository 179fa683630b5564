"""Compare looks ahead and back: a change, what if, twelve months more, and the year on a sheet."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language, Preferences
from core.model.provider import Provider, ProviderMonth
from core.model.switch_plan import SwitchPlan, switch_plan_id
from core.storage import changes
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import text
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    NOW,
    UNEVEN,
    address,
    month,
    provider,
    said,
    words,
)
from tests.pages.conftest import OpenScreen

EUROS = Preferences(created_at=NOW, language=Language.FRENCH, hour_value=Decimal(20))
VIEWS = ("switch", "what_if", "ahead", "year")


def plan(*, own_hours: Decimal | None = None, other_cost: Decimal | None = None) -> SwitchPlan:
    return SwitchPlan(
        id=switch_plan_id(AGENCY.id, MIORA.id),
        created_at=NOW,
        from_id=AGENCY.id,
        to_id=MIORA.id,
        own_hours=own_hours,
        other_cost=other_cost,
    )


def metrics(screen: AppTest) -> list[str]:
    """The amounts on the view’s cards."""
    shown = [one.value.split(" :small")[0] for one in screen.metric]
    return [one.replace("\u00a0", " ").replace("\\", "") for one in shown]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", list(Language))
def test_each_view_of_the_example_is_whole(
    open_screen: OpenScreen, view: str, language: Language
) -> None:
    screen = open_screen("compare", language=language, notebook="example", view=view)
    assert not screen.exception
    assert len(screen.get("download_button")) >= 1
    assert "{" not in said(screen)


@pytest.mark.parametrize("view", VIEWS)
def test_months_without_any_unit_are_no_trouble(open_screen: OpenScreen, view: str) -> None:
    idle = [replace(one, units_accepted=Decimal(0)) for one in AGENCY_YEAR]
    for records in ((*idle, *MIORA_YEAR), (*AGENCY_YEAR, *idle_of(MIORA_YEAR))):
        screen = open_screen("compare", AGENCY, MIORA, *records, view=view)
        assert not screen.exception


def idle_of(months: list[ProviderMonth]) -> list[ProviderMonth]:
    return [replace(one, units_accepted=Decimal(0)) for one in months]


def test_a_change_is_paid_back_in_the_month_that_adding_up_gives(open_screen: OpenScreen) -> None:
    """30 a unit x 30 units - 100 = 800 saved a month; 300 + 1500 + 100 = 1900 to cover.

    On the account 200 less a month, and own hours take nothing from it: 300 + 100 to cover.
    """
    made = plan(own_hours=Decimal(75), other_cost=Decimal(100))
    free = [replace(one, managing_hours=None) for one in (*AGENCY_YEAR, *MIORA_YEAR)]
    screen = open_screen("compare", AGENCY, MIORA, *free, made, EUROS, view="switch")
    assert screen.subheader[0].value == "Le changement se rembourse en 3 mois"
    shown = said(screen)
    assert "Changer coûte 1 900 €, une seule fois : 300 € pour 1 mois payé aux deux" in shown
    assert "1 500 € pour 75 h de votre temps, 100 € d’autres frais" in shown
    assert "qui passe de 300 € à 100 € par mois : remboursé en 2 mois" in shown
    assert "Vos mois n’ont jamais varié" in shown


def test_uneven_months_give_a_range_and_say_how(open_screen: OpenScreen) -> None:
    made = plan(other_cost=Decimal(3_000))
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *UNEVEN, made, view="switch")
    title = screen.subheader[0].value
    assert re.fullmatch(r"Le changement .* en \d+ mois \(entre \d+ et \d+, .*\)", title)
    assert "tirés au sort 500 fois" in said(screen)


@pytest.mark.parametrize(
    ("pay", "other", "key"),
    [(950, 0, "never"), (900, 0, "never"), (899, 4_000, "too_late")],
)
def test_never_and_not_in_five_years_are_said(
    open_screen: OpenScreen, pay: int, other: int, key: str
) -> None:
    dear = [replace(one, amount=Decimal(pay), managing_hours=None) for one in MIORA_YEAR]
    free = [replace(one, managing_hours=None) for one in AGENCY_YEAR]
    made = plan(other_cost=Decimal(other))
    screen = open_screen("compare", AGENCY, MIORA, *free, *dear, made, view="switch")
    assert screen.subheader[0].value == text(Language.FRENCH, f"switch.title.{key}")


def test_with_three_months_there_is_an_answer_but_no_range(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *UNEVEN[:3], view="switch")
    assert text(Language.FRENCH, "switch.range.short").replace("\u00a0", " ") in words(screen)


def test_costs_in_a_currency_that_no_rate_turns_are_left_out_and_said(
    open_screen: OpenScreen,
) -> None:
    made = replace(plan(other_cost=Decimal(500)), currency="MGA")
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, made, view="switch")
    assert "aucun taux n’est connu entre MGA et EUR" in said(screen)


def test_hours_bought_back_are_shown_at_no_value_and_at_ones_own(open_screen: OpenScreen) -> None:
    """12 freed, 10 to manage, 100 paid: 2 x 20 - 100 = -60; worth it from 50 an hour."""
    freeing = replace(MIORA, hours_freed=Decimal(12))
    records = (AGENCY, freeing, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, EUROS, view="switch")
    assert metrics(screen) == ["−60 €", "−100 €", "50 €"]


def test_without_a_value_of_an_hour_the_rest_is_shown(open_screen: OpenScreen) -> None:
    freeing = replace(MIORA, hours_freed=Decimal(12))
    screen = open_screen("compare", AGENCY, freeing, *AGENCY_YEAR, *MIORA_YEAR, view="switch")
    assert metrics(screen) == ["−100 €", "50 €"]
    assert "Dites dans « Ce qui est compté » ce que vaut votre heure" in said(screen)


def test_where_managing_takes_all_no_value_of_an_hour_is_given(open_screen: OpenScreen) -> None:
    busy = replace(MIORA, hours_freed=Decimal(8))
    screen = open_screen("compare", AGENCY, busy, *AGENCY_YEAR, *MIORA_YEAR, EUROS, view="switch")
    assert metrics(screen) == ["−140 €", "−100 €"]
    assert "aucune heure ne vous revient" in said(screen)


def test_hours_are_asked_for_while_nobody_said_them(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, view="switch")
    assert "Combien d’heures par mois ne faites-vous plus vous-même, grâce à Miora" in said(screen)


def test_a_raise_shows_at_once_and_is_stored_nowhere(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    """100 + 10 h at 20 = 300 a month; with 50 % more pay 350, for 30 units 11.67."""
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, EUROS)
    screen = open_screen("compare", *records, view="what_if")
    assert metrics(screen)[:2] == ["300 €", "10 €"]
    assert screen.button(key="what_if.reset").disabled
    before = changes.list_recent(own_notebook)
    screen.select_slider(key="what_if.pay").set_value(50).run()
    assert metrics(screen)[:2] == ["350 €", "11,67 €"]
    assert screen.metric[0].delta.replace("\u00a0", " ") == "aujourd’hui 300 €"
    assert address(screen, "pay") == "50"
    assert changes.list_recent(own_notebook) == before
    screen.button(key="what_if.reset").click().run()
    assert metrics(screen)[:2] == ["300 €", "10 €"]
    assert "pay" not in screen.query_params


def test_the_address_brings_the_levers_back_and_nonsense_moves_none(
    open_screen: OpenScreen,
) -> None:
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, EUROS)
    screen = open_screen("compare", *records, view="what_if", volume=-50, hour=100)
    assert metrics(screen)[:2] == ["500 €", "33,33 €"]
    for wrong in ("abc", "7", "1000", "-95", "--5", "٥", "5.0", ""):
        screen = open_screen("compare", view="what_if", pay=wrong)
        assert not screen.exception
        assert screen.select_slider(key="what_if.pay").value == 0


def test_the_difference_is_that_of_the_two_amounts_shown_and_told_as_it_is_at_rest(
    open_screen: OpenScreen,
) -> None:
    """300 for 9, 76.08 for 30: 33.33 - 2.54 = 30.79; a tenth more work: 33.33 - 2.31 = 31.02."""
    fewer = [replace(one, units_accepted=Decimal(9)) for one in AGENCY_YEAR]
    cheap = [replace(one, amount=Decimal("76.08")) for one in MIORA_YEAR]
    screen = open_screen("compare", AGENCY, MIORA, *fewer, *cheap, view="what_if")
    assert "Une unité coûte 30,79 € de moins avec Miora qu’avec Agence" in said(screen)
    screen.select_slider(key="what_if.volume").set_value(10).run()
    assert "Une unité coûterait 31,02 € de moins avec Miora qu’avec Agence" in said(screen)


def test_amounts_that_look_alike_are_told_alike(open_screen: OpenScreen) -> None:
    """10 000 for 9 999 is 1.0001 a unit, 300 for 300 is 1: both are shown as 1 €."""
    even = [replace(one, units_accepted=Decimal(300)) for one in AGENCY_YEAR]
    nearly = [
        replace(one, amount=Decimal(10_000), units_accepted=Decimal(9_999)) for one in MIORA_YEAR
    ]
    screen = open_screen("compare", AGENCY, MIORA, *even, *nearly, view="what_if")
    assert "Une unité coûte autant avec Miora qu’avec Agence" in said(screen)


def test_work_paid_by_the_piece_costs_more_where_there_is_more(open_screen: OpenScreen) -> None:
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, view="what_if", volume=100)
    assert metrics(screen)[:2] == ["100 €", "1,67 €"]
    screen.toggle(key="what_if.follows").set_value(True).run()
    assert metrics(screen)[:2] == ["200 €", "3,33 €"]
    assert [one.key for one in screen.select_slider] == ["what_if.pay", "what_if.volume"]


def test_the_year_is_the_newest_until_another_is_chosen(open_screen: OpenScreen) -> None:
    earlier = [month(AGENCY, date(2024, at, 1), 300, 10) for at in range(7, 13)]
    records = (AGENCY, MIORA, *earlier, *MIORA_YEAR)
    screen = open_screen("compare", *records, view="year")
    assert "En 2025 : 600 € payés, 180 unités." in said(screen)
    assert "Le même travail avec Agence aurait coûté 4 800 € de plus" in said(screen)
    screen.selectbox(key="year.choose").set_value("2024").run()
    assert "En 2024 : 1 800 € payés, 60 unités." in said(screen)
    assert address(screen, "year") == "2024"
    assert "aurait coûté" not in said(screen)


def test_a_year_of_nonsense_in_the_address_shows_the_newest(open_screen: OpenScreen) -> None:
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, view="year", year="x")
    assert not screen.exception
    assert "En 2025" in said(screen)


def test_everyone_paid_in_the_year_counts_but_not_units_of_another_kind(
    open_screen: OpenScreen,
) -> None:
    others: list[Provider] = [
        provider(number, f"P{number}", unit="heure" if number == 3 else "article")
        for number in range(3, 9)
    ]
    worked = [month(one, date(2025, 12, 1), 10, 5) for one in others]
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, *others, *worked)
    screen = open_screen("compare", *records, a=AGENCY.id, b=MIORA.id, view="year")
    assert not screen.exception
    assert "En 2025 : 2 460 € payés, 265 unités." in said(screen)
    assert "Votre suivi a pris 84 h." in said(screen)


@pytest.mark.parametrize("language", list(Language))
def test_a_year_without_noted_hours_does_not_claim_to_count_them(
    open_screen: OpenScreen, language: Language
) -> None:
    year = [replace(one, managing_hours=None) for one in (*AGENCY_YEAR, *MIORA_YEAR)]
    screen = open_screen("compare", AGENCY, MIORA, *year, language=language, view="year")
    # 6 x 300 and 6 x 100 for 6 x 10 and 6 x 30 articles: 2,400 for 240.
    told = text(
        language,
        "year.said.unit_cost.no_hours",
        unit_cost=formats.money(language, Decimal(10), "EUR"),
    )
    assert told.replace("\u00a0", " ") in words(screen)
