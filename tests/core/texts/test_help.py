"""The help pages: one a screen and language, alike in build, safe to show as Markdown."""

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest

from core.model.preferences import Language
from core.texts.help import long_text
from pages._parts.screens import SCREENS
from tests.core.texts.typography import faults

ROOT = Path(__file__).parents[3]
WRITTEN = sorted(SCREENS.keys() - {"privacy"})
"""Your data is told from the situation, not from a page."""
TAUGHT = sorted(set(WRITTEN) - {"about"})
"""The screens whose help teaches a step; that of About is the screen itself."""

HEADING = re.compile(r"^(#+) +(.+)$", re.MULTILINE)
BARE_DOLLAR = re.compile(r"(?<!\\)\$")
EXAMPLE = {Language.FRENCH: re.compile(r"\bexemple", re.I), Language.ENGLISH: re.compile("example")}


def headings(page: str) -> list[tuple[str, str]]:
    """The marks and the words of each heading."""
    return HEADING.findall(page)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("screen", WRITTEN)
def test_every_screen_has_a_page_that_is_set_well(screen: str, language: Language) -> None:
    page = long_text(language, screen)
    assert page.strip()
    assert faults(language, page) == []


@pytest.mark.parametrize("screen", WRITTEN)
def test_both_languages_are_built_alike(screen: str) -> None:
    french, english = (long_text(language, screen) for language in Language)
    assert [marks for marks, _ in headings(french)] == [marks for marks, _ in headings(english)]
    assert french.count("\n- ") == english.count("\n- ")
    assert french.count("\n|") == english.count("\n|")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("screen", WRITTEN)
def test_every_heading_stands_below_the_title_of_the_dialog(
    screen: str, language: Language
) -> None:
    assert {marks for marks, _ in headings(long_text(language, screen))} == {"###"}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("screen", WRITTEN)
def test_no_dollar_begins_a_formula(screen: str, language: Language) -> None:
    assert not BARE_DOLLAR.search(long_text(language, screen))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("screen", TAUGHT)
def test_a_page_works_through_an_example_and_ends_in_its_sources(
    screen: str, language: Language
) -> None:
    titles = [words for _, words in headings(long_text(language, screen))]
    assert any(EXAMPLE[language].search(words) for words in titles)
    assert titles[-1] in {"Source", "Sources"}


@pytest.mark.parametrize("language", list(Language))
def test_about_names_every_package_that_the_app_installs(language: Language) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=!~ \[]", wanted)[0] for wanted in project["dependencies"]]
    page = long_text(language, "about").casefold()
    assert [name for name in names if f"**{name}**" not in page] == []


@pytest.mark.parametrize(
    ("package", "licence"),
    [
        ("streamlit", "Apache 2.0"),
        ("duckdb", "MIT"),
        ("plotly", "MIT"),
        ("babel", "BSD"),
        ("python-docx", "MIT"),
        ("icalendar", "BSD"),
        ("platformdirs", "MIT"),
    ],
)
def test_about_names_the_licence_that_a_package_declares(package: str, licence: str) -> None:
    told = metadata(package)
    declared = " ".join(
        told.get_all(field, [""])[0] or "" for field in ("License-Expression", "License")
    ) + " ".join(told.get_all("Classifier", []))
    assert licence.split()[0] in declared
    for language in Language:
        line = next(
            line
            for line in long_text(language, "about").splitlines()
            if f"**{package}**" in line.casefold()
        )
        assert f"({licence}" in line


@pytest.mark.parametrize("language", list(Language))
def test_about_gives_credit_and_says_what_the_app_is_not(language: Language) -> None:
    page = long_text(language, "about")
    for name in ("Rodolphe Barkhausen", "mon-capitaine.com", "Samuel Ullman", "MIT"):
        assert name in page
    refusal = {"fr": "Ni une thérapie, ni un conseil juridique", "en": "Neither therapy nor legal"}
    assert refusal[language] in page
