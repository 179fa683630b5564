"""Compare asks whether the price is fair: the hour, the local minimum, what is assumed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.provider import ProviderKind
from core.model.rate import RateOverride, rate_override_id
from core.storage import minimum_wages
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.comparing import AGENCY, AGENCY_YEAR, MIORA, MIORA_YEAR, NOW, address, words
from tests.pages.conftest import OpenScreen

COMPANY = replace(AGENCY, kind=ProviderKind.AGENCY, country="FR")
PARISIAN = replace(MIORA, country="FR", freelancer_fee_percent=Decimal(10))
TIMED = [replace(one, hours_worked=Decimal(5)) for one in MIORA_YEAR]


def say(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values).replace("\u00a0", " ")


def metrics(screen: AppTest) -> list[str]:
    """The figures on the view’s cards."""
    return [one.value.split(" :small")[0].replace("\u00a0", " ") for one in screen.metric]


def test_the_example_is_computed_from_dated_figures(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", notebook="example", view="pay")
    assert not screen.exception
    # 500 $ for 390 assumed hours; 144 000 Ar for 173.33 hours at 3 350 Ar to the euro.
    assert metrics(screen) == ["1,22 €", "0,25 €", "4,9"]
    assert "Heures supposées pour 6 mois : 65 h chacun." in words(screen)
    assert words(screen).count("Converti au taux de décembre 2016.") == 1


def test_noted_hours_and_the_platforms_part_count(open_screen: OpenScreen) -> None:
    records = (COMPANY, PARISIAN, *AGENCY_YEAR, *TIMED)
    screen = open_screen("compare", *records, view="pay")
    # 100 € less a tenth for 5 hours, beside the SMIC of 2025.
    assert metrics(screen) == ["18 €", "11,88 €", "1,5"]
    assert not [one for one in screen.slider if one.key == "pay.hours"]
    assert say("pay.no_fee") not in words(screen)
    assert "Converti au taux" not in words(screen)


def test_a_rate_that_stands_in_for_the_months_own_is_named_by_its_month(
    open_screen: OpenScreen,
) -> None:
    own = RateOverride(
        id=rate_override_id("EUR", "MGA", date(2025, 8, 1)),
        created_at=NOW,
        home_currency="EUR",
        currency="MGA",
        month=date(2025, 8, 1),
        rate=Decimal(5_000),
    )
    records = (COMPANY, replace(PARISIAN, country="MG"), *AGENCY_YEAR, *TIMED, own)
    screen = open_screen("compare", *records, view="pay")
    # 18 € beside 262 680 Ar for 173.33 hours, 1 515.49 Ar, at 5 000 Ar to the euro: 0.303 €.
    assert metrics(screen) == ["18 €", "0,30 €", "59,4"]
    assert "Converti au taux d’août 2025." in words(screen)


def test_other_hours_can_be_tried_and_stay_in_the_address(open_screen: OpenScreen) -> None:
    records = (COMPANY, PARISIAN, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, view="pay")
    screen.slider(key="pay.hours").set_value(10).run()
    assert address(screen, "pay_hours") == "10"
    assert metrics(screen)[0] == "9 €"


def test_a_country_without_a_known_wage_takes_ones_own(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    kenyan = replace(PARISIAN, country="KE")
    records = (COMPANY, kenyan, *AGENCY_YEAR, *TIMED)
    screen = open_screen("compare", *records, view="pay", unfolded="pay.wages.KE")
    assert "Aucun salaire minimum connu pour ce pays (Kenya)" in words(screen)
    screen.button(key="pay.wages.add.KE").click().run()
    (noted,) = minimum_wages.list_all(own_notebook)
    assert (noted.country, noted.currency, noted.amount) == ("KE", "EUR", None)
    screen.button(key=f"pay.wages.remove.{noted.id}").click().run()
    assert minimum_wages.list_all(own_notebook) == []


def test_without_a_country_the_way_to_say_it_is_shown(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", COMPANY, MIORA, *AGENCY_YEAR, *TIMED, view="pay")
    assert not screen.exception
    assert metrics(screen) == ["20 €"]


def test_between_agencies_there_is_nothing_to_read(open_screen: OpenScreen) -> None:
    other = replace(MIORA, kind=ProviderKind.AGENCY)
    screen = open_screen("compare", COMPANY, other, *AGENCY_YEAR, *TIMED, view="pay")
    assert [one.value for one in screen.info] == [text(Language.FRENCH, "pay.agencies")]


def test_hours_in_the_address_that_are_no_number_are_ignored(open_screen: OpenScreen) -> None:
    records = (COMPANY, PARISIAN, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, view="pay", pay_hours="1e9")
    assert not screen.exception
    assert screen.slider(key="pay.hours").value == 65
