"""The way through the steps: the one in view is told from the others, the others lead on."""

from uuid import uuid4

import pytest

from core.model.preferences import Language
from core.model.scenario import Scenario
from core.rules.scenario_gaps import Step
from core.texts.catalogue import text
from pages._parts import chooser
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.tasks import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_step_in_view_alone_has_a_colour_that_can_be_read(
    open_screen: OpenScreen, language: Language
) -> None:
    exercise = Scenario(id=uuid4(), created_at=a_stamp().now, title="Le blog")
    screen = open_screen(
        "scenarios", exercise, language=language, scenario=exercise.id, step=Step.SIDES
    )
    assert not screen.exception
    (ways,) = screen.pills
    name = text(language, "scenario.step.sides")
    assert [one for one in ways.options if ":green" in one] == [chooser.chosen(f"2. {name}")]
    assert ways.value == Step.SIDES
