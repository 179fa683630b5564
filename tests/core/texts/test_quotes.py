"""Quotation marks inside others are those that each language puts there."""

from core.model.preferences import Language
from core.texts.quotes import nested


def test_french_marks_become_inner_ones_without_their_spaces() -> None:
    assert nested(Language.FRENCH, "Lire «\u00a0Le blog\u00a0» ce soir") == "Lire “Le blog” ce soir"


def test_english_marks_become_single_ones() -> None:
    assert nested(Language.ENGLISH, "Read “The blog” tonight") == "Read ‘The blog’ tonight"


def test_words_without_marks_stay_as_they_are() -> None:
    for language in Language:
        assert nested(language, "L’article, 2\u00a0pages") == "L’article, 2\u00a0pages"
