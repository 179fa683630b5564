"""All providers at once: what a unit costs with each, the least first, and how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import streamlit as st

from core.model.provider import Provider
from core.numbers.comparison import Side, side_of
from core.numbers.fieller import fieller_interval
from core.numbers.interval import Interval
from core.numbers.likeness import Likeness, likeness
from core.numbers.priced_months import priced_months
from core.storage import month_outputs, rate_overrides
from core.storage.figures import Span
from core.texts.plain import in_cell
from pages._parts import charts, compare_period
from pages._parts.charts_unit_cost import UnitCost, unit_costs
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import name, safe_money, safe_name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ranked:
    """A provider whose work has a price: what a unit costs, and within which bounds."""

    provider: Provider
    side: Side
    unit_cost: Decimal
    interval: Interval | None


def draw(person: Person, pair: Pair, known: Sequence[Provider], _spans: Sequence[Span]) -> None:
    """The picture and the table; the period and the hours count as everywhere on the screen."""
    ranked = _ranked(person, pair, known)
    if not ranked:
        st.info(person.text("compare.all.none"), icon=":material/balance:")
        return
    colours = charts.provider_colours(known)
    costs = [
        UnitCost(
            name=name(person, one.provider),
            summary=person.money(one.unit_cost, pair.home_currency),
            colour=colours[one.provider.id],
            value=one.unit_cost,
            months=(),
            interval=(one.interval.low, one.interval.high) if one.interval else None,
        )
        for one in ranked
    ]
    charts.show(
        person,
        "compare.all",
        unit_costs(costs),
        title=person.text(
            "compare.all.title",
            name=safe_name(person, ranked[0].provider),
            cost=safe_money(person, pair, ranked[0].unit_cost),
        ),
        words="  \n".join(_said(person, ranked)),
        method=person.text("compare.unit_cost.method"),
        figures=_figures(person, pair, ranked),
    )
    st.markdown(_table(person, pair, ranked))


def _ranked(person: Person, pair: Pair, known: Sequence[Provider]) -> list[_Ranked]:
    by_provider = month_outputs.list_by_provider(person.notebook)
    overrides = rate_overrides.list_all(person.notebook)
    period = compare_period.asked()
    found = []
    for provider in known:
        records = [one for one in by_provider.get(provider.id, ()) if period.holds(one.month)]
        priced = priced_months(
            provider,
            records,
            pair.home_currency,
            overrides,
            hour_value=pair.hour_value,
            left_out=pair.left_out,
        )
        side = side_of(one.figures for one in priced)
        if side.unit_cost is not None:
            interval = fieller_interval(side.months)
            found.append(
                _Ranked(
                    provider=provider,
                    side=side,
                    unit_cost=side.unit_cost,
                    interval=interval if isinstance(interval, Interval) else None,
                )
            )
    return sorted(found, key=lambda one: one.unit_cost)


def _said(person: Person, ranked: Sequence[_Ranked]) -> list[str]:
    first, *others = ranked
    lines = [person.text("compare.all.how")]
    if others and first.interval and (next_ := others[0]).interval:
        overlap = next_.interval.low <= first.interval.high
        key = "compare.all.close" if overlap else "compare.all.apart"
        first_name, next_name = (safe_name(person, one.provider) for one in (first, next_))
        lines.append(person.text(key, first=first_name, second=next_name))
    units = [one.provider.unit for one in ranked]
    if any(likeness(units[0], unit) is Likeness.DIFFERENT for unit in units[1:]):
        lines.append(person.text("compare.all.units"))
    return lines


def _range(person: Person, pair: Pair, one: _Ranked) -> str:
    if one.interval is None:
        return person.text("compare.months.not_entered")
    low, high = (
        safe_money(person, pair, Decimal(end)) for end in (one.interval.low, one.interval.high)
    )
    return person.text("compare.interval.between", low=low, high=high)


def _table(person: Person, pair: Pair, ranked: Sequence[_Ranked]) -> str:
    names = ("provider", "months", "unit_cost", "range")
    rows = [[person.text(f"compare.all.{one}") for one in names], ["---", "---:", "---:", "---"]]
    rows += [
        [
            in_cell(name(person, one.provider)),
            person.number(len(one.side.months)),
            safe_money(person, pair, one.unit_cost),
            _range(person, pair, one),
        ]
        for one in ranked
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _figures(person: Person, pair: Pair, ranked: Sequence[_Ranked]) -> Figures:
    names = ("provider", "months", "cost", "output", "unit", "unit_cost")
    header = [person.text(f"compare.csv.{one}", home=pair.home_currency) for one in names]
    header += [
        person.text(f"compare.all.csv.{end}", home=pair.home_currency) for end in ("low", "high")
    ]
    rows: list[list[Cell]] = [
        [
            name(person, one.provider),
            len(one.side.months),
            _money(one.side.total_cost),
            one.side.total_output,
            one.provider.unit,
            _money(one.unit_cost),
            _money(Decimal(one.interval.low)) if one.interval else None,
            _money(Decimal(one.interval.high)) if one.interval else None,
        ]
        for one in ranked
    ]
    return Figures(header=header, rows=rows)


def _money(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.0001"))
