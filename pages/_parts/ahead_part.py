"""Compare, the next twelve months: what they may cost and save, as a range."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

import streamlit as st

from core.model.provider import Provider
from core.numbers.coming_months import AHEAD, Sum, course, newest, sum_ahead
from core.numbers.comparison import FEWEST_MONTHS
from core.rules.month_span import months_later
from core.storage import freed_hours
from core.storage.figures import Span
from core.texts import formats
from pages._parts import charts
from pages._parts.charts_sums import Course, courses
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import no_unit_cost, safe_money, safe_name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_CENT: Final = Decimal("0.01")


def draw(person: Person, pair: Pair, known: Sequence[Provider], _spans: Sequence[Span]) -> None:
    """Cost and saved money of the coming year with B, then the hours where they are noted."""
    months = pair.b.side.months
    costs = [one.cost or Decimal(0) for one in months]
    per_unit = pair.a.side.unit_cost
    saved = [
        per_unit * (one.output or Decimal(0)) - (one.cost or Decimal(0))
        for one in months
        if per_unit is not None
    ]
    _picture(person, pair, costs, saved, charts.provider_colours(known)[pair.b.provider.id])
    if per_unit is None:
        st.caption(no_unit_cost(person, pair))
    _hours(person, pair)


def _picture(
    person: Person, pair: Pair, costs: Sequence[Decimal], saved: Sequence[Decimal], colour: str
) -> None:
    """The cost in B's colour; what is saved is nobody's, and dashed."""
    money = partial(person.money, currency=pair.home_currency, digits=0)
    last = pair.b.side.months[-1].month
    ahead = [months_later(last, at) for at in range(AHEAD + 1)]
    shown = [_course(person, "cost", (colour, "solid"), costs, ahead, money)]
    if saved:
        shown.append(_course(person, "saved", (charts.INK, "dash"), saved, ahead, money))
    figure = courses(
        shown,
        labels=[formats.month_short(person.language, one).replace(" ", "<br>") for one in ahead],
        tick=money,
    )
    charts.show(
        person,
        "ahead.chart",
        figure,
        title=_title(person, pair, sum_ahead(costs), sum_ahead(saved) if saved else None),
        words="  \n".join(_words(person, pair, costs, saved)),
        figures=_figures(person, pair, ahead, costs, saved),
    )


def _course(
    person: Person,
    what: str,
    look: tuple[str, str],
    values: Sequence[Decimal],
    ahead: Sequence[date],
    money: Callable[[Decimal], str],
) -> Course:
    steps = _steps(what, values)
    has_range = steps[-1].has_range
    spans = [_span(person, one, money) for one in steps]
    return Course(
        name=person.text(f"ahead.chart.{what}"),
        summary=person.text("ahead.about", amount=money(steps[-1].expected)),
        colour=look[0],
        dash=look[1],
        values=[0, *(float(one.expected) for one in steps)],
        words=[
            person.text("ahead.chart.start"),
            *(
                f"{person.month(month)}<br>{span}"
                for month, span in zip(ahead[1:], spans, strict=True)
            ),
        ],
        low=[0, *(float(one.low or 0) for one in steps)] if has_range else (),
        high=[0, *(float(one.high or 0) for one in steps)] if has_range else (),
    )


def _steps(what: str, values: Sequence[Decimal]) -> list[Sum]:
    """The sums month by month; what is paid is never less than nothing."""
    return course(values, floor=Decimal(0) if what == "cost" else None)


def _span(person: Person, one: Sum, money: Callable[[Decimal], str]) -> str:
    if not one.has_range or one.low is None or one.high is None:
        return money(one.expected)
    return person.text("ahead.span", low=money(one.low), high=money(one.high))


def _title(person: Person, pair: Pair, cost: Sum, saved: Sum | None) -> str:
    who = safe_name(person, pair.b.provider)
    paid = safe_money(person, pair, cost.expected, 0)
    if saved is None:
        return person.text("ahead.title.cost", b=who, cost=paid)
    key = "ahead.title.saved" if saved.expected >= 0 else "ahead.title.lost"
    amount = safe_money(person, pair, abs(saved.expected), 0)
    return person.text(key, b=who, cost=paid, saved=amount)


def _words(
    person: Person, pair: Pair, costs: Sequence[Decimal], saved: Sequence[Decimal]
) -> list[str]:
    money = partial(safe_money, person, pair, digits=0)
    lines = [person.text("ahead.cost", span=_span(person, _steps("cost", costs)[-1], money))]
    lines += _last_month(person, pair, costs)
    if saved:
        year = sum_ahead(saved)
        line = person.text(
            "ahead.saved",
            span=_span(person, year, money),
            a=safe_name(person, pair.a.provider),
        )
        lines.append(line)
        if year.low is not None and year.high is not None and year.low < 0 < year.high:
            lines.append(person.text("ahead.either"))
    count = len(newest(costs))
    if count < FEWEST_MONTHS:
        lines.append(person.plural("ahead.short", count))
    else:
        varies = len(set(newest(costs))) > 1 or len(set(newest(saved))) > 1
        lines.append(person.plural("ahead.how" if varies else "ahead.steady", count))
    lines.append(person.text("ahead.supposes"))
    return lines


def _last_month(person: Person, pair: Pair, costs: Sequence[Decimal]) -> list[str]:
    """The year at the newest month's cost, where the range does not hold it, as after a raise."""
    year, at_last = _steps("cost", costs)[-1], costs[-1] * AHEAD
    if not year.has_range or year.low is None or year.high is None:
        return []
    if year.low <= at_last <= year.high:
        return []
    return [
        person.text(
            "ahead.last_month",
            month=person.month(pair.b.side.months[-1].month),
            amount=safe_money(person, pair, costs[-1]),
            sum=safe_money(person, pair, at_last, 0),
        )
    ]


def _hours(person: Person, pair: Pair) -> None:
    """The hours that the coming year gives back, where it is known how many a month."""
    provider = pair.b.provider
    freed = provider.hours_freed
    if freed is None:
        freed = freed_hours.handed_over(person.notebook, provider.id)
    if freed is None:
        st.caption(person.text("ahead.hours.unknown", b=safe_name(person, provider)))
        return
    known = freed
    back = [known - (one.hours or Decimal(0)) for one in pair.b.counted]
    year = sum_ahead(back)
    span = _span(person, year, lambda hours: person.number(hours, 0))
    with st.container(border=True, key="ahead.hours"):
        key = "ahead.hours" if year.expected >= 0 else "ahead.hours.lost"
        if all(one.hours is None for one in pair.b.counted):
            key = "ahead.hours.not_noted"
        st.markdown(f":material/schedule: {person.text(key, span=span)}")


def _figures(
    person: Person,
    pair: Pair,
    ahead: Sequence[date],
    costs: Sequence[Decimal],
    saved: Sequence[Decimal],
) -> Figures:
    sums = {"cost": _steps("cost", costs)} | ({"saved": _steps("saved", saved)} if saved else {})
    home, parts = pair.home_currency, ("expected", "low", "high")
    header = [person.text("ahead.csv.month")]
    header += [
        person.text(f"ahead.csv.{what}.{part}", home=home) for what in sums for part in parts
    ]
    rows: list[list[Cell]] = []
    for at, month in enumerate(ahead[1:]):
        row: list[Cell] = [month]
        for steps in sums.values():
            for amount in (steps[at].expected, steps[at].low, steps[at].high):
                row.append(None if amount is None else amount.quantize(_CENT))
        rows.append(row)
    return Figures(header=header, rows=rows)
