"""Costs: the exchange rates behind the amounts, month by month."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from core.model.errors import InvalidValue
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.numbers.ecb_rates import (
    MonthRate,
    RateSource,
    is_published,
    month_rate,
    published_through,
)
from core.numbers.unit_cost import month_cost
from core.texts.amounts import RATE_DECIMALS
from pages._parts.folding import folded
from pages._parts.person import Person

_MEANT_DIGITS = 5


def used(
    person: Person,
    provider: Provider,
    records: Sequence[ProviderMonth],
    overrides: Sequence[RateOverride],
) -> None:
    """Month by month: the rate, where it comes from, and the amount in the home currency."""
    home = person.preferences.home_currency
    paid = [record for record in records if record.amount is not None]
    is_known = is_published(home) and is_published(provider.currency)
    with folded(person.text("costs.rates.title"), key=f"costs.rates.{provider.id}") as is_open:
        if not is_open:
            return
        if is_known:
            st.markdown(person.text("costs.rates.text"))
        if not paid:
            st.caption(person.text("costs.rates.nothing_yet"))
            return
        heads = [
            person.text("costs.rates.month"),
            person.text("costs.rates.rate"),
            person.text("costs.rates.home", home=home),
        ]
        lines = [_line(person, provider, record, overrides) for record in reversed(paid)]
        st.markdown(_as_table(heads, lines))
        if is_known:
            day = person.day(published_through())
            st.caption(person.text("costs.rates.through", day=day))


def _line(
    person: Person,
    provider: Provider,
    record: ProviderMonth,
    overrides: Sequence[RateOverride],
) -> list[str]:
    home = person.preferences.home_currency
    written = person.month(record.month)
    try:
        rate = month_rate(provider.currency, home, record.month, overrides)
    except InvalidValue:
        return [written, person.text("costs.rates.missing"), ""]
    equation = person.text(
        "costs.rates.equation",
        one=person.money(Decimal(1), home),
        rate=_rate_with_currency(person, rate),
    )
    parts = (record.platform_fee, record.exchange_fee, record.lost_tax)
    amount = (month_cost(record.amount, *parts) or Decimal(0)) / rate.rate
    return [written, f"{equation} :small[{_source(person, rate)}]", person.money(amount, home)]


def _rate_with_currency(person: Person, rate: MonthRate) -> str:
    """As many decimals as make five figures: 1.1069, 4 520.5, 0.00022124."""
    digits = min(max(_MEANT_DIGITS - 1 - rate.rate.adjusted(), 0), RATE_DECIMALS)
    return person.money(rate.rate, rate.currency, digits)


def _source(person: Person, rate: MonthRate) -> str:
    kind = {RateSource.ECB: "ecb", RateSource.OWN: "own", RateSource.SAME: "own"}[rate.source]
    if rate.is_substitute:
        month = person.month(rate.month_used)
        return person.text(f"costs.rates.source.{kind}_substitute", month=month)
    if rate.is_partial:
        day = person.day(rate.published_through)
        return person.text("costs.rates.source.ecb_partial", day=day)
    return person.text(f"costs.rates.source.{kind}")


def _as_table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "\n".join(f"| {' | '.join(row)} |".replace("$", r"\$") for row in rows)
