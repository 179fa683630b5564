"""Units and kinds of work: same, different, or not said."""

import pytest

from core.numbers.likeness import Likeness, likeness


@pytest.mark.parametrize(
    ("first", "second"),
    [("article", "Article "), ("fiche  produit", "Fiches produits"), ("e\u0301tape", "étape")],
)
def test_case_spacing_and_plurals_make_no_difference(first: str, second: str) -> None:
    assert likeness(first, second) is Likeness.SAME


def test_other_words_are_different() -> None:
    assert likeness("article", "image") is Likeness.DIFFERENT


def test_silence_is_neither_the_same_nor_different() -> None:
    assert likeness("", "article") is Likeness.UNKNOWN
    assert likeness(" ", "") is Likeness.UNKNOWN
