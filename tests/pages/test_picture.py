"""The drawings: light, self-contained, nameless, and beside the words of every empty screen."""

from base64 import b64decode
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree

import pytest

from core.model.preferences import Language
from core.model.scenario import Scenario
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.tasks import LANGUAGES
from tests.server import ROOT

PICTURES = sorted((ROOT / "static" / "pictures").glob("*.svg"))
SHOWN_BY = ("home", "tasks", "fears", "scenarios", "first_task", "brief", "choose")
START = "![](data:image/svg+xml;base64,"
MOST_BYTES = 6000


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_a_drawing_is_small_and_asks_for_nothing_else(picture: Path) -> None:
    drawn = picture.read_bytes()
    assert len(drawn) < MOST_BYTES
    root = ElementTree.fromstring(drawn)
    assert root.get("width") == "260"
    assert {one.tag.split("}")[1] for one in root.iter()} <= {"svg", "path", "clipPath", "use"}
    links = [value for one in root.iter() for name, value in one.items() if "href" in name]
    assert all(link.startswith("#") for link in links)


@pytest.mark.parametrize("screen_name", SHOWN_BY)
def test_an_empty_screen_has_its_drawing_once_and_without_a_name(
    open_screen: OpenScreen, screen_name: str
) -> None:
    screen = open_screen(screen_name)
    assert not screen.exception
    (shown,) = [one.value for one in screen.markdown if one.value.startswith("![")]
    assert shown.startswith(START)
    drawn = b64decode(shown.removeprefix(START).removesuffix(")"))
    assert drawn == (ROOT / "static" / "pictures" / f"{screen_name}.svg").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_within_an_exercise_the_screen_gives_way_to_the_question(
    open_screen: OpenScreen, language: Language
) -> None:
    exercise = Scenario(id=uuid4(), created_at=a_stamp().now, title="Le blog")
    told = text(language, "scenarios.why")
    around = open_screen("scenarios", exercise, language=language)
    assert told in [one.value for one in around.markdown]
    within = open_screen("scenarios", scenario=exercise.id, language=language)
    assert within.title[0].value == text(language, "scenarios.title")
    assert told not in [one.value for one in within.markdown]
