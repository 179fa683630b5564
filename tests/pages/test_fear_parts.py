"""The two parts of a fear: the founded becomes a risk point, the testable a prediction."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from core.model.fear import Fear
from core.model.prediction import Side
from core.storage import changes, fears, predictions, risk_points, scenarios
from core.storage.notebook import Notebook
from pages._parts.screens import SCREENS
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.fears import (
    NOW,
    OWN,
    POINT,
    RESISTANCE,
    SCENARIO,
    THEIRS,
    TODAY,
    WARNING,
    days_ago,
    predicted,
    say,
)
from tests.pages.test_fears import words

FOUNDED = replace(OWN, founded="  L’argent part *avant* le travail ")
TESTABLE = replace(OWN, testable="Le 3 mars, rien n’est livré")


def test_nothing_founded_is_no_guardrail_yet(open_screen: OpenScreen) -> None:
    screen = open_screen("fears", OWN, SCENARIO, fear=OWN.id, step="founded")
    assert not screen.exception
    assert say("fear.founded.open") in words(screen)
    assert "fear.guardrail.make" not in {button.key for button in screen.button}


@pytest.mark.parametrize("fear", [FOUNDED, replace(RESISTANCE, founded=FOUNDED.founded)])
def test_one_click_makes_the_founded_part_a_risk_point(
    open_screen: OpenScreen, own_notebook: Notebook, fear: Fear
) -> None:
    screen = open_screen("fears", fear, SCENARIO, fear=fear.id, step="founded")
    button = screen.button(key="fear.guardrail.make")
    assert "blog" in button.label
    button.click().run()
    assert not screen.exception
    (point,) = risk_points.list_for_scenario(own_notebook, SCENARIO.id)
    assert point.what == "L’argent part *avant* le travail"
    assert fears.get(own_notebook, fear.id).risk_point_id == point.id
    newest = changes.list_recent(own_notebook, limit=2)
    assert newest[0].step == newest[1].step
    address = dict(screen.query_params)
    assert address == {"scenario": str(SCENARIO.id), "step": "risks", "risk": str(point.id)}


def test_without_an_exercise_the_same_click_starts_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    away = replace(SCENARIO, archived_at=NOW)
    screen = open_screen("fears", FOUNDED, away, fear=OWN.id, step="founded")
    screen.button(key="fear.guardrail.make_new").click().run()
    assert not screen.exception
    (new,) = [one for one in scenarios.list_all(own_notebook) if one.id != away.id]
    (point,) = risk_points.list_for_scenario(own_notebook, new.id)
    assert fears.get(own_notebook, OWN.id).risk_point_id == point.id
    changes.undo(own_notebook, changes.list_recent(own_notebook, limit=1)[0].step, a_stamp())
    assert scenarios.list_all(own_notebook) == [away]
    assert fears.get(own_notebook, OWN.id).risk_point_id is None


def test_with_several_exercises_one_is_chosen(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    other = replace(
        SCENARIO, id=UUID(int=15), created_at=NOW + timedelta(hours=1), title="Boutique"
    )
    screen = open_screen("fears", FOUNDED, SCENARIO, other, fear=OWN.id, step="founded")
    choice = screen.selectbox(key="fear.guardrail.scenario")
    assert choice.options == ["Boutique", "Mon *blog*"]
    choice.select("Mon *blog*").run()
    screen.button(key="fear.guardrail.make").click().run()
    assert len(risk_points.list_for_scenario(own_notebook, SCENARIO.id)) == 1
    assert risk_points.list_for_scenario(own_notebook, other.id) == []


def test_the_guardrail_is_shown_and_can_be_detached(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    linked = replace(FOUNDED, risk_point_id=POINT.id)
    screen = open_screen("fears", linked, SCENARIO, POINT, fear=OWN.id, step="founded")
    told = words(screen)
    assert ":material/shield: **Un lien mort**" in told
    assert say("fear.guardrail.not_yet") in told
    assert say("fear.guardrail.linked", title=r"Mon \*blog\*") in told
    screen.button(key="fear.guardrail.unlink").click().run()
    assert not screen.exception
    assert fears.get(own_notebook, OWN.id).risk_point_id is None
    assert risk_points.get(own_notebook, POINT.id) == POINT


def test_a_risk_that_came_from_a_fear_leads_back_to_it(open_screen: OpenScreen) -> None:
    linked = replace(FOUNDED, risk_point_id=POINT.id)
    where = {"scenario": str(SCENARIO.id), "step": "risks", "risk": str(POINT.id)}
    screen = open_screen("scenarios", linked, SCENARIO, POINT, **where)
    (back,) = [
        one.proto
        for one in screen.get("page_link")
        if one.proto.label == say("scenario.card.from_fear")
    ]
    assert str(OWN.id) in back.query_string
    alone = open_screen("scenarios", replace(linked, risk_point_id=None), **where)
    assert not alone.exception


def test_a_fear_removed_meanwhile_makes_no_risk_point(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears", FOUNDED, SCENARIO, fear=OWN.id, step="founded")
    fears.remove(own_notebook, OWN.id, a_stamp())
    screen.button(key="fear.guardrail.make").click().run()
    assert not screen.exception
    assert risk_points.list_all(own_notebook) == []


@pytest.mark.parametrize(
    "fear", [replace(one, testable=TESTABLE.testable) for one in (OWN, WARNING, THEIRS)]
)
def test_the_testable_part_becomes_a_prediction_that_asks_its_chance_and_day(
    open_screen: OpenScreen, own_notebook: Notebook, fear: Fear
) -> None:
    screen = open_screen("fears", fear, fear=fear.id, step="testable")
    screen.button(key="fear.prediction.add").click().run()
    assert not screen.exception
    (made,) = predictions.list_for_fear(own_notebook, fear.id)
    assert (made.what, made.side) == (TESTABLE.testable, Side.FEARED)
    assert screen.query_params["prediction"] == str(made.id)
    screen.slider(key=f"prediction.chance.{made.id}").set_value(30).run()
    day = TODAY + timedelta(days=30)
    screen.date_input(key=f"prediction.check_on.{made.id}").set_value(day).run()
    assert not screen.exception
    kept = predictions.get(own_notebook, made.id)
    assert (kept.chance, kept.check_on) == (30, day)
    screen.button(key="fear.prediction.close").click().run()
    told = words(screen)
    assert say("fear.prediction.waiting", day=day) in told
    assert say("fear.prediction.chance", chance="30\u00a0%") in told
    assert not screen.slider


def test_the_first_check_date_offered_is_tomorrow(open_screen: OpenScreen) -> None:
    made = predicted(TESTABLE, 1)
    screen = open_screen("fears", TESTABLE, made, fear=OWN.id, step="testable", prediction=made.id)
    picker = screen.date_input(key=f"prediction.check_on.{made.id}")
    assert picker.min == TODAY + timedelta(days=1)


def test_a_second_prediction_begins_without_words(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    made = predicted(TESTABLE, 1, what=TESTABLE.testable)
    screen = open_screen("fears", TESTABLE, made, fear=OWN.id, step="testable")
    button = screen.button(key="fear.prediction.add")
    assert button.label == say("fear.prediction.another")
    button.click().run()
    (_, second) = predictions.list_for_fear(own_notebook, OWN.id)
    assert second.what == ""


def test_predictions_are_shown_with_their_state(open_screen: OpenScreen) -> None:
    made = [
        predicted(OWN, 1, check_on=TODAY + timedelta(days=9), chance=20),
        predicted(OWN, 2, check_on=days_ago(1)),
        predicted(OWN, 3, check_on=days_ago(5), outcome=True, resolved_on=TODAY, note="*Un* jour"),
        predicted(OWN, 4, check_on=days_ago(5), outcome=False, resolved_on=TODAY, chance=60),
        predicted(OWN, 5, what=""),
    ]
    screen = open_screen("fears", OWN, *made, fear=OWN.id, step="testable")
    assert not screen.exception
    told = words(screen)
    assert say("fear.prediction.waiting", day=TODAY + timedelta(days=9)) in told
    assert say("fear.prediction.due", day=days_ago(1)) in told
    assert say("fear.prediction.came_true") in told
    assert r"\*Un\* jour" in told
    assert say("fear.prediction.did_not") in told
    assert say("fear.prediction.chance_then", chance="60\u00a0%") in told
    assert say("fear.prediction.nameless") in told
    missing = ", ".join(
        say(f"fear.prediction.missing.{name}") for name in ("what", "chance", "check_on")
    )
    assert say("fear.prediction.incomplete", missing=missing) in told
    opened = {one.key for one in screen.button if one.key and "prediction.open" in one.key}
    assert opened == {f"fear.prediction.open.{made[place].id}" for place in (0, 4)}
    assert "review" not in SCREENS or len(screen.get("page_link")) > 1


def test_a_prediction_is_removed_and_comes_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    made = predicted(OWN, 1)
    screen = open_screen("fears", OWN, made, fear=OWN.id, step="testable", prediction=made.id)
    screen.button(key=f"fear.prediction.remove.{made.id}").click().run()
    assert not screen.exception
    assert "prediction" not in screen.query_params
    assert predictions.list_all(own_notebook) == []
    changes.undo(own_notebook, changes.list_recent(own_notebook, limit=1)[0].step, a_stamp())
    assert predictions.list_all(own_notebook) == [made]
