"""Fears and their ratings in a notebook: one rating a day, links cleared, all of it undoable."""

from datetime import date
from functools import partial

import pytest

from core.model.errors import InvalidValue, NotFound
from core.model.fear import Fear, FearKind, Whose, fear_rating_id, resistance_id
from core.model.prediction import Prediction
from core.storage import changes, fear_ratings, fears, predictions, risk_points, scenarios
from core.storage.notebook import Notebook
from tests.core.storage import making

DAY, NEXT = date(2026, 3, 1), date(2026, 3, 2)


@pytest.fixture
def fear(notebook: Notebook) -> Fear:
    return fears.add(notebook, making.fear(what="Et si… ?", whose=Whose.OTHER), making.stamp())


def test_a_resistance_has_one_id_in_every_notebook() -> None:
    assert resistance_id(FearKind.LESS_WELL) == resistance_id(FearKind("less_well"))
    assert len({resistance_id(kind) for kind in FearKind}) == len(FearKind)


def test_a_second_rating_of_a_day_takes_the_place_of_the_first(
    notebook: Notebook, fear: Fear
) -> None:
    for day, intensity in ((NEXT, 30), (DAY, 80), (DAY, 60)):
        made = partial(making.fear_rating, fear.id, day, intensity)
        fear_ratings.revise_or_add(
            notebook,
            fear_rating_id(fear.id, day),
            making.stamp(),
            made,
            intensity=intensity,
        )
    kept = fear_ratings.list_for_fear(notebook, fear.id)
    assert [(one.rated_on, one.intensity) for one in kept] == [(DAY, 60), (NEXT, 30)]
    assert fear_ratings.by_fear(notebook) == {fear.id: kept}
    newest = changes.list_recent(notebook, limit=1)[0]
    assert (newest.field, newest.old_value, newest.new_value) == ("intensity", "80", "60")


@pytest.mark.parametrize("intensity", [-1, 101])
def test_a_strength_beyond_the_scale_is_refused(fear: Fear, intensity: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        making.fear_rating(fear.id, DAY, intensity)
    assert refused.value.key == "fear_rating.error.intensity"


def test_words_too_long_for_a_field_are_refused() -> None:
    for field in ("what", "who", "response", "founded", "testable"):
        with pytest.raises(InvalidValue) as refused:
            making.fear(**{field: "a" * 20_001})
        assert refused.value.key == "error.text_too_long"


def test_a_rating_of_a_fear_that_is_gone_is_refused(notebook: Notebook, fear: Fear) -> None:
    fears.remove(notebook, fear.id, making.stamp())
    with pytest.raises(NotFound):
        fear_ratings.add(notebook, making.fear_rating(fear.id, DAY, 50), making.stamp())


def test_a_fear_goes_with_its_ratings_its_predictions_stay_and_all_comes_back(
    notebook: Notebook, fear: Fear
) -> None:
    rating = fear_ratings.add(notebook, making.fear_rating(fear.id, DAY, 50), making.stamp())
    prediction = predictions.add(
        notebook,
        Prediction(id=making.new_id(), created_at=making.now(), what="?", fear_id=fear.id),
        making.stamp(),
    )
    fears.remove(notebook, fear.id, making.stamp())
    assert fear_ratings.list_all(notebook) == []
    assert predictions.get(notebook, prediction.id).fear_id is None
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert fears.get(notebook, fear.id) == fear
    assert fear_ratings.get(notebook, fear_rating_id(fear.id, DAY)) == rating
    assert predictions.list_for_fear(notebook, fear.id) == [prediction]


@pytest.mark.parametrize("goes", ["risk point", "scenario"])
def test_a_risk_point_that_goes_clears_its_link(notebook: Notebook, fear: Fear, goes: str) -> None:
    scenario = scenarios.add(notebook, making.scenario(), making.stamp())
    point = risk_points.add(notebook, making.risk_point(scenario.id), making.stamp())
    fears.revise(notebook, fear.id, making.stamp(), risk_point_id=point.id)
    if goes == "risk point":
        risk_points.remove(notebook, point.id, making.stamp())
    else:
        scenarios.remove(notebook, scenario.id, making.stamp())
    assert fears.get(notebook, fear.id).risk_point_id is None
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert fears.get(notebook, fear.id).risk_point_id == point.id
