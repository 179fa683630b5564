"""Hostile words in every field of every kind of record stay words on every screen."""

import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.rules.history_parts import PARTS
from pages._parts import notebooks
from pages._parts.screens import SCREENS
from tests.hostile import home, notebook
from tests.hostile.reading import Read, read
from tests.hostile.visits import visits
from tests.hostile.words import EVIL
from tests.pages.conftest import OpenScreen

FIND = "Zq"
"""What all hostile words hold."""
PICTURE_TAGS = {"b", "br", "span", "i", "sub", "sup", "extra"}
"""The marks that the app itself sets in a picture."""


@pytest.fixture(scope="session")
def hostile_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    home.fill(folder, notebooks.OWN)
    return folder


@pytest.fixture
def open_hostile(hostile_home: Path, open_screen: OpenScreen, tmp_path: Path) -> OpenScreen:
    """Opens a screen on the hostile notebook, then all that is folded on it."""
    shutil.copytree(hostile_home, tmp_path, dirs_exist_ok=True)

    def open_one(name: str, **query: str) -> AppTest:
        screen = open_screen(name, opened=False, **query)
        unfolded: set[str] = set()
        while folds := _folds(screen) - unfolded:
            unfolded |= folds
            for key in folds:
                screen.session_state[key] = True
            screen.run()
        assert not screen.exception, (name, query)
        return screen

    return open_one


@pytest.mark.parametrize("name", SCREENS)
def test_what_a_person_typed_is_words_on_every_screen(open_hostile: OpenScreen, name: str) -> None:
    seen = ""
    for screen, query in visits(name, notebook.records(), FIND):
        found = read(open_hostile(screen, **query))
        assert found.leaks() == [], (screen, query)
        assert _marks_in_pictures(found) <= PICTURE_TAGS, (screen, query)
        seen += found.all
    fields = [one for one in notebook.WORDS if one.partition(".")[0] in PARTS.get(name, ())]
    unseen = [one for one in fields if notebook.known_as(one) not in seen]
    assert unseen == []


def _folds(screen: AppTest) -> set[str]:
    return {block.key for block in screen.expander if block.key}


def _marks_in_pictures(found: Read) -> set[str]:
    """The marks that a picture would obey; none may lead anywhere or hold a person's words."""
    marks: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            marks.add(tag)
            assert {name for name, _ in attrs} <= {"style"}
            assert not any(EVIL in (value or "") for _, value in attrs)

    for words in _strings(found.pictures):
        Reader().feed(words)
    return marks


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)
        case _:
            return
