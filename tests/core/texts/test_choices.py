"""Countries and currencies to choose from."""

import pytest

from core.model.preferences import Language
from core.texts import formats
from core.texts.choices import LIKELY_CURRENCIES, country_codes, currency_codes


@pytest.mark.parametrize("language", list(Language))
def test_every_choice_has_a_name(language: Language) -> None:
    for code in country_codes(language):
        assert formats.country_name(language, code) != code
    for code in currency_codes(language):
        assert formats.currency_name(language, code) != code


def test_both_languages_offer_the_same() -> None:
    assert set(country_codes(Language.FRENCH)) == set(country_codes(Language.ENGLISH))
    assert set(currency_codes(Language.FRENCH)) == set(currency_codes(Language.ENGLISH))


def test_accents_do_not_move_a_country_to_the_end() -> None:
    names = [formats.country_name(Language.FRENCH, one) for one in country_codes(Language.FRENCH)]
    assert names.index("Espagne") < names.index("États-Unis") < names.index("France")
    assert {"Madagascar", "Maroc", "Tunisie"} < set(names)


def test_the_likely_currencies_come_first_and_each_comes_once() -> None:
    codes = currency_codes(Language.FRENCH)
    assert codes[: len(LIKELY_CURRENCIES)] == LIKELY_CURRENCIES
    assert len(codes) == len(set(codes))
