"""Compare ranks all providers by what a unit costs, and says how far apart they really are."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    month,
    provider,
    words,
)
from tests.pages.conftest import OpenScreen

ANA = provider(3, "Ana")
UNEVEN = (30, 25, 33, 20, 31, 28)
MIORA_UNEVEN = [
    replace(one, units_accepted=Decimal(units))
    for one, units in zip(MIORA_YEAR, UNEVEN, strict=True)
]
ANA_YEAR = [
    month(ANA, date(2025, at, 1), 110, units) for at, units in enumerate(reversed(UNEVEN), 1)
]
RECORDS = (AGENCY, MIORA, ANA, *AGENCY_YEAR, *MIORA_UNEVEN, *ANA_YEAR)


def say(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values).replace("\u00a0", " ")


def test_the_cheapest_comes_first_with_its_range(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", *RECORDS, view="all")
    assert not screen.exception
    shown = words(screen)
    assert say("compare.all.title", name="Miora", cost="3,59 €") in shown
    table = next(one.value for one in screen.markdown if one.value.startswith("| Prestataire"))
    assert [line.split(" | ")[0] for line in table.splitlines()[2:]] == [
        "| Miora",
        "| Ana",
        "| Agence",
    ]
    assert say("compare.all.close", first="Miora", second="Ana") in shown


def test_ranges_that_do_not_touch_are_said(open_screen: OpenScreen) -> None:
    dear = [replace(one, amount=Decimal(900)) for one in ANA_YEAR]
    dearest = [replace(one, amount=Decimal(9_000)) for one in AGENCY_YEAR]
    records = (AGENCY, MIORA, ANA, *dearest, *MIORA_UNEVEN, *dear)
    shown = words(open_screen("compare", *records, view="all"))
    assert say("compare.all.apart", first="Miora", second="Ana") in shown
    assert say("compare.all.close", first="Miora", second="Ana") not in shown


def test_the_period_counts_here_too(open_screen: OpenScreen) -> None:
    late = replace(ANA_YEAR[0], month=date(2026, 6, 1), id=ANA.id, units_accepted=Decimal(999))
    shown = words(open_screen("compare", *RECORDS, late, view="all", until="2025-12"))
    assert say("compare.all.title", name="Miora", cost="3,59 €") in shown


def test_other_units_are_said(open_screen: OpenScreen) -> None:
    images = replace(ANA, unit="image")
    records = (AGENCY, MIORA, images, *AGENCY_YEAR, *MIORA_UNEVEN, *ANA_YEAR)
    assert say("compare.all.units") in words(open_screen("compare", *records, view="all"))
    assert say("compare.all.units") not in words(open_screen("compare", view="figures"))


def test_two_providers_need_no_overview(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, view="all")
    assert not screen.exception
    assert say("compare.all.how") not in words(screen)
