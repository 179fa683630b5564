"""The foot of every screen: what is due first, then the path, and never a month that is filled."""

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from core.model.fear import FearKind, resistance_id
from core.model.preferences import Language
from core.samples.brief import BRIEF_ID
from core.samples.exercise import SCENARIO_ID
from core.samples.handover import HANDOVER_ID
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen

FRENCH = Language.FRENCH


def foot_of(screen: AppTest) -> Button:
    (found,) = [one for one in screen.button if (one.key or "").startswith("next_step.do")]
    return found


@pytest.mark.parametrize("name", ["tasks", "first_task", "costs", "about", "compare", "review"])
def test_where_the_path_is_walked_the_foot_calls_for_what_has_waited_longest(
    open_screen: OpenScreen, name: str
) -> None:
    screen = open_screen(name, notebook="example")
    assert screen.button(key="next_step.do").label == text(FRENCH, "now.do.question")
    screen.button(key="next_step.do").click().run()
    assert not screen.exception
    assert screen.title[0].value == text(FRENCH, "log.title")


def test_a_screen_offers_its_own_things_first(open_screen: OpenScreen) -> None:
    screen = open_screen("log", notebook="example")
    foot = foot_of(screen)
    assert foot.label == text(FRENCH, "now.log.question.do")
    foot.click().run()
    assert not screen.exception
    assert screen.title[0].value == text(FRENCH, "log.title")
    assert foot_of(screen).key != foot.key


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("scenarios", {"scenario": SCENARIO_ID, "step": "sides"}),
        ("brief", {"brief": BRIEF_ID, "step": "result"}),
        ("handover", {"handover": HANDOVER_ID, "step": "signs"}),
        ("fears", {"fear": resistance_id(FearKind.NOBODY_AS_WELL), "step": "rate"}),
    ],
)
def test_a_step_that_is_done_is_only_named_by_the_one_before(
    open_screen: OpenScreen, name: str, address: dict[str, object]
) -> None:
    screen = open_screen(name, notebook="example", **address)
    onward = next(one for one in screen.button if (one.key or "").startswith("next_step."))
    assert onward.label.startswith(text(FRENCH, "steps.next", name=""))


def test_a_month_that_is_filled_is_asked_for_nowhere_on_home(open_screen: OpenScreen) -> None:
    home = open_screen("home", notebook="example")
    labels = [one.label for one in home.button]
    assert text(FRENCH, "now.do.question") in labels
    assert text(FRENCH, "now.do.month") not in labels


@pytest.mark.parametrize("language", list(Language))
def test_in_an_empty_notebook_the_foot_speaks_to_who_begins_and_lets_the_screen_lead(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("fears", language=language)
    foot = [one.value for one in screen.markdown if text(language, "next.first") in one.value]
    assert foot == [
        f"**{text(language, 'next.first')}** {text(language, 'next.scenarios.start.why')}"
    ]
    assert text(language, "next.title") not in " ".join(one.value for one in screen.markdown)
