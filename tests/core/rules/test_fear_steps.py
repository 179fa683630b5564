"""The steps through a fear: which are asked, which are done, where to go on."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from core.model.fear import RESISTANCES, Fear, FearKind, Whose, resistance_id
from core.model.prediction import Prediction
from core.rules.fear_steps import (
    Step,
    by_fear,
    finished_steps,
    first_open_step,
    is_set,
    next_unrated,
    steps_of,
    with_resistances,
)
from tests.core.storage import making

RESISTANCE = Fear(
    id=resistance_id(FearKind.LESS_WELL), created_at=making.now(), kind=FearKind.LESS_WELL
)


def test_a_resistance_needs_no_words_and_a_freelancers_fear_no_rating() -> None:
    assert steps_of(RESISTANCE) == (Step.RATE, Step.FOUNDED, Step.TESTABLE)
    for whose in (Whose.MINE, Whose.OTHER):
        mine = making.fear(whose=whose)
        assert steps_of(mine) == (Step.WORDS, Step.RATE, Step.FOUNDED, Step.TESTABLE)
    theirs = making.fear(whose=Whose.FREELANCER)
    assert steps_of(theirs) == (Step.WORDS, Step.RESPONSE, Step.FOUNDED, Step.TESTABLE)


@pytest.mark.parametrize(
    ("fear", "is_rated", "has_prediction", "finished", "goes_on"),
    [
        (making.fear(), False, False, set(), Step.WORDS),
        (making.fear(what=" \n"), False, False, set(), Step.WORDS),
        (making.fear(what="?"), False, False, {Step.WORDS}, Step.RATE),
        (making.fear(what="?", founded="!"), True, False, {Step.WORDS, Step.RATE}, Step.FOUNDED),
        (
            making.fear(what="?", risk_point_id=UUID(int=3)),
            True,
            False,
            {Step.WORDS, Step.RATE, Step.FOUNDED},
            Step.TESTABLE,
        ),
        (
            making.fear(what="?", risk_point_id=UUID(int=3)),
            True,
            True,
            {Step.WORDS, Step.RATE, Step.FOUNDED, Step.TESTABLE},
            Step.RATE,
        ),
        (making.fear(whose=Whose.FREELANCER, what="?"), False, False, {Step.WORDS}, Step.RESPONSE),
        (
            making.fear(whose=Whose.FREELANCER, what="?", response="!", risk_point_id=UUID(int=3)),
            False,
            True,
            {Step.WORDS, Step.RESPONSE, Step.FOUNDED, Step.TESTABLE},
            Step.WORDS,
        ),
        (RESISTANCE, False, False, set(), Step.RATE),
        (RESISTANCE, True, True, {Step.RATE, Step.TESTABLE}, Step.FOUNDED),
    ],
)
def test_one_goes_on_where_something_is_open(
    fear: Fear, is_rated: bool, has_prediction: bool, finished: set[Step], goes_on: Step
) -> None:
    ratings = [making.fear_rating(fear.id, date(2026, 3, 1), 50)] if is_rated else []
    made = [making.prediction(what="?", check_on=date(2026, 4, 1))] if has_prediction else []
    assert finished_steps(fear, ratings, made) == finished
    assert first_open_step(fear, finished) is goes_on


def test_the_four_resistances_come_first_stored_or_not() -> None:
    own, now = making.fear(what="own"), making.now()
    stored = replace(RESISTANCE, what="stored")
    known = with_resistances([own, stored], now)
    assert [one.kind for one in known] == [*RESISTANCES, FearKind.OWN]
    assert known[2] == stored
    assert known[4] == own
    assert known[0] == Fear(
        id=resistance_id(FearKind.LETTING_GO), created_at=now, kind=FearKind.LETTING_GO
    )


def test_the_next_to_rate_is_never_the_freelancers() -> None:
    theirs, mine = making.fear(whose=Whose.FREELANCER), making.fear()
    assert next_unrated([theirs, mine], []) == mine
    assert next_unrated([theirs, mine], [mine.id]) is None


@pytest.mark.parametrize(
    ("prediction", "is_told"),
    [
        (making.prediction(), False),
        (making.prediction(what="?"), False),
        (making.prediction(check_on=date(2026, 4, 1)), False),
        (making.prediction(what="?", check_on=date(2026, 4, 1)), True),
        (making.prediction(what="?", outcome=False), True),
    ],
)
def test_time_can_tell_a_prediction_with_words_and_a_day(
    prediction: Prediction, is_told: bool
) -> None:
    assert is_set(prediction) is is_told


def test_predictions_are_told_apart_by_the_fear_they_test() -> None:
    one, other, none = (making.prediction(fear_id=id_) for id_ in (UUID(int=1), UUID(int=2), None))
    assert by_fear([one, other, none]) == {UUID(int=1): [one], UUID(int=2): [other]}
