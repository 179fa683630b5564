"""Compare: the headline and its three figures, what limits them, and what is missing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.preferences import Language, Preferences
from core.model.provider import Provider
from core.texts.catalogue import text
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    NOW,
    address,
    figures,
    month,
    provider,
    words,
)
from tests.pages.conftest import OpenScreen


@pytest.mark.parametrize(
    ("language", "ratios", "sentence"),
    [
        (
            Language.FRENCH,
            ["3,94", "3,33", "13,14"],
            "3,3 fois plus de travail, pour un prix 3,9 fois plus bas : "
            "chaque unité revient environ 13 fois moins cher.",
        ),
        (
            Language.ENGLISH,
            ["3.94", "3.33", "13.14"],
            "3.3 times the work, at a price 3.9 times lower: each unit is about 13 times cheaper.",
        ),
    ],
)
def test_the_example_comes_out_as_told(
    open_screen: OpenScreen, language: Language, ratios: list[str], sentence: str
) -> None:
    screen = open_screen("compare", language=language, notebook="example")
    assert not screen.exception
    assert figures(screen) == ratios
    assert screen.header[0].value.replace("\u00a0", " ") == sentence


def test_each_headline_figure_has_a_container_of_its_own(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    labels = [one.label for one in screen.metric]
    names = ("cost_ratio", "output_ratio", "unit_cost_ratio")
    assert labels == [text(Language.FRENCH, f"compare.{name}.label") for name in names]
    assert not any(character.isdigit() for label in labels for character in label)
    behind = [one.delta.replace("\u00a0", " ") for one in screen.metric]
    assert behind == ["de 300 € à 100 €", "de 10 à 30 unités", "de 30 € à 3,33 €"]


def test_the_one_who_came_first_is_the_starting_point(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", MIORA, AGENCY, *MIORA_YEAR, *AGENCY_YEAR)
    assert screen.selectbox(key="compare.a").value == AGENCY.id
    assert screen.selectbox(key="compare.b").value == MIORA.id
    assert figures(screen) == ["3,00", "3,00", "9,00"]


def test_swapping_turns_the_words_around_and_keeps_the_figures(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    screen.button(key="compare.swap").click().run()
    assert figures(screen) == ["3,00", "3,00", "9,00"]
    assert "3 fois moins de travail, et un prix 3 fois plus haut" in words(screen)
    assert address(screen, "a") == str(MIORA.id)


def test_the_address_says_who_is_compared(open_screen: OpenScreen) -> None:
    third = provider(3, "Ana")
    months = [month(third, date(2024, at, 1), 50, 10) for at in range(1, 5)]
    screen = open_screen(
        "compare", AGENCY, MIORA, third, *AGENCY_YEAR, *MIORA_YEAR, *months, a=third.id, b=AGENCY.id
    )
    assert "**Agence**, face à **Ana**" in words(screen)
    screen.selectbox(key="compare.b").set_value(third.id).run()
    assert address(screen, "a") == str(AGENCY.id)
    assert address(screen, "b") == str(third.id)


@pytest.mark.parametrize("address", ["nonsense", str(UUID(int=99))])
def test_an_address_that_names_nobody_falls_back(open_screen: OpenScreen, address: str) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, a=address, b=address)
    assert not screen.exception
    assert screen.selectbox(key="compare.a").value == AGENCY.id


def test_the_same_provider_on_both_sides_is_told_apart(open_screen: OpenScreen) -> None:
    screen = open_screen(
        "compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, a=AGENCY.id, b=AGENCY.id
    )
    assert screen.selectbox(key="compare.b").value == AGENCY.id
    assert screen.selectbox(key="compare.a").value == MIORA.id


def test_own_hours_count_once_they_have_a_value_and_can_be_left_out(
    open_screen: OpenScreen,
) -> None:
    valued = Preferences(created_at=NOW, language=Language.FRENCH, hour_value=Decimal(20))
    records = (valued, AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR)
    screen = open_screen("compare", *records, unfolded="compare.settings")
    assert "à 20 € l’heure" in words(screen)
    assert figures(screen)[0] == "1,27"
    screen.toggle(key="compare.hours").set_value(False).run()
    assert figures(screen)[0] == "3,00"
    assert address(screen, "hours") == "not_counted"
    screen.toggle(key="compare.hours").set_value(True).run()
    assert figures(screen)[0] == "1,27"


def test_own_hours_that_nobody_noted_are_not_said_to_be_in_the_cost(
    open_screen: OpenScreen,
) -> None:
    valued = Preferences(created_at=NOW, language=Language.FRENCH, hour_value=Decimal(20))
    untimed = [replace(one, managing_hours=None) for one in (*AGENCY_YEAR, *MIORA_YEAR)]
    said = words(open_screen("compare", valued, AGENCY, MIORA, *untimed))
    assert "Il laisse de côté : vos heures de suivi, qui ne sont pas notées" in said
    assert "à 20 € l’heure" not in said


def test_fewer_than_four_months_are_said(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR[:3])
    assert "Miora : 3 mois seulement." in words(screen)
    assert "Agence : " not in [line for line in words(screen).split("\n") if "seulement" in line]


def test_other_units_and_other_work_are_said_whatever_their_case(open_screen: OpenScreen) -> None:
    images = provider(2, "Miora", unit=" Image", work="ARTICLES")
    screen = open_screen("compare", AGENCY, images, *AGENCY_YEAR, *MIORA_YEAR)
    assert "les unités diffèrent" in words(screen)
    assert "le travail n’est pas le même" not in words(screen)


def test_a_month_half_entered_is_left_out_and_said(open_screen: OpenScreen) -> None:
    half = month(MIORA, date(2026, 1, 1), 500, None)
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, half)
    assert figures(screen)[0] == "3,00"
    assert "janvier 2026 n’est pas compté" in words(screen)


def test_a_currency_without_rates_is_said(open_screen: OpenScreen) -> None:
    ariary = provider(2, "Miora", currency="MGA")
    screen = open_screen("compare", AGENCY, ariary, *AGENCY_YEAR, *MIORA_YEAR)
    assert not screen.exception
    assert not screen.metric
    assert text(Language.FRENCH, "compare.empty.figures.title") in words(screen)
    assert "aucun taux n’est connu entre MGA et EUR" in words(screen)
    assert "0 mois seulement" not in words(screen)


def test_a_rate_of_another_month_is_said_in_the_notes_and_marked_in_the_table(
    open_screen: OpenScreen,
) -> None:
    abroad = provider(2, "Miora", currency="USD")
    ahead = [month(MIORA, date(2199, at, 1), 100, 30) for at in range(1, 5)]
    screen = open_screen("compare", AGENCY, abroad, *AGENCY_YEAR, *ahead)
    assert "Miora : pas de taux connu pour janvier 2199, février 2199 et 2 autres" in words(screen)
    assert "†" not in words(screen)
    screen.session_state[f"compare.rates.{abroad.id}"] = True
    assert "†" in words(screen.run())


def test_nothing_accepted_has_no_ratio_but_a_sentence(open_screen: OpenScreen) -> None:
    idle = [month(MIORA, date(2025, at, 1), 100, 0) for at in range(7, 13)]
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR, *idle)
    assert not screen.exception
    assert figures(screen) == ["3,00"]
    assert "Avec Miora, aucune unité n’a été acceptée" in words(screen)


def test_a_name_is_never_read_as_markdown(open_screen: OpenScreen) -> None:
    sly = provider(2, "**Ana** ![x](http://y) $a$ <b>")
    screen = open_screen("compare", AGENCY, sly, *AGENCY_YEAR, *MIORA_YEAR)
    assert not screen.exception
    shown = "\n".join(one.value for one in [*screen.markdown, *screen.caption])
    assert "](http" not in shown
    assert "<b>" not in shown.replace("\\<b\\>", "")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("known", "key"), [((), "compare.empty.none"), ((AGENCY,), "compare.empty.one")]
)
def test_too_few_providers_teach_what_is_missing(
    open_screen: OpenScreen, language: Language, known: tuple[Provider, ...], key: str
) -> None:
    screen = open_screen("compare", *known, language=language)
    assert not screen.exception
    assert text(language, f"{key}.title") in [one.value for one in screen.header]


def test_providers_without_figures_are_sent_to_note_them(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", AGENCY, MIORA, *AGENCY_YEAR)
    assert not screen.exception
    title = text(Language.FRENCH, "compare.empty.figures.title")
    assert title in [one.value for one in screen.header]
