import pytest

from core.model.preferences import Language
from core.rules.if_then import action, condition, elides

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        (FRENCH, "Si deux jours passent,", "deux jours passent"),
        (FRENCH, "  deux jours passent", "deux jours passent"),
        (FRENCH, "s’il ne répond pas", "il ne répond pas"),
        (FRENCH, "simple oubli", "simple oubli"),
        (FRENCH, "", ""),
        (ENGLISH, "If two days go by", "two days go by"),
        (ENGLISH, "iffy work comes in", "iffy work comes in"),
    ],
)
def test_a_condition_is_read_without_its_if(language: Language, typed: str, read: str) -> None:
    assert condition(typed, language) == read


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        (FRENCH, "alors j’écris un mot.", "j’écris un mot"),
        (FRENCH, "Alors, j’appelle", "j’appelle"),
        (FRENCH, "j’écris\nun mot", "j’écris un mot"),
        (ENGLISH, "then I call.", "I call"),
        (ENGLISH, "I call", "I call"),
    ],
)
def test_an_action_is_read_without_its_then(language: Language, typed: str, read: str) -> None:
    assert action(typed, language) == read


def test_french_elides_before_il() -> None:
    assert elides("Il ne répond pas", FRENCH)
    assert elides("si ils partent", FRENCH)
    assert not elides("illustre", FRENCH)
    assert not elides("il", ENGLISH)
