"""The headline in every direction a comparison can take, in both languages."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.preferences import Language, Preferences
from core.model.provider import Provider
from core.numbers.comparison import compare_providers
from core.numbers.unit_cost import MonthFigures
from core.storage.notebook import Notebook
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import headline
from pages._parts.person import Person
from tests.pages.conftest import a_stamp

NOW = a_stamp().now
NBSP = "\u00a0"


def person(notebook: Notebook, language: Language) -> Person:
    return Person(
        screen="compare",
        own=notebook,
        notebook=notebook,
        language=language,
        preferences=Preferences(created_at=NOW),
        today=date(2026, 1, 5),
    )


def pair(a: tuple[str, str], b: tuple[str, str]) -> Pair:
    """One month of each provider: (cost, output)."""
    sides = [
        [MonthFigures(month=date(2016, 3, 1), cost=Decimal(cost), output=Decimal(output))]
        for cost, output in (a, b)
    ]
    comparison = compare_providers(*sides)
    first, second = (
        Provider(id=UUID(int=at), created_at=NOW, name=name)
        for at, name in enumerate(("Agence", "Miora"))
    )
    return Pair(
        a=Party(provider=first, months=[], side=comparison.a),
        b=Party(provider=second, months=[], side=comparison.b),
        comparison=comparison,
        home_currency="EUR",
        hour_value=None,
    )


@pytest.mark.parametrize(
    ("b", "french", "english"),
    [
        (
            ("40", "30"),
            "3 fois plus de travail, pour un prix 2,5 fois plus bas : "
            "chaque unité revient environ 7,5 fois moins cher.",
            "3 times the work, at a price 2.5 times lower: each unit is about 7.5 times cheaper.",
        ),
        (
            ("100", "30"),
            "3 fois plus de travail pour le même prix : "
            "chaque unité revient environ 3 fois moins cher.",
            "3 times the work for the same money: each unit is about 3 times cheaper.",
        ),
        (
            ("200", "30"),
            "3 fois plus de travail, mais un prix 2 fois plus haut : "
            "chaque unité revient environ 1,5 fois moins cher.",
            "3 times the work, but for 2 times the money: each unit is about 1.5 times cheaper.",
        ),
        (
            ("300", "30"),
            "3 fois plus de travail, mais un prix 3 fois plus haut : "
            "chaque unité revient au même prix.",
            "3 times the work, but for 3 times the money: each unit costs the same.",
        ),
        (
            ("40", "10"),
            "Autant de travail, pour un prix 2,5 fois plus bas : "
            "chaque unité revient environ 2,5 fois moins cher.",
            "As much work, at a price 2.5 times lower: each unit is about 2.5 times cheaper.",
        ),
        (
            ("100", "10"),
            "Autant de travail pour le même prix : chaque unité revient au même prix.",
            "As much work for the same money: each unit costs the same.",
        ),
        (
            ("250", "10"),
            "Autant de travail, mais un prix 2,5 fois plus haut : "
            "chaque unité revient environ 2,5 fois plus cher.",
            "As much work, but for 2.5 times the money: each unit costs about 2.5 times as much.",
        ),
        (
            ("20", "5"),
            "2 fois moins de travail, mais un prix 5 fois plus bas : "
            "chaque unité revient environ 2,5 fois moins cher.",
            "2 times less work, but at a price 5 times lower: "
            "each unit is about 2.5 times cheaper.",
        ),
        (
            ("100", "5"),
            "2 fois moins de travail pour le même prix : "
            "chaque unité revient environ 2 fois plus cher.",
            "2 times less work for the same money: each unit costs about 2 times as much.",
        ),
        (
            ("200", "5"),
            "2 fois moins de travail, et un prix 2 fois plus haut : "
            "chaque unité revient environ 4 fois plus cher.",
            "2 times less work, and for 2 times the money: each unit costs about 4 times as much.",
        ),
        (
            ("0", "30"),
            "3 fois plus de travail. "
            "Miora n’a rien coûté : aucun rapport de prix ne peut se calculer.",
            "3 times the work. Miora cost nothing, so no price ratio can be worked out.",
        ),
        (
            ("50", "0"),
            "2 fois moins cher. "
            "Avec Miora, aucune unité n’a été acceptée : il n’y a rien à diviser.",
            "2 times cheaper. Nothing by Miora was accepted, so there is nothing to divide by.",
        ),
    ],
)
def test_the_headline_says_which_way_it_goes(
    own_notebook: Notebook, b: tuple[str, str], french: str, english: str
) -> None:
    compared = pair(("100", "10"), b)
    said = [headline(person(own_notebook, one), compared) for one in Language]
    assert [one.replace(NBSP, " ") for one in said] == [french, english]


def test_the_headline_says_when_neither_side_has_anything_to_divide(
    own_notebook: Notebook,
) -> None:
    said = headline(person(own_notebook, Language.FRENCH), pair(("0", "0"), ("0", "0")))
    assert "ni d’un côté ni de l’autre" in said
    assert "Ni l’un ni l’autre" in said


def test_a_name_cannot_turn_into_markdown(own_notebook: Notebook) -> None:
    compared = pair(("100", "10"), ("0", "10"))
    named = Provider(id=UUID(int=9), created_at=NOW, name="*Ana* [x](http://y)")
    compared = Pair(
        a=compared.a,
        b=Party(provider=named, months=[], side=compared.b.side),
        comparison=compared.comparison,
        home_currency="EUR",
        hour_value=None,
    )
    said = headline(person(own_notebook, Language.FRENCH), compared)
    assert "*Ana*" not in said.replace("\\*", "")
    assert "](http" not in said
