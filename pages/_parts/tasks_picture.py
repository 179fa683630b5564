"""What makes one stop: the hours that move no goal, what they cost, and why one likes them."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from core.model.own_task import OwnTask
from core.numbers.own_hours import (
    MONTHS_A_YEAR,
    OwnHours,
    cost_a_month,
    cost_a_year,
    unmoving_share,
)
from core.rules.hand_over_first import is_smart_procrastination
from pages._parts import charts, charts_tasks
from pages._parts.charts_tasks import HoursBar
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person
from pages._parts.tasks_words import bare_name, hours, listed, task_name

_DAY = 8
"""Hours of work."""
_FEW_DAYS = 10


def draw(person: Person, tasks: Sequence[OwnTask], summed: OwnHours) -> None:
    """Draw the bars under their finding, the cost, and a kind word on the liked ones."""
    unmoving = sorted(
        (task for task in tasks if task.moves_no_goal and task.hours_a_month),
        key=lambda task: -(task.hours_a_month or Decimal(0)),
    )
    bars = [_bar(person, task) for task in unmoving] + _rest(person, summed)
    charts.show(
        person,
        "tasks.picture",
        charts_tasks.hours_by_task(bars),
        title=person.plural("tasks.picture.finding", summed.unmoving, total=summed.total),
        words=" · ".join(f"{bar.words} {person.plain(bar.name)}" for bar in bars),
        figures=_figures(person, tasks),
    )
    _cost(person, summed)
    _procrastination(person, [task for task in unmoving if is_smart_procrastination(task)])


def _bar(person: Person, task: OwnTask) -> HoursBar:
    count = task.hours_a_month or Decimal(0)
    return HoursBar(name=bare_name(person, task), words=hours(person, count), hours=count)


def _rest(person: Person, summed: OwnHours) -> list[HoursBar]:
    parts = (("moving", summed.moving), ("unanswered", summed.unanswered))
    return [
        HoursBar(
            name=person.text(f"tasks.picture.{name}"),
            words=hours(person, count),
            hours=count,
            is_rest=True,
        )
        for name, count in parts
        if count
    ]


def _cost(person: Person, summed: OwnHours) -> None:
    value, home = person.preferences.hour_value, person.preferences.home_currency
    a_year = summed.unmoving * MONTHS_A_YEAR
    days = _rounded(a_year / _DAY)
    with st.container(border=True, key="tasks.cost"):
        figures = st.grid(3)
        percent = person.percent(float(unmoving_share(summed) or 0))
        figures.metric(person.text("tasks.cost.share"), percent)
        if not value:
            figures.metric(person.text("tasks.cost.month"), hours(person, summed.unmoving))
            figures.metric(person.text("tasks.cost.year"), hours(person, a_year))
            st.markdown(person.text("tasks.cost.no_value", days=days))
            return
        cost, whole = cost_a_month(summed.unmoving, value), cost_a_year(summed.unmoving, value)
        figures.metric(person.text("tasks.cost.month"), person.money(cost, home, 0))
        figures.metric(person.text("tasks.cost.year"), person.money(whole, home, 0))
        st.markdown(
            person.plain(
                person.text(
                    "tasks.cost.sentence",
                    hours=summed.unmoving,
                    value=person.money(value, home),
                    cost=person.money(whole, home, 0),
                    days=days,
                )
            )
        )


def _rounded(days: Decimal) -> Decimal:
    """Whole days, and tenths of a day where they are few."""
    return days.quantize(Decimal(1) if days >= _FEW_DAYS else Decimal("0.1"))


def _procrastination(person: Person, liked: Sequence[OwnTask]) -> None:
    if not liked:
        return
    spent = sum((task.hours_a_month or Decimal(0) for task in liked), Decimal(0))
    names = listed(
        person, [person.text("tasks.quoted", what=task_name(person, task)) for task in liked]
    )
    with st.container(key="tasks.procrastination"):
        st.info(
            person.plural("tasks.procrastination", spent, names=names),
            icon=":material/self_improvement:",
        )


def _figures(person: Person, tasks: Sequence[OwnTask]) -> Figures:
    value = person.preferences.hour_value
    names = ("what", "hours_a_month", "moves", "likes", "describable", "cost", "currency")
    rows: list[list[Cell]] = [
        [
            task.what,
            task.hours_a_month,
            *(
                person.text(f"answer.{answer}") if answer else ""
                for answer in (task.moves, task.likes, task.describable)
            ),
            None if value is None or task.hours_a_month is None else task.hours_a_month * value,
            person.preferences.home_currency,
        ]
        for task in tasks
    ]
    return Figures(header=[person.text(f"tasks.figures.{name}") for name in names], rows=rows)
