"""How talks move: one stage on, one back, a no, a choice."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.model.errors import InvalidValue
from core.model.freelancer import DeclinedBy, Freelancer, Stage
from core.rules.stages import (
    BOARD,
    in_column,
    interview_held,
    next_interview,
    next_stage,
    step_back,
    step_on,
)
from tests.core.rules.rounds import DAY, freelancer, met


def moved(one: Freelancer, changes: dict[str, Any]) -> Freelancer:
    return replace(one, **changes)


def test_one_click_at_a_time_leads_from_the_profile_to_the_third_interview() -> None:
    one = freelancer()
    seen = [one.stage]
    while step_on(one, DAY):
        one = moved(one, step_on(one, DAY))
        seen.append(one.stage)
        assert one.day_of(one.stage) == DAY
    assert seen == [
        Stage.PROFILE,
        Stage.INVITED,
        Stage.ANSWERED,
        Stage.INTERVIEW_1,
        Stage.INTERVIEW_2,
        Stage.INTERVIEW_3,
    ]
    assert next_stage(one) is None


def test_the_way_back_is_the_same_way() -> None:
    one = met()
    while step_back(one):
        one = moved(one, step_back(one))
    assert one == freelancer()


def test_a_no_keeps_how_far_talks_had_come_and_can_be_taken_back() -> None:
    declined = met(interviews=2, declined_on=DAY, declined_by=DeclinedBy.THEM, told_on=DAY)
    assert (declined.stage, declined.reached) == (Stage.DECLINED, Stage.INTERVIEW_2)
    assert not declined.is_in_the_running
    assert next_stage(declined) is None
    assert moved(declined, step_back(declined)) == met(interviews=2)


def test_a_choice_stands_over_a_no_and_is_taken_back_elsewhere() -> None:
    chosen = met(chosen_on=DAY, declined_on=DAY)
    assert chosen.stage is Stage.CHOSEN
    assert next_stage(chosen) is None
    assert step_back(chosen) == {}


def test_an_interview_that_was_held_is_planned_no_more() -> None:
    planned = met(interviews=0, next_on=DAY)
    assert moved(planned, step_on(planned, DAY)).next_on is None
    assert moved(planned, interview_held(2, DAY)).interview_2_on == DAY
    assert moved(planned, interview_held(2, DAY)).next_on is None


def test_the_next_interview_is_the_first_that_was_not_held() -> None:
    assert [next_interview(met(interviews=held)) for held in range(4)] == [1, 2, 3, 3]


def test_the_board_has_a_place_for_every_stage_and_the_furthest_on_top() -> None:
    assert sorted(stage for _, stages in BOARD for stage in stages) == sorted(Stage)
    people = [met(1, 0), met(2, 3), met(3, 1), freelancer(4)]
    talking = dict(BOARD)["talking"]
    assert [one.id.int for one in in_column(people, talking)] == [2, 3, 1]


def test_a_profile_has_no_day() -> None:
    assert freelancer().day_of(Stage.PROFILE) is None
    later = freelancer(answered_on=date(2026, 1, 1) + timedelta(days=1))
    assert later.stage is Stage.ANSWERED


def test_a_currency_is_three_letters() -> None:
    with pytest.raises(InvalidValue, match=r"freelancer\.error\.currency"):
        freelancer(currency="euro")
