"""Every screen stands by itself: empty, with the example, in both languages."""

import pytest

from core.model.preferences import Language
from core.rules.path import STEPS
from core.texts.catalogue import text
from pages._parts.screens import SCREENS
from tests.pages.conftest import ROOT, OpenScreen


@pytest.mark.parametrize("notebook", ["own", "example"])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_says_what_it_is_and_leads_on(
    open_screen: OpenScreen, name: str, language: Language, notebook: str
) -> None:
    screen = open_screen(name, language=language, notebook=notebook)
    assert not screen.exception
    assert [title.value for title in screen.title] == [text(language, f"{name}.title")]
    assert text(language, f"{name}.why") in [shown.value for shown in screen.markdown]
    ways_on = ("home.start", "home.next.do", "next_step.do")
    assert len([one for one in screen.button if (one.key or "").startswith(ways_on)]) == 1


def test_every_page_is_a_screen() -> None:
    pages = {path.relative_to(ROOT).as_posix() for path in (ROOT / "pages").glob("[!_]*.py")}
    assert {screen.path for screen in SCREENS.values()} == pages | {"streamlit_app.py"}


def test_a_screen_has_an_icon_or_is_a_step_of_the_path() -> None:
    steps = [screen.name for screen in SCREENS.values() if not screen.icon]
    assert steps == list(STEPS)


@pytest.mark.parametrize("language", list(Language))
def test_about_names_the_method_and_what_the_app_is_not(
    open_screen: OpenScreen, language: Language
) -> None:
    about = open_screen("about", language=language)
    told = " ".join(shown.value for shown in about.markdown)
    assert "Rodolphe Barkhausen" in told
    assert ("therapy" if language is Language.ENGLISH else "thérapie") in told
