"""French before a vowel, against what a French reader would write."""

import pytest

from core.model.preferences import Language
from core.texts.catalogue import text
from core.texts.elision import elided


@pytest.mark.parametrize(
    ("entry", "value", "read"),
    [
        ("Les mois de {name}", "Agence web", "Les mois d’Agence web"),
        ("Les mois de {name}", "**Élise**", "Les mois d’**Élise**"),
        ("Les mois de {name}", "Yves", "Les mois d’Yves"),
        ("Les mois de {name}", "Yann", "Les mois de Yann"),
        ("Les mois de {name}", "Hanta, à distance", "Les mois de Hanta, à distance"),
        ("Les mois de {name}", "Rado", "Les mois de Rado"),
        ("Les mois de {name}", "« Été »", "Les mois de « Été »"),
        ("Les mois de {name}", "onze articles", "Les mois de onze articles"),
        ("De {name} à mai", "avril 2016", "D’avril 2016 à mai"),
        ("Pour que {name} passe devant", "Agence", "Pour qu’Agence passe devant"),
        ("au-dessus de {name}", "80 %", "au-dessus de 80 %"),
        ("mode {name}, code {name}", "Agence", "mode Agence, code Agence"),
        ("la réponse de {name}", "", "la réponse de "),
    ],
)
def test_a_mute_e_is_dropped_before_a_vowel_that_is_heard(
    entry: str, value: str, read: str
) -> None:
    assert elided(entry, {"name": value}).format(name=value) == read


def test_it_is_done_in_french_alone() -> None:
    months = {"first": "avril 2016", "last": "juin 2016"}
    key = "costs.who.between"
    assert text(Language.FRENCH, key, **months) == "d’avril 2016 à juin 2016"
    assert text(Language.ENGLISH, key, **months) == "from avril 2016 to juin 2016"
