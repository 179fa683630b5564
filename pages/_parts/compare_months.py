"""The months behind a comparison: a table a provider, readable on a phone."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import streamlit as st

from core.numbers.ecb_rates import MonthRate, RateSource
from core.numbers.priced_months import PricedMonth
from core.numbers.unit_cost import unit_cost
from core.texts import formats
from pages._parts import go
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import safe_money, safe_name
from pages._parts.person import Person

_MOST_SHOWN: Final = 12
_NARROWEST: Final = 340
"""Pixels that a table of four columns needs."""
_COUNTED: Final = ("month", "cost", "output", "unit_cost")
_CONVERTED: Final = ("month", "paid", "rate", "converted")
_FINE_RATE_DIGITS: Final = 4
_COARSE_RATE_DIGITS: Final = 2
_FINE_BELOW: Final = 100
_OWN, _SUBSTITUTE = "\\*", "†"


def draw(person: Person, pair: Pair) -> None:
    """Both providers' months, side by side where there is room."""
    st.subheader(person.text("compare.months.title"), anchor=False)
    with st.grid(2, min_column_width=_NARROWEST, gap="medium"):
        for party in (pair.a, pair.b):
            with st.container(key=f"compare.months.{party.provider.id}"):
                _months(person, pair, party)


def _months(person: Person, pair: Pair, party: Party) -> None:
    shown = party.months[-_MOST_SHOWN:]
    is_long = len(shown) < len(party.months)
    st.markdown(f"**{safe_name(person, party.provider)}**")
    st.markdown(_table(person, pair, party, _COUNTED, shown, has_total=not is_long))
    if is_long:
        title = person.text("compare.months.all", count=len(party.months))
        with st.expander(title, key=f"compare.all.{party.provider.id}", on_change="rerun") as whole:
            # Years of months take time to write: only once someone looks.
            if whole.open:
                st.markdown(_table(person, pair, party, _COUNTED, party.months, has_total=True))
    if party.side.left_out:
        st.caption(person.text("compare.months.italic"))
    if party.provider.currency != pair.home_currency:
        _rates(person, pair, party)
    go.link(
        person,
        "costs",
        label=person.text("compare.months.edit"),
        icon=":material/edit_calendar:",
        provider=party.provider.id,
    )


def _rates(person: Person, pair: Pair, party: Party) -> None:
    title = person.text("compare.months.rates", currency=party.provider.currency)
    with st.expander(title, key=f"compare.rates.{party.provider.id}", on_change="rerun") as rates:
        if rates.open:
            st.markdown(_table(person, pair, party, _CONVERTED, party.months, has_total=False))
            st.caption(_rates_explained(person, pair, party))


def _table(
    person: Person,
    pair: Pair,
    party: Party,
    names: Sequence[str],
    months: Sequence[PricedMonth],
    *,
    has_total: bool,
) -> str:
    head = [person.text(f"compare.months.{one}") for one in names]
    rule = ["---", *("---:" for _ in names[1:])]
    rows = [_row(person, pair, party, one) for one in months]
    if has_total and len(party.counted) > 1:
        rows.append(_total(person, pair, party))
    lines = [head, rule, *([row[one] for one in names] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(person: Person, pair: Pair, party: Party, one: PricedMonth) -> dict[str, str]:
    cells = {
        "month": formats.month_short(person.language, one.month).replace(" ", formats.NBSP),
        "paid": _own_money(person, party, one.paid),
        "rate": _rate(person, one.rate) if one.paid is not None else _nothing(person),
        "converted": _money(person, pair, one.converted),
        "cost": _money(person, pair, one.figures.cost),
        "output": _number(person, one.figures.output),
        "unit_cost": _money(person, pair, unit_cost([one.figures])),
    }
    if one.figures.is_complete:
        return cells
    return {name: f"*{cell}*" for name, cell in cells.items()}


def _total(person: Person, pair: Pair, party: Party) -> dict[str, str]:
    cells = {
        "month": person.text("compare.months.total"),
        "cost": _money(person, pair, party.side.total_cost),
        "output": _number(person, party.side.total_output),
        "unit_cost": _money(person, pair, party.side.unit_cost),
    }
    return {name: f"**{cell}**" for name, cell in cells.items()}


def _money(person: Person, pair: Pair, amount: Decimal | None) -> str:
    return _nothing(person) if amount is None else safe_money(person, pair, amount)


def _own_money(person: Person, party: Party, amount: Decimal | None) -> str:
    if amount is None:
        return _nothing(person)
    return person.plain(person.money(amount, party.provider.currency))


def _number(person: Person, value: Decimal | None) -> str:
    return _nothing(person) if value is None else person.number(value)


def _nothing(person: Person) -> str:
    return person.text("compare.months.not_entered")


def _rate(person: Person, rate: MonthRate | None) -> str:
    if rate is None:
        return _nothing(person)
    digits = _FINE_RATE_DIGITS if rate.rate < _FINE_BELOW else _COARSE_RATE_DIGITS
    mark = _OWN if rate.source is RateSource.OWN else ""
    return person.number(rate.rate, digits) + mark + (_SUBSTITUTE if rate.is_substitute else "")


def _rates_explained(person: Person, pair: Pair, party: Party) -> str:
    rates = [one.rate for one in party.months if one.rate is not None]
    parts = []
    if any(one.source is RateSource.ECB for one in rates):
        parts.append(person.text("compare.months.rate_ecb"))
    if any(one.source is RateSource.OWN for one in rates):
        parts.append(person.text("compare.months.rate_own", mark=_OWN))
    if any(one.is_substitute for one in rates):
        parts.append(person.text("compare.months.rate_substitute", mark=_SUBSTITUTE))
    return person.text(
        "compare.months.rate_is",
        currency=party.provider.currency,
        home=pair.home_currency,
        source=" ".join(parts),
    )
