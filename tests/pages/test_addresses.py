"""Whatever stands in an address, a screen opens politely and shows nobody else's words."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.rules.browser_name import browser_notebook_name
from core.texts.catalogue import text
from pages._parts import notebooks
from pages._parts.screens import SCREENS
from tests.hostile import home, notebook
from tests.hostile.reading import read
from tests.hostile.visits import visits
from tests.hostile.words import hostile
from tests.pages.conftest import ROOT, OpenScreen

WORDS = (
    *("a", "b", "brief", "call", "candidate", "change", "delegation", "done", "entry", "exchange"),
    *("fear", "find", "freelancer", "goal", "handover", "hour", "hours", "interview", "item"),
    *("lang", "language", "month", "more", "notebook", "part", "pay", "pay_follows", "pay_hours"),
    *("period", "platform", "prediction", "procedure", "provider", "rate", "removed", "report"),
    *("risk", "scenario", "selection", "show", "shown", "since", "step", "task", "tax", "undo"),
    *("undone", "until", "view", "volume", "year"),
)
"""What an address may say."""
VALUES = (
    hostile("x"),
    "0001-01",
    "9999-12",
    "9" * 3_000,
    "' OR 1=1 --",
    "\x1b٣",
    "-1",
    str(UUID(int=0)),
)
EAST, WEST = -14 * 60, 12 * 60
"""What the earliest and the latest clocks are ahead of UTC, in the words of a browser."""
KEY = "1" * 64


@pytest.fixture(scope="session")
def two_homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home where the owner's notebook and a stranger's are full, and another's is empty."""
    folder = tmp_path_factory.mktemp("addresses")
    home.fill(folder, notebooks.OWN)
    home.fill(folder / "hosted", browser_notebook_name("2" * 64) or "")
    return folder


@pytest.fixture(autouse=True)
def _filled(two_homes: Path, tmp_path: Path, _home: None) -> None:
    shutil.copytree(two_homes, tmp_path, dirs_exist_ok=True)


@pytest.mark.parametrize("name", SCREENS)
def test_hostile_words_in_an_address_are_not_obeyed(name: str) -> None:
    for turn, query in enumerate(ways_in(name)):
        given = {word: VALUES[(turn + at) % len(VALUES)] for at, word in enumerate(WORDS)}
        screen = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=60)
        screen.session_state["app.admitted"] = True
        screen.context = {"timezone_offset": (EAST, WEST)[turn % 2]}
        for word, value in {**given, **query}.items():
            screen.query_params[word] = value
        if name != "home":
            screen.switch_page(SCREENS[name].path)
        screen.run()
        assert not screen.exception, (given, query)
        assert [one.value for one in screen.title] == [text(Language.FRENCH, f"{name}.title")]
        assert read(screen).leaks() == []


@pytest.mark.parametrize("name", SCREENS)
def test_the_ids_of_somebody_elses_records_show_nothing_of_theirs(
    open_screen: OpenScreen, name: str
) -> None:
    stranger = {"app.browser": browser_notebook_name(KEY), "app.met": "browser"}
    for _, query in of_own_sort(name):
        screen = open_screen(name, admitted=False, opened=False, held=stranger, **query)
        assert not screen.exception, query
        assert [one.value for one in screen.title] == [text(Language.FRENCH, f"{name}.title")]
        assert "Zq" not in read(screen).all.replace(query.get("find", ""), "")


def of_own_sort(name: str) -> list[tuple[str, dict[str, str]]]:
    """One address of each sort: with a word more, or with another word that is no id."""
    found: dict[str, tuple[str, dict[str, str]]] = {}
    for screen, query in visits(name, notebook.of_every_kind(), "nobody"):
        if screen == name:
            sort = {
                word: len(value) == len(str(UUID(int=0))) or value for word, value in query.items()
            }
            found.setdefault(str(sort), (screen, query))
    return list(found.values())


def ways_in(name: str) -> list[dict[str, str]]:
    """The addresses of each sort, and the bare one as often as there are hostile values."""
    return [*({} for _ in VALUES), *(query for _, query in of_own_sort(name))]
