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
            "3 fois plus de travail pour 2,5 fois moins cher : 7,5 fois moins par unité.",
            "3 times the work at 2.5 times less: 7.5 times less per unit of work.",
        ),
        (
            ("100", "30"),
            "3 fois plus de travail pour le même prix : 3 fois moins par unité.",
            "3 times the work at the same price: 3 times less per unit of work.",
        ),
        (
            ("200", "30"),
            "3 fois plus de travail, mais 2 fois plus cher : 1,5 fois moins par unité.",
            "3 times the work, but at 2 times the price: 1.5 times less per unit of work.",
        ),
        (
            ("300", "30"),
            "3 fois plus de travail, mais 3 fois plus cher : à l’unité, cela revient au même.",
            "3 times the work, but at 3 times the price: per unit of work, it comes to the same.",
        ),
        (
            ("40", "10"),
            "Autant de travail pour 2,5 fois moins cher : 2,5 fois moins par unité.",
            "As much work at 2.5 times less: 2.5 times less per unit of work.",
        ),
        (
            ("100", "10"),
            "Autant de travail pour le même prix : à l’unité, cela revient au même.",
            "As much work at the same price: per unit of work, it comes to the same.",
        ),
        (
            ("250", "10"),
            "Autant de travail, mais 2,5 fois plus cher : 2,5 fois plus par unité.",
            "As much work, but at 2.5 times the price: 2.5 times more per unit of work.",
        ),
        (
            ("20", "5"),
            "2 fois moins de travail, mais 5 fois moins cher : 2,5 fois moins par unité.",
            "2 times less work, but at 5 times less: 2.5 times less per unit of work.",
        ),
        (
            ("100", "5"),
            "2 fois moins de travail pour le même prix : 2 fois plus par unité.",
            "2 times less work at the same price: 2 times more per unit of work.",
        ),
        (
            ("200", "5"),
            "2 fois moins de travail, et 2 fois plus cher : 4 fois plus par unité.",
            "2 times less work, and at 2 times the price: 4 times more per unit of work.",
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
            "2 times less money. Nothing by Miora was accepted, so there is nothing to divide by.",
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
