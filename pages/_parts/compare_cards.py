"""The head of a comparison: one sentence, then three figures with the amounts behind them."""

from decimal import Decimal

import streamlit as st

from core.numbers.comparison import Side
from core.numbers.times import times
from pages._parts import compare_intervals, compare_parts, compare_words
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import (
    no_cost,
    no_output,
    no_unit_cost,
    period,
    ratio_words,
    safe_money,
    safe_name,
)
from pages._parts.person import Person

_DIGITS = 2


def headline(person: Person, pair: Pair) -> None:
    """Who is measured against whom, and what comes out."""
    a, b = (safe_name(person, one.provider) for one in (pair.a, pair.b))
    with st.container(key="compare.headline", gap="xsmall"):
        st.markdown(person.text("compare.kicker", a=a, b=b))
        st.header(compare_words.headline(person, pair), anchor=False)


def basis(person: Person, pair: Pair) -> None:
    """Which months are counted, and what their cost holds."""
    st.caption(
        person.text(
            "compare.basis",
            a_name=safe_name(person, pair.a.provider),
            a_period=period(person, pair.a),
            b_name=safe_name(person, pair.b.provider),
            b_period=period(person, pair.b),
            cost=compare_parts.told(person, pair),
        )
    )


def figures(person: Person, pair: Pair) -> None:
    """Cost of a month, work of a month, cost of a unit."""
    a, b = pair.comparison.a, pair.comparison.b
    with st.grid(3):
        _card(
            person,
            pair,
            "compare.cost_ratio",
            pair.comparison.cost_ratio,
            _from_to(person, *(_price(person, pair, one.mean_cost) for one in (a, b))),
            no_cost(person, pair) if pair.comparison.cost_ratio is None else "",
        )
        _card(
            person,
            pair,
            "compare.output_ratio",
            pair.comparison.output_ratio,
            _from_to(person, _mean_output(person, a), _units(person, b)),
            no_output(person, pair) if pair.comparison.output_ratio is None else "",
        )
        _card(
            person,
            pair,
            "compare.unit_cost_ratio",
            pair.comparison.unit_cost_ratio,
            _from_to(person, *(_price(person, pair, one.unit_cost) for one in (a, b))),
            no_unit_cost(person, pair) if pair.comparison.unit_cost_ratio is None else "",
        )


def _card(
    person: Person, pair: Pair, key: str, ratio: Decimal | None, from_to: str, without: str
) -> None:
    with st.container(key=key, border=True, height="stretch", gap="xsmall"):
        if ratio is None:
            st.markdown(f"**{person.text(f'{key}.label')}**")
            st.markdown(without)
            if from_to:
                st.caption(from_to)
        else:
            read = times(ratio, _DIGITS)
            figure = person.number(read.count, _DIGITS)
            words = ratio_words(person, key, read)
            sure = compare_intervals.ratio_range(person, pair, key, read)
            # In one element: beside it, a caption stands there before the figure does.
            st.metric(
                person.text(f"{key}.label"),
                f"{figure} :small[{words}]",
                delta=from_to or None,
                delta_color="off",
                delta_arrow="off",
            )
            if sure:
                st.caption(person.text("compare.interval.figure", range=sure))


def _from_to(person: Person, a: str, b: str) -> str:
    return person.text("compare.from_to", a=a, b=b) if a and b else ""


def _price(person: Person, pair: Pair, amount: Decimal | None) -> str:
    return "" if amount is None else safe_money(person, pair, amount)


def _mean_output(person: Person, side: Side) -> str:
    return "" if side.mean_output is None else person.number(side.mean_output)


def _units(person: Person, side: Side) -> str:
    mean = side.mean_output
    return "" if mean is None else person.plural("compare.units", mean)
