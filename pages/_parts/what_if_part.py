"""Compare, what if: pay, volume, exchange rate and hour played with, before beside after."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

import streamlit as st

from core.model.provider import Provider
from core.numbers.comparison import ratio
from core.numbers.times import times
from core.numbers.what_if import Levers, MeanMonth, played
from core.storage.figures import Span
from core.texts.formats import shown_amount
from pages._parts import charts, compare_choice, what_if_levers
from pages._parts.charts_what_if import Price, before_after
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import name, no_unit_cost, ratio_words, safe_money, safe_name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_DIGITS = 1
_EXACT = Decimal("0.0001")


def draw(person: Person, pair: Pair, known: Sequence[Provider], spans: Sequence[Span]) -> None:
    """The levers, then the month, the unit and the ratio as they would be."""
    levers, colours = what_if_levers.moved(), charts.provider_colours(known)
    st.markdown(person.text("what_if.why"))
    what_if_levers.draw(person, pair)
    # A's own hours follow the value of an hour, and nothing else that is moved here.
    a, b = _mean_month(pair.a), _mean_month(pair.b)
    a_after, b_after = played(a, Levers(hour=levers.hour)), played(b, levers)
    _cards(person, pair, levers, (a, b), (a_after, b_after))
    if b.unit_cost is None or b_after.unit_cost is None or a_after.unit_cost is None:
        st.caption(no_unit_cost(person, pair))
        return
    money = partial(person.money, currency=pair.home_currency)
    prices = [
        Price(
            name=name(person, party.provider),
            summary=money(after.unit_cost or Decimal(0)),
            colour=colours[party.provider.id],
            value=after.unit_cost or Decimal(0),
            before=before.unit_cost,
        )
        for party, before, after in ((pair.a, a, a_after), (pair.b, b, b_after))
    ]
    charts.show(
        person,
        "what_if.chart",
        before_after(prices),
        title=_finding(person, pair, levers, a_after.unit_cost, b_after.unit_cost),
        words=_words(person, pair, levers, b, b_after),
        figures=_figures(person, pair, ((a, a_after), (b, b_after))),
    )
    compare_choice.settings(person, pair, spans)


def _mean_month(party: Party) -> MeanMonth:
    months = party.side.months
    own_time = sum((one.own_time for one in months), Decimal(0))
    return MeanMonth(
        cash=(party.side.total_cost - own_time) / len(months),
        own_time=own_time / len(months),
        output=party.side.total_output / len(months),
    )


def _cards(
    person: Person,
    pair: Pair,
    levers: Levers,
    before: tuple[MeanMonth, MeanMonth],
    after: tuple[MeanMonth, MeanMonth],
) -> None:
    cards = st.grid(3)
    money = partial(safe_money, person, pair)
    was = partial(_was, person, is_moved=not levers.are_at_rest)
    cards.metric(
        person.text("compare.cost_ratio.label"),
        money(after[1].cost),
        was(money(before[1].cost)),
        delta_color="off",
        delta_arrow="off",
        border=True,
    )
    if before[1].unit_cost is not None and after[1].unit_cost is not None:
        cards.metric(
            person.text("compare.unit_cost_ratio.label"),
            money(after[1].unit_cost),
            was(money(before[1].unit_cost)),
            delta_color="off",
            delta_arrow="off",
            border=True,
        )
    then, now = (_ratio(person, *months) for months in (after, before))
    if then and now:
        cards.metric(
            person.text("what_if.beside", a=safe_name(person, pair.a.provider)),
            then,
            was(now),
            delta_color="off",
            delta_arrow="off",
            border=True,
        )


def _was(person: Person, amount: str, *, is_moved: bool) -> str | None:
    return person.text("what_if.was", amount=amount) if is_moved else None


def _ratio(person: Person, a: MeanMonth, b: MeanMonth) -> str:
    found = ratio(a.unit_cost, b.unit_cost)
    if found is None:
        return ""
    read = times(found, _DIGITS)
    words = ratio_words(person, "compare.unit_cost_ratio", read)
    return f"{person.number(read.count, _DIGITS)} :small[{words}]"


def _finding(person: Person, pair: Pair, levers: Levers, a: Decimal, b: Decimal) -> str:
    """The difference of the two amounts as they are shown: it can be worked out from them."""
    first, second = (shown_amount(one, pair.home_currency) for one in (a, b))
    key = "dearer" if second > first else "same" if first == second else "cheaper"
    return person.text(
        f"what_if.today.{key}" if levers.are_at_rest else f"what_if.finding.{key}",
        a=safe_name(person, pair.a.provider),
        b=safe_name(person, pair.b.provider),
        difference=safe_money(person, pair, abs(first - second)),
    )


def _words(person: Person, pair: Pair, levers: Levers, was: MeanMonth, now: MeanMonth) -> str:
    if levers.are_at_rest:
        return person.text("what_if.at_rest")
    money = partial(safe_money, person, pair)
    lines = [
        person.text(
            "what_if.month",
            cash_before=money(was.cash),
            cash=money(now.cash),
            output_before=was.output,
            output=now.output,
        )
    ]
    if was.own_time:
        hours = (money(was.own_time), money(now.own_time))
        lines.append(person.text("what_if.hours", before=hours[0], after=hours[1]))
    return "  \n".join([*lines, person.text("what_if.ring")])


def _figures(
    person: Person, pair: Pair, months: tuple[tuple[MeanMonth, MeanMonth], ...]
) -> Figures:
    names = ("provider", "cash", "own_time", "output", "unit_cost")
    header = [person.text("what_if.csv.when")]
    header += [person.text(f"what_if.csv.{one}", home=pair.home_currency) for one in names]
    rows: list[list[Cell]] = []
    for party, both in zip((pair.a, pair.b), months, strict=True):
        for when, month in zip(("before", "after"), both, strict=True):
            unit = month.unit_cost
            rows.append(
                [
                    person.text(f"what_if.csv.{when}"),
                    name(person, party.provider),
                    month.cash.quantize(_EXACT),
                    month.own_time.quantize(_EXACT),
                    month.output.quantize(_EXACT),
                    None if unit is None else unit.quantize(_EXACT),
                ]
            )
    return Figures(header=header, rows=rows)
