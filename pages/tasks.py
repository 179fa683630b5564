"""See, first step: what one does oneself, which hours move no goal, and what to hand over first."""

import streamlit as st

from core.numbers.own_hours import own_hours
from core.rules.hand_over_first import ranked
from core.storage import goals, own_tasks
from pages._parts import current, go, tasks_goals, tasks_list, tasks_ranking, tasks_worth
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    kept_goals = goals.list_all(person.notebook)
    tasks = own_tasks.list_all(person.notebook)
    opened_goal = current.record(person, "goal", kept_goals)
    opened_task = current.record(person, "task", tasks)
    summed = own_hours(tasks)
    ranking = ranked(tasks)
    has_strong_row = tasks_ranking.strong_row(ranking, opened_task) is not None

    tasks_goals.draw(person, kept_goals, tasks, opened_goal, stands_back=has_strong_row)
    tasks_list.draw(person, tasks)

    # The picture loads plotly, which the empty screen does without.
    if summed.unmoving:
        from pages._parts import tasks_picture

        tasks_picture.draw(person, tasks, summed)
    elif summed.total and not summed.unanswered:
        st.success(person.text("tasks.picture.all_moving"), icon=":material/flag:")
    if tasks:
        tasks_worth.draw(person)
        tasks_ranking.draw(person, ranking, kept_goals, opened_task)

    go.next_step(person, stands_back=has_strong_row or not kept_goals)


show("tasks", _draw)
