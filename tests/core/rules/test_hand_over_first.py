"""The order in which own tasks are handed over, and what speaks for each."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.candidate import Answer
from core.model.own_task import OwnTask
from core.rules.hand_over_first import (
    Reason,
    Standing,
    is_smart_procrastination,
    missing_fields,
    ranked,
    reasons_for,
)

DAY = datetime.fromisoformat("2026-03-01T09:00:00")
RECEIPTS = OwnTask(
    id=UUID(int=1),
    created_at=DAY,
    what="Classer les reçus",
    hours_a_month=Decimal(2),
    moves=Answer.NO,
    likes=Answer.NO,
    describable=Answer.YES,
)
TASKS = st.builds(
    OwnTask,
    id=st.uuids(),
    created_at=st.just(DAY),
    what=st.sampled_from(["", "Classer"]),
    hours_a_month=st.none() | st.decimals(min_value=0, max_value=744, places=1),
    moves=st.sampled_from([None, *Answer]),
    likes=st.sampled_from([None, *Answer]),
    describable=st.sampled_from([None, *Answer]),
    candidate_id=st.none() | st.just(UUID(int=9)),
)


def other(number: int, **values: object) -> OwnTask:
    made = replace(RECEIPTS, id=UUID(int=number), created_at=DAY + timedelta(minutes=number))
    return replace(made, **values)  # type: ignore[arg-type]


def test_a_small_disliked_job_that_moves_nothing_and_can_be_written_down_has_ten_points() -> None:
    (one,) = ranked([RECEIPTS])
    assert one.points == 10
    assert one.reasons == (
        Reason.MOVES_NONE,
        Reason.DESCRIBABLE,
        Reason.DISLIKED,
        Reason.SMALL,
    )


@pytest.mark.parametrize(
    ("values", "points"),
    [
        ({"hours_a_month": Decimal(8)}, 10),
        ({"hours_a_month": Decimal("8.5")}, 8),
        ({"hours_a_month": Decimal(0)}, 8),
        ({"moves": Answer.PARTLY}, 8),
        ({"moves": Answer.YES}, 7),
        ({"describable": Answer.PARTLY}, 8),
        ({"describable": Answer.NO}, 7),
        ({"likes": Answer.PARTLY}, 9),
        ({"likes": Answer.YES}, 8),
    ],
)
def test_each_answer_weighs_as_said(values: dict[str, object], points: int) -> None:
    assert ranked([other(2, **values)])[0].points == points


def test_a_small_job_comes_before_a_long_one_of_the_same_sort() -> None:
    long = other(2, hours_a_month=Decimal(20))
    assert [one.task for one in ranked([long, RECEIPTS])] == [RECEIPTS, long]


def test_equal_points_put_the_longer_first_then_the_one_noted_first() -> None:
    longer, later = other(2, hours_a_month=Decimal(5)), other(3)
    assert [one.task for one in ranked([later, RECEIPTS, longer])] == [longer, RECEIPTS, later]


@pytest.mark.parametrize(
    ("moves", "likes", "standing"),
    [
        (Answer.YES, Answer.YES, Standing.KEEP),
        (Answer.YES, Answer.PARTLY, Standing.HAND_OVER),
        (Answer.YES, Answer.NO, Standing.HAND_OVER),
        (Answer.PARTLY, Answer.YES, Standing.HAND_OVER),
        (Answer.NO, Answer.YES, Standing.HAND_OVER),
    ],
)
def test_only_what_is_liked_and_moves_a_goal_stays_ones_own(
    moves: Answer, likes: Answer, standing: Standing
) -> None:
    (one,) = ranked([other(2, moves=moves, likes=likes)])
    assert one.standing is standing


def test_of_the_unanswered_the_one_with_least_to_fill_in_comes_first_whatever_its_points() -> None:
    two_open = other(2, likes=None, hours_a_month=None)
    one_open = other(3, describable=None, moves=Answer.YES, likes=Answer.YES)
    assert [one.task for one in ranked([two_open, one_open])] == [one_open, two_open]


def test_those_on_the_ladder_are_told_by_points_and_hours_whatever_is_missing() -> None:
    on_ladder = {"candidate_id": UUID(int=7)}
    half_open = other(2, likes=None, **on_ladder)
    answered = other(3, moves=Answer.YES, **on_ladder)
    assert [one.task for one in ranked([answered, half_open])] == [half_open, answered]
    unsaid = other(4, hours_a_month=None, **on_ladder)
    brief = other(5, hours_a_month=Decimal("0.5"), likes=Answer.YES, **on_ladder)
    assert [one.points for one in ranked([unsaid, brief])] == [8, 8]
    assert [one.task for one in ranked([unsaid, brief])] == [brief, unsaid]


def test_a_task_on_the_ladder_stands_apart_even_if_answers_are_missing() -> None:
    (one,) = ranked([other(2, candidate_id=UUID(int=7), likes=None)])
    assert one.standing is Standing.ON_LADDER


def test_what_is_missing_is_told_in_the_order_of_asking() -> None:
    bare = OwnTask(id=UUID(int=5), created_at=DAY, what="  ")
    assert missing_fields(bare) == ("what", "hours_a_month", "moves", "likes", "describable")
    assert ranked([bare])[0].standing is Standing.UNKNOWN


def test_liked_work_that_moves_nothing_is_smart_procrastination_and_nothing_else_is() -> None:
    assert is_smart_procrastination(other(2, likes=Answer.YES))
    assert not is_smart_procrastination(RECEIPTS)
    assert not is_smart_procrastination(other(3, likes=Answer.YES, moves=Answer.PARTLY))
    assert not is_smart_procrastination(other(4, likes=Answer.YES, moves=None))


@given(st.lists(TASKS, unique_by=lambda task: task.id))
def test_everything_is_ranked_once_within_ten_points_and_by_standing(tasks: list[OwnTask]) -> None:
    found = ranked(tasks)
    assert {one.task.id for one in found} == {task.id for task in tasks}
    assert len(found) == len(tasks)
    order = [list(Standing).index(one.standing) for one in found]
    assert order == sorted(order)
    points = [one.points for one in found if one.standing is Standing.HAND_OVER]
    assert points == sorted(points, reverse=True)
    assert all(0 <= one.points <= 10 for one in found)


@given(TASKS)
def test_taking_a_goal_away_from_a_task_never_makes_it_less_urgent(task: OwnTask) -> None:
    moving, idle = replace(task, moves=Answer.YES), replace(task, moves=Answer.NO)
    assert len(reasons_for(idle)) == len(reasons_for(moving)) + 1
