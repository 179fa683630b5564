"""Goals and own tasks: links that clear, a handful of goals, one candidate from a task."""

from decimal import Decimal

import pytest

from core.model.candidate import Answer
from core.model.errors import InvalidValue, NotFound
from core.model.goal import MOST_GOALS
from core.storage import candidates, changes, goals, own_tasks, preferences
from core.storage.notebook import Notebook
from tests.core.storage import making


def test_a_task_is_read_back_as_it_was_written(notebook: Notebook) -> None:
    goal = goals.add(notebook, making.goal(what="Finir le livre"), making.stamp())
    written = making.own_task(
        what="Écrire *un* chapitre",
        hours_a_month=Decimal("2.25"),
        moves=Answer.YES,
        goal_id=goal.id,
        likes=Answer.PARTLY,
        describable=Answer.NO,
    )
    own_tasks.add(notebook, written, making.stamp())
    assert own_tasks.get(notebook, written.id) == written


def test_more_goals_than_a_handful_are_refused(notebook: Notebook) -> None:
    for number in range(MOST_GOALS):
        goals.add(notebook, making.goal(what=str(number)), making.stamp())
    with pytest.raises(InvalidValue) as refused:
        goals.add(notebook, making.goal(what="one more"), making.stamp())
    assert (refused.value.key, refused.value.values["high"]) == ("goal.error.too_many", 5)
    assert len(goals.list_all(notebook)) == MOST_GOALS


@pytest.mark.parametrize("hours", ["-1", "744.5", "NaN"])
def test_impossible_hours_are_refused(hours: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        making.own_task(hours_a_month=Decimal(hours))
    assert refused.value.key == "own_task.error.hours"


def test_a_goal_that_goes_leaves_its_tasks_without_it_and_comes_back_with_them(
    notebook: Notebook,
) -> None:
    goal = goals.add(notebook, making.goal(what="Finir"), making.stamp())
    task = making.own_task(what="Écrire", moves=Answer.YES, goal_id=goal.id)
    own_tasks.add(notebook, task, making.stamp())
    goals.remove(notebook, goal.id, making.stamp())
    freed = own_tasks.get(notebook, task.id)
    assert (freed.goal_id, freed.moves) == (None, Answer.YES)
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert own_tasks.get(notebook, task.id) == task


def test_a_task_becomes_a_candidate_with_what_is_known_of_it(notebook: Notebook) -> None:
    task = making.own_task(what=" Classer les reçus ", describable=Answer.YES)
    own_tasks.add(notebook, task, making.stamp())
    made = own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp())
    (candidate,) = candidates.list_all(notebook)
    assert (candidate.id, candidate.what) == (made, "Classer les reçus")
    assert (candidate.describable, candidate.fear) == (Answer.YES, None)
    assert own_tasks.get(notebook, task.id).candidate_id == made


def test_a_second_click_makes_no_second_candidate(notebook: Notebook) -> None:
    task = own_tasks.add(notebook, making.own_task(what="Classer"), making.stamp())
    first = own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp())
    revision = notebook.revision()
    assert own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp()) == first
    assert len(candidates.list_all(notebook)) == 1
    assert notebook.revision() == revision


def test_candidate_and_link_are_taken_back_together(notebook: Notebook) -> None:
    task = own_tasks.add(notebook, making.own_task(what="Classer"), making.stamp())
    own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp())
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert candidates.list_all(notebook) == []
    assert own_tasks.get(notebook, task.id) == task


def test_after_its_candidate_is_removed_a_task_can_make_another(notebook: Notebook) -> None:
    task = own_tasks.add(notebook, making.own_task(what="Classer"), making.stamp())
    first = own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp())
    candidates.remove(notebook, first, making.stamp())
    assert own_tasks.get(notebook, task.id).candidate_id is None
    second = own_tasks.make_candidate(notebook, task.id, making.new_id(), making.stamp())
    assert [one.id for one in candidates.list_all(notebook)] == [second]


def test_a_task_that_is_gone_makes_no_candidate(notebook: Notebook) -> None:
    with pytest.raises(NotFound):
        own_tasks.make_candidate(notebook, making.new_id(), making.new_id(), making.stamp())
    assert candidates.list_all(notebook) == []


def test_a_new_home_currency_empties_the_income_wanted_but_not_its_hours(
    notebook: Notebook,
) -> None:
    preferences.revise(
        notebook, making.stamp(), income_wanted=Decimal(2000), income_hours=Decimal(100)
    )
    moved = preferences.revise(notebook, making.stamp(), home_currency="JPY")
    assert (moved.income_wanted, moved.income_hours) == (None, Decimal(100))
