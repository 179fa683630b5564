"""What the app says of the person's data is what is true where they are."""

import pytest

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen


@pytest.mark.parametrize("language", list(Language))
def test_on_ones_own_machine_nothing_leaves_it(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("privacy", language=language)
    said = [each.value for each in screen.markdown]
    for key in ("where.local", "who.local", "read.local", "cookies.local"):
        assert text(language, f"privacy.{key}") in said
    assert not screen.exception
