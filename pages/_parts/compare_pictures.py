"""The three pictures of a comparison, each with its finding, its words and its figures."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from uuid import UUID

import streamlit as st

from core.numbers.priced_months import PricedMonth
from core.numbers.unit_cost import unit_cost
from core.texts import formats
from pages._parts import charts, compare_intervals
from pages._parts.charts_compare import Bar, Series, by_month, has_bars
from pages._parts.charts_unit_cost import UnitCost, unit_costs
from pages._parts.compare_csv import months_csv, units_csv
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import name, safe_name
from pages._parts.person import Person

Writes = Callable[[Decimal], str]


def draw(person: Person, pair: Pair, colours: Mapping[UUID, str]) -> None:
    """Cost by month, work by month, the cost of one unit: one picture at a time."""
    money = partial(person.money, currency=pair.home_currency)
    pictures: dict[str, Callable[[], None]] = {
        "cost": partial(_by_month, person, pair, colours, "cost", money),
        "output": partial(
            _by_month, person, pair, colours, "output", partial(person.plural, "compare.units")
        ),
    }
    if pair.a.side.unit_cost is not None and pair.b.side.unit_cost is not None:
        pictures["unit"] = partial(_per_unit, person, pair, colours, money)
    titles = [person.text(f"compare.tab.{one}") for one in pictures]
    tabs = st.tabs(titles, key="compare.pictures", on_change="rerun")
    for tab, picture in zip(tabs, pictures.values(), strict=True):
        if tab.open:
            with tab:
                picture()


def _by_month(
    person: Person, pair: Pair, colours: Mapping[UUID, str], what: str, write: Writes
) -> None:
    key = f"compare.chart.{what}"
    parties = (pair.a, pair.b)
    means = [_mean(party, what) for party in parties]
    series = [
        Series(
            name=name(person, party.provider),
            summary=person.text(f"{key}.summary", mean=write(mean)),
            colour=colours[party.provider.id],
            bars=_bars(person, party, what, write),
        )
        for party, mean in zip(parties, means, strict=True)
    ]
    figure = by_month(
        series,
        tick=_scale(person, pair, what),
        month=partial(formats.month_short, person.language),
        zero=person.number(0),
    )
    words = [
        _spread(person, key, party, what, mean, write)
        for party, mean in zip(parties, means, strict=True)
    ]
    if has_bars(series) and not all(bar.counts for one in series for bar in one.bars):
        words.append(person.text("compare.chart.pale"))
    charts.show(
        person,
        key,
        figure,
        title=_finding(person, key, [write(mean) for mean in means]),
        words="  \n".join(words),
        figures=months_csv(person, pair),
    )


def _per_unit(person: Person, pair: Pair, colours: Mapping[UUID, str], write: Writes) -> None:
    key = "compare.chart.unit"
    sure = [compare_intervals.unit_cost_range(person, pair, one) for one in (pair.a, pair.b)]
    costs = [
        UnitCost(
            name=name(person, party.provider),
            summary=person.text(f"{key}.summary", value=write(party.side.unit_cost or Decimal(0))),
            colour=colours[party.provider.id],
            value=party.side.unit_cost or Decimal(0),
            months=_bars(person, party, "unit", write),
            interval=(found[0].low, found[0].high) if found else None,
        )
        for party, found in zip((pair.a, pair.b), sure, strict=True)
    ]
    words = [
        _units_said(person, party, write, found[1] if found else "")
        for party, found in zip((pair.a, pair.b), sure, strict=True)
    ]
    how = f"{key}.how_sure" if any(sure) else f"{key}.how"
    charts.show(
        person,
        key,
        unit_costs(costs),
        title=_finding(person, key, [write(one.value) for one in costs]),
        words="  \n".join([*words, person.text(how)]),
        method=person.text("compare.unit_cost.method") if any(sure) else None,
        figures=units_csv(person, pair),
    )


def _mean(party: Party, what: str) -> Decimal:
    return (party.side.mean_cost if what == "cost" else party.side.mean_output) or Decimal(0)


def _value(one: PricedMonth, what: str) -> Decimal | None:
    if what == "unit":
        return unit_cost([one.figures])
    return one.figures.cost if what == "cost" else one.figures.output


def _bars(person: Person, party: Party, what: str, write: Writes) -> list[Bar]:
    bars = []
    for one in party.months:
        value = _value(one, what)
        if value is None:
            continue
        words = f"{person.month(one.month)}<br>{write(value)}"
        if not one.figures.is_complete:
            words = f"{words} ({person.text('compare.chart.not_counted')})"
        bars.append(Bar(month=one.month, value=value, words=words, counts=one.figures.is_complete))
    return bars


def _scale(person: Person, pair: Pair, what: str) -> Writes:
    if what == "cost":
        return partial(person.money, currency=pair.home_currency)
    return person.number


def _finding(person: Person, key: str, values: list[str]) -> str:
    a, b = (person.plain(value) for value in values)
    return person.text(f"{key}.same", a=a) if a == b else person.text(f"{key}.title", a=a, b=b)


def _spread(person: Person, key: str, party: Party, what: str, mean: Decimal, write: Writes) -> str:
    values = [value for one in party.counted if (value := _value(one, what)) is not None]
    low, high = write(min(values)), write(max(values))
    return person.text(
        f"{key}.steady" if low == high else f"{key}.range",
        name=safe_name(person, party.provider),
        low=person.plain(low),
        high=person.plain(high),
        mean=person.plain(write(mean)),
    )


def _units_said(person: Person, party: Party, write: Writes, sure: str) -> str:
    values = [value for one in party.counted if (value := unit_cost([one.figures])) is not None]
    low, high = write(min(values)), write(max(values))
    said = person.text(
        "compare.chart.unit.alone" if low == high else "compare.chart.unit.range",
        name=safe_name(person, party.provider),
        cost=person.plain(write(party.side.total_cost)),
        units=person.plural("compare.units", party.side.total_output),
        value=person.plain(write(party.side.unit_cost or Decimal(0))),
        low=person.plain(low),
        high=person.plain(high),
    )
    if not sure:
        return said
    return f"{said} {person.text('compare.chart.unit.sure', range=person.plain(sure))}"
