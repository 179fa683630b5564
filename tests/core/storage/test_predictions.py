"""Predictions in a notebook: locked in time, counted by the database."""

from datetime import date, datetime
from uuid import UUID

import pytest

from core.model.errors import InvalidValue
from core.model.prediction import Side
from core.model.stamp import Stamp
from core.numbers.forecasts import Judged
from core.storage import changes, fear_moves, fears, judgements, predictions, risk_points, scenarios
from core.storage.notebook import Notebook
from tests.core.storage import making

DAY = date(2026, 3, 10)


def stamp_on(day: date) -> Stamp:
    return Stamp(now=datetime.fromisoformat("2026-03-09T23:30:00"), step=making.new_id(), day=day)


def test_a_prediction_is_locked_from_its_day_on_where_the_person_lives(
    notebook: Notebook,
) -> None:
    made = predictions.add(
        notebook, making.prediction(what="late", chance=70, check_on=DAY), making.stamp()
    )
    eve, day = date(2026, 3, 9), DAY
    predictions.revise(notebook, made.id, stamp_on(eve), chance=60)
    with pytest.raises(InvalidValue) as refused:
        predictions.revise(notebook, made.id, stamp_on(day), chance=5)
    assert refused.value.key == "prediction.error.locked"
    assert predictions.get(notebook, made.id).chance == 60
    told = predictions.revise(notebook, made.id, stamp_on(day), outcome=False, resolved_on=day)
    assert told.outcome is False
    assert predictions.get(notebook, made.id) == told


def test_a_stamp_without_a_day_goes_by_utc() -> None:
    assert Stamp(now=datetime.fromisoformat("2026-03-09T23:30:00"), step=UUID(int=1)).today == date(
        2026, 3, 9
    )
    assert stamp_on(DAY).today == DAY


def test_a_wrong_outcome_is_taken_back_and_the_history_knows(notebook: Notebook) -> None:
    made = making.prediction(what="late", chance=70, check_on=DAY)
    predictions.add(notebook, made, making.stamp())
    predictions.revise(notebook, made.id, stamp_on(DAY), outcome=True, resolved_on=DAY)
    step = making.last_step(notebook)
    lines = {line.field: line.new_value for line in changes.list_recent(notebook, limit=2)}
    assert lines == {"outcome": "True", "resolved_on": "2026-03-10"}
    changes.undo(notebook, step, stamp_on(DAY))
    assert predictions.get(notebook, made.id) == made
    changes.undo(notebook, making.last_step(notebook), stamp_on(DAY))
    assert predictions.get(notebook, made.id).outcome is True


def test_false_comes_back_as_false_from_the_history(notebook: Notebook) -> None:
    made = predictions.add(notebook, making.prediction(what="late"), making.stamp())
    predictions.revise(notebook, made.id, making.stamp(), outcome=False)
    predictions.revise(notebook, made.id, making.stamp(), outcome=None)
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert predictions.get(notebook, made.id).outcome is False


def test_the_history_cannot_rewrite_a_locked_prediction_either(notebook: Notebook) -> None:
    made = making.prediction(what="late", chance=70, check_on=DAY)
    predictions.add(notebook, made, making.stamp())
    predictions.revise(notebook, made.id, stamp_on(date(2026, 3, 1)), chance=20)
    step = making.last_step(notebook)
    with pytest.raises(InvalidValue) as refused:
        changes.undo(notebook, step, stamp_on(DAY))
    assert refused.value.key == "prediction.error.locked"
    assert predictions.get(notebook, made.id).chance == 20


def test_due_open_and_resolved_ones_are_told_apart(notebook: Notebook) -> None:
    due = making.prediction(what="due", check_on=DAY)
    long_due = making.prediction(what="long due", check_on=date(2026, 1, 1))
    later = making.prediction(what="later", check_on=date(2026, 5, 1))
    soon = making.prediction(what="soon", check_on=date(2026, 4, 1))
    blank = making.prediction(what=" ", check_on=DAY)
    dateless = making.prediction(what="some day")
    old = making.prediction(what="old", outcome=True, resolved_on=date(2025, 1, 1))
    new = making.prediction(what="new", outcome=False, resolved_on=DAY)
    records = [due, long_due, blank, dateless, later, soon, old, new]
    changes.add_all(notebook, records, making.stamp())
    assert predictions.list_due(notebook, DAY) == [long_due, due]
    assert predictions.list_open(notebook, DAY) == [blank, soon, later, dateless]
    assert predictions.list_resolved(notebook, 5) == [new, old]
    assert predictions.list_resolved(notebook, 1) == [new]


def test_what_a_prediction_tests_may_go(notebook: Notebook) -> None:
    fear, scenario = making.fear(what="?"), making.scenario()
    made = making.prediction(what="late", fear_id=fear.id, scenario_id=scenario.id)
    changes.add_all(notebook, [fear, scenario, made], making.stamp())
    assert predictions.list_for_fear(notebook, fear.id) == [made]
    assert predictions.list_for_scenario(notebook, scenario.id) == [made]
    fears.remove(notebook, fear.id, making.stamp())
    scenarios.remove(notebook, scenario.id, making.stamp())
    kept = predictions.get(notebook, made.id)
    assert (kept.fear_id, kept.scenario_id) == (None, None)


def test_outcomes_are_added_up_by_side_and_chance(notebook: Notebook) -> None:
    records = [
        making.prediction(chance=80, outcome=False),
        making.prediction(chance=80, outcome=False),
        making.prediction(chance=80, outcome=True),
        making.prediction(outcome=False),
        making.prediction(chance=30),
        making.prediction(side=Side.HOPED, chance=60, outcome=True),
    ]
    changes.add_all(notebook, records, making.stamp())
    found = judgements.read(notebook)
    assert (found.worries, found.worries_true) == (4, 1)
    assert (found.hopes, found.hopes_true) == (1, 1)
    assert found.resolved == 5
    assert found.judged_worries == (
        Judged(chance=80, came_true=False, count=2),
        Judged(chance=80, came_true=True),
    )
    assert found.judged[-1] == Judged(chance=60, came_true=True)


def test_a_fear_moves_from_its_first_rating_to_its_newest(notebook: Notebook) -> None:
    rated, once = making.fear(what="twice"), making.fear(what="once")
    ratings = [
        making.fear_rating(rated.id, date(2026, 2, 1), 40),
        making.fear_rating(rated.id, date(2026, 3, 1), 55),
        making.fear_rating(rated.id, date(2026, 1, 1), 80),
        making.fear_rating(once.id, date(2026, 1, 1), 80),
    ]
    changes.add_all(notebook, [rated, once, *ratings], making.stamp())
    (move,) = fear_moves.list_moves(notebook)
    assert (move.fear_id, move.first, move.newest) == (rated.id, 80, 55)
    assert (move.first_on, move.newest_on) == (date(2026, 1, 1), date(2026, 3, 1))


def test_standing_guardrails_are_those_with_dated_evidence(notebook: Notebook) -> None:
    scenario, archived = making.scenario(), making.scenario(archived_at=making.now())
    standing = making.risk_point(scenario.id, guardrail_then="I check", evidence_on=DAY)
    others = [
        making.risk_point(scenario.id, guardrail_then="I check"),
        making.risk_point(scenario.id, guardrail_then=" ", evidence_on=DAY),
        making.risk_point(archived.id, guardrail_then="I check", evidence_on=DAY),
    ]
    changes.add_all(notebook, [scenario, archived, standing, *others], making.stamp())
    assert risk_points.list_standing(notebook) == [standing]
