"""Costs and Compare hold the full cost: fees, exchange, lost tax, own hours, each apart."""

from dataclasses import replace
from decimal import Decimal

from core.model.preferences import Preferences
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    NOW,
    address,
    figures,
    words,
)
from tests.pages.conftest import OpenScreen

FULL_YEAR = [
    replace(one, platform_fee=Decimal(5), exchange_fee=Decimal(15), lost_tax=Decimal(30))
    for one in MIORA_YEAR
]
RECORDS = (AGENCY, MIORA, *AGENCY_YEAR, *FULL_YEAR)


def test_each_part_that_is_noted_can_be_left_out_and_the_words_follow(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("compare", *RECORDS, unfolded="compare.settings")
    assert figures(screen)[0] == "2,00"
    assert (
        "Le coût comprend : ce que vous payez, les frais de plateforme, les frais de change et "
        "d’envoi et la taxe que vous ne récupérez pas." in words(screen)
    )
    screen.toggle(key="compare.tax").set_value(False).run()
    assert figures(screen)[0] == "2,50"
    assert address(screen, "tax") == "not_counted"
    assert "laisse de côté : la taxe" in words(screen)
    screen.toggle(key="compare.exchange").set_value(False).run()
    screen.toggle(key="compare.platform").set_value(False).run()
    assert figures(screen)[0] == "3,00"
    screen.toggle(key="compare.tax").set_value(True).run()
    assert "tax" not in screen.query_params
    assert figures(screen)[0] == "2,31"


def test_parts_that_nobody_noted_have_no_switch(open_screen: OpenScreen) -> None:
    records = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, unfolded="compare.settings")
    keys = {one.key for one in screen.toggle}
    assert keys.isdisjoint({"compare.platform", "compare.exchange", "compare.tax"})


def test_own_hours_with_a_value_are_named_in_the_sentence(open_screen: OpenScreen) -> None:
    value = Preferences(created_at=NOW, hour_value=Decimal(20))
    shown = words(open_screen("compare", value, *RECORDS))
    assert "et vos heures de suivi, à 20 € l’heure." in shown


def test_costs_says_what_is_in_the_total(open_screen: OpenScreen) -> None:
    shown = words(open_screen("costs", *RECORDS, provider=str(MIORA.id)))
    assert "900 € payés" in shown
    assert "dont 30 € de frais de plateforme" in shown
    assert "dont 90 € de frais de change et d’envoi" in shown
    assert "dont 180 € de taxe non récupérée" in shown


def test_the_rarer_columns_are_a_click_away_until_one_is_in_use(open_screen: OpenScreen) -> None:
    key = f"costs.months.more.{AGENCY.id}"
    screen = open_screen("costs", *RECORDS, provider=str(AGENCY.id))
    screen.button(key=key).click().run()
    assert address(screen, "more") == "yes"
    assert key not in {one.key for one in screen.button}
    in_use = open_screen("costs", provider=str(MIORA.id))
    assert f"costs.months.more.{MIORA.id}" not in {one.key for one in in_use.button}
