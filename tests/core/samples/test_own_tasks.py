"""The example's hours: forty a month, fourteen for nothing, 3360 euros a year."""

from datetime import datetime

import pytest

from core.model.candidate import Candidate
from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.model.preferences import Language, Preferences
from core.numbers.own_hours import cost_a_year, hour_value_from, own_hours, unmoving_share
from core.rules.hand_over_first import Standing, is_smart_procrastination, missing_fields, ranked
from core.samples.story import example

NOW = datetime.fromisoformat("2026-03-02T09:00:00")


@pytest.mark.parametrize("language", list(Language))
def test_the_figures_are_those_of_the_help_page(language: Language) -> None:
    records = example(language, NOW)
    tasks = [one for one in records if isinstance(one, OwnTask)]
    (choices,) = [one for one in records if isinstance(one, Preferences)]
    hours = own_hours(tasks)
    assert [hours.unmoving, hours.total, unmoving_share(hours)] == [14, 40, 35]
    assert choices.hour_value is not None
    assert choices.hour_value == hour_value_from(choices.income_wanted, choices.income_hours) == 20
    assert cost_a_year(hours.unmoving, choices.hour_value) == 3360


def test_every_task_is_answered_and_each_standing_is_shown() -> None:
    records = example(Language.FRENCH, NOW)
    tasks = [one for one in records if isinstance(one, OwnTask)]
    ids = {one.id for one in records if isinstance(one, Goal | Candidate)}
    assert not any(missing_fields(task) for task in tasks)
    assert {one.standing for one in ranked(tasks)} == set(Standing) - {Standing.UNKNOWN}
    assert sum(map(is_smart_procrastination, tasks)) == 3
    linked = {task.goal_id for task in tasks} | {task.candidate_id for task in tasks}
    assert linked - {None} <= ids
