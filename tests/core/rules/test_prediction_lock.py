from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from core.model.errors import InvalidValue
from core.model.prediction import Prediction, Side
from core.rules.prediction_lock import check_change, is_due, is_locked
from tests.core.storage import making

TODAY = date(2026, 3, 10)
BEFORE, AFTER = date(2026, 3, 9), date(2026, 3, 11)


def prediction(**values: Any) -> Prediction:
    return making.prediction(**{"what": "it is late", "chance": 60} | values)


@pytest.mark.parametrize(
    ("made", "due", "locked"),
    [
        (prediction(), False, False),
        (prediction(check_on=AFTER), False, False),
        (prediction(check_on=TODAY), True, True),
        (prediction(check_on=BEFORE), True, True),
        (prediction(check_on=AFTER, outcome=False), False, True),
        (prediction(outcome=True), False, True),
        (prediction(check_on=BEFORE, outcome=True), False, True),
        (prediction(what=" ", check_on=BEFORE), True, False),
    ],
)
def test_it_is_due_and_locked_from_its_day_on(made: Prediction, due: bool, locked: bool) -> None:
    assert (is_due(made, TODAY), is_locked(made, TODAY)) == (due, locked)


@pytest.mark.parametrize(
    "change",
    [{"what": "else"}, {"chance": 5}, {"chance": None}, {"check_on": AFTER}, {"side": Side.HOPED}],
)
@pytest.mark.parametrize("state", [{"check_on": TODAY}, {"outcome": True}])
def test_what_was_predicted_does_not_change_any_more(
    state: dict[str, Any], change: dict[str, Any]
) -> None:
    before = prediction(**state)
    after = replace(before, **change)
    with pytest.raises(InvalidValue) as refused:
        check_change(before, after, TODAY)
    assert refused.value.key == "prediction.error.locked"


def test_the_outcome_and_a_note_may_come_and_go() -> None:
    open_one = prediction(check_on=BEFORE)
    told = replace(open_one, outcome=False, resolved_on=TODAY, note="on time")
    check_change(open_one, told, TODAY)
    check_change(told, open_one, TODAY)


def test_a_new_check_date_lies_ahead() -> None:
    before = prediction(check_on=AFTER)
    for day in (TODAY, BEFORE):
        with pytest.raises(InvalidValue) as refused:
            check_change(before, replace(before, check_on=day), TODAY)
        assert refused.value.key == "prediction.error.past"
    check_change(before, replace(before, check_on=None), TODAY)
    check_change(before, replace(before, check_on=date(2026, 4, 1)), TODAY)
