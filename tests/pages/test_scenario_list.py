"""The list of exercises: copied, put away, compared, looked at again."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from core.model.scenario import Decision
from core.storage import changes, risk_points, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from core.texts.formats import percent
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.exercises import (
    FRENCH,
    HALF,
    STANDING,
    WHOLE,
    WRITTEN,
    asked,
    words,
)


def test_a_copy_comes_with_its_risks_in_one_step(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios", WHOLE, STANDING, WRITTEN)
    screen.button(key=f"scenario.duplicate.{WHOLE.id}").click().run()
    assert not screen.exception
    _, copied = scenarios.list_all(own_notebook)
    assert copied.title == text(FRENCH, "scenario.copy_title", title="Ma boutique")
    assert len(risk_points.list_for_scenario(own_notebook, copied.id)) == 2
    assert asked(screen, "scenario") == str(copied.id)
    newest = changes.list_recent(own_notebook, limit=1)[0]
    changes.undo(own_notebook, newest.step, a_stamp())
    assert scenarios.list_all(own_notebook) == [WHOLE]


def test_an_exercise_is_put_away_and_brought_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios", WHOLE, unfolded="scenario.list.archived")
    screen.button(key=f"scenario.archive.{WHOLE.id}").click().run()
    assert scenarios.get(own_notebook, WHOLE.id).archived_at is not None
    assert screen.expander[0].label == plural(FRENCH, "scenario.list.archived", 1)
    screen.button(key=f"scenario.bring_back.{WHOLE.id}").click().run()
    assert scenarios.get(own_notebook, WHOLE.id).archived_at is None
    assert not screen.exception


def test_two_exercises_stand_side_by_side(open_screen: OpenScreen) -> None:
    screen = open_screen("scenarios", HALF, WHOLE, STANDING, WRITTEN)
    assert not screen.exception
    told = words(screen)
    assert text(FRENCH, "scenario.compare.title") in told
    assert text(FRENCH, "decision.open") in told
    assert f"{percent(FRENCH, 20)} → {percent(FRENCH, 55)}" in told
    assert "165" in told
    assert r"Mes \*articles\*" in told


def test_of_many_exercises_those_to_compare_are_chosen(open_screen: OpenScreen) -> None:
    third = replace(HALF, id=UUID(int=3), title="Troisième")
    screen = open_screen("scenarios", HALF, WHOLE, third)
    screen.multiselect(key="scenario.compare.choose").set_value([WHOLE.id]).run()
    assert not screen.exception
    assert text(FRENCH, "scenario.compare.too_few") in words(screen)


def test_a_date_that_has_come_is_said(open_screen: OpenScreen) -> None:
    due = replace(WHOLE, decision=Decision.NOT_NOW, look_again_on=date(2026, 1, 6))
    assert text(FRENCH, "scenario.look_again.due") in words(open_screen("scenarios", due))


@pytest.mark.parametrize("place", ["overview", "decide"])
def test_a_decision_that_still_holds_gets_another_day(
    open_screen: OpenScreen, own_notebook: Notebook, place: str
) -> None:
    due = replace(WHOLE, decision=Decision.GO, look_again_on=date(2026, 1, 6))
    asks = text(FRENCH, "scenario.look_again.holds", day=date(2026, 1, 6))
    screen = open_screen("scenarios", due, scenario=due.id, step=place)
    assert asks in words(screen)
    screen.button(key=f"scenario.look_again.holds.{due.id}").click().run()
    assert not screen.exception
    assert asks not in words(screen)
    again = scenarios.get(own_notebook, due.id)
    assert again.look_again_on is not None
    assert again.look_again_on > date(2026, 1, 6)
    assert replace(again, look_again_on=due.look_again_on) == due


def test_another_day_is_chosen_where_one_decides(open_screen: OpenScreen) -> None:
    due = replace(WHOLE, decision=Decision.GO, look_again_on=date(2026, 1, 6))
    screen = open_screen("scenarios", due, scenario=due.id, step="overview")
    screen.button(key=f"scenario.look_again.other_day.{due.id}").click().run()
    assert asked(screen, "step") == "decide"
    assert not screen.exception


def test_to_decide_anew_is_to_have_looked_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    due = replace(WHOLE, decision=Decision.NOT_NOW, look_again_on=date(2026, 1, 6))
    screen = open_screen("scenarios", due, scenario=due.id, step="decide")
    screen.button_group(key=f"scenario.decision.{due.id}").set_value(Decision.GO).run()
    assert scenarios.get(own_notebook, due.id).look_again_on is None
    assert not screen.exception


def test_a_stale_link_shows_the_list(open_screen: OpenScreen) -> None:
    screen = open_screen("scenarios", WHOLE, scenario=UUID(int=99))
    assert not screen.exception
    assert text(FRENCH, "frame.record_gone") in words(screen)
    assert "Ma boutique" in words(screen)
