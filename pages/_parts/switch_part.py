"""Compare, what a change costs and when it has paid for itself, and the time that it buys back."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Final

import streamlit as st

from core.model.provider import Provider
from core.numbers.switching import HORIZON, balances
from core.storage.figures import Span
from pages._parts import (
    autosave,
    bought_back_part,
    charts,
    compare_choice,
    switch_figures,
    switch_words,
)
from pages._parts.charts_sums import Course, Mark, courses
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import name, no_unit_cost, safe_name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person
from pages._parts.switch_figures import Switching

_SHOWN_AT_LEAST: Final = 12
_SHOWN_AFTER: Final = 3
_CENT: Final = Decimal("0.01")


def draw(person: Person, pair: Pair, known: Sequence[Provider], spans: Sequence[Span]) -> None:
    """The switch from A to B, then the hours that B gives back."""
    found = switch_figures.read(person, pair)
    if found is None:
        st.markdown(no_unit_cost(person, pair))
    else:
        _picture(person, pair, found, charts.provider_colours(known)[pair.b.provider.id])
        _plan(person, pair, found)
    bought_back_part.draw(person, pair)
    compare_choice.settings(person, pair, spans)


def _plan(person: Person, pair: Pair, found: Switching) -> None:
    """What the person types: it is kept, for this pair in this direction."""
    with st.container(border=True, key="switch.plan"):
        a, b = (safe_name(person, one.provider) for one in (pair.a, pair.b))
        st.markdown(f"**{person.text('switch.plan.title', a=a, b=b)}**")
        overlap, hours = st.columns(2, vertical_alignment="bottom")
        with overlap:
            autosave.number(
                person, "switch_plan.overlap_months", found.plan, counted_key="switch.unit.months"
            )
        with hours:
            autosave.number(
                person, "switch_plan.own_hours", found.plan, unit_key="tasks.hours_unit"
            )
        learning, other = st.columns(2, vertical_alignment="bottom")
        with learning:
            autosave.number(
                person, "switch_plan.learning_months", found.plan, counted_key="switch.unit.months"
            )
        with other:
            autosave.amount(
                person, "switch_plan.other_cost", found.plan, currency=found.plan.currency
            )


def _picture(person: Person, pair: Pair, found: Switching, colour: str) -> None:
    shown = _months_shown(found)
    money = partial(person.money, currency=pair.home_currency)
    start = -found.switch.transition_cost
    values = [start, *balances(found.switch, shown)]
    low = [float(start), *found.range.low[:shown]] if found.range else []
    high = [float(start), *found.range.high[:shown]] if found.range else []
    months = [person.text("switch.month", month=at) for at in range(shown + 1)]
    month = found.answer.month
    figure = courses(
        [
            Course(
                name=name(person, pair.b.provider),
                summary=person.plural(
                    "switch.chart.summary", shown, balance=money(values[-1], digits=0)
                ),
                colour=colour,
                values=[float(one) for one in values],
                words=[f"{at}<br>{money(one)}" for at, one in zip(months, values, strict=True)],
                low=low,
                high=high,
            )
        ],
        labels=[str(at) for at in range(shown + 1)],
        unit=person.text("switch.axis.months"),
        tick=partial(money, digits=0),
        mark=None if month is None else Mark(month=month, words=months[month]),
    )
    charts.show(
        person,
        "switch.chart",
        figure,
        title=switch_words.title(person, found),
        words="  \n".join(switch_words.reasons(person, pair, found)),
        figures=_figures(person, pair, values, low, high),
    )


def _months_shown(found: Switching) -> int:
    """Far enough to see the line come out, and its slowest draw where that is near."""
    months = [found.answer.month or HORIZON]
    if found.range is not None and found.range.latest.month is not None:
        months.append(found.range.latest.month)
    is_reached = found.answer.month is not None
    return max(_SHOWN_AT_LEAST, min(HORIZON, max(months) + _SHOWN_AFTER)) if is_reached else 24


def _figures(
    person: Person,
    pair: Pair,
    values: list[Decimal],
    low: list[float],
    high: list[float],
) -> Figures:
    names = ("month", "balance", "low", "high") if low else ("month", "balance")
    header = [person.text(f"switch.csv.{one}", home=pair.home_currency) for one in names]
    rows: list[list[Cell]] = []
    for at, value in enumerate(values):
        row: list[Cell] = [at, value.quantize(_CENT)]
        if low:
            row += [Decimal(one[at]).quantize(_CENT) for one in (low, high)]
        rows.append(row)
    return Figures(header=header, rows=rows)
