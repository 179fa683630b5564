"""The risk points of an exercise: what is said of a proof, and the one strong button."""

from dataclasses import replace

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen
from tests.pages.exercises import HALF, WRITTEN, open_step, words

POINT = replace(WRITTEN, scenario_id=HALF.id)


def test_a_proof_without_its_day_is_said_to_lack_it(open_screen: OpenScreen) -> None:
    shown = words(open_step(open_screen, "risks", HALF, POINT))
    assert text(Language.FRENCH, "scenario.standing.undated") in shown


def test_an_open_risk_has_the_one_strong_button(open_screen: OpenScreen) -> None:
    screen = open_screen("scenarios", HALF, POINT, scenario=HALF.id, step="risks", risk=POINT.id)
    strong = [button.key for button in screen.button if button.proto.type == "primary"]
    assert strong == ["scenario.risk.close"]
