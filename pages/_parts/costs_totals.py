"""Costs: what one provider's months come to."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.numbers.priced_months import PricedMonth, priced_months
from core.numbers.unit_cost import CostPart, unit_cost
from pages._parts.person import Person


def draw(
    person: Person,
    provider: Provider,
    records: Sequence[ProviderMonth],
    overrides: Sequence[RateOverride],
) -> None:
    """Full cost, output and cost of one unit over all months that are noted."""
    months = priced_months(
        provider,
        records,
        person.preferences.home_currency,
        overrides,
        hour_value=person.preferences.hour_value,
    )
    with st.container(border=True, key="costs.total"):
        if not months:
            st.caption(person.text("costs.total.nothing"))
            return
        counted = person.plural("costs.total.months", len(months))
        st.markdown(f"**{person.text('costs.total.title')}** · {counted}")
        figures = st.grid(3)
        with figures.cell():
            _cost(person, provider, records, months)
        with figures.cell():
            _output(person, provider, records)
        with figures.cell():
            _each(person, provider, months)
        _left_out(person, months)


def _cost(
    person: Person,
    provider: Provider,
    records: Sequence[ProviderMonth],
    months: Sequence[PricedMonth],
) -> None:
    home = person.preferences.home_currency
    hours = sum((one.managing_hours or 0 for one in records), Decimal(0))
    own_time = sum((one.figures.own_time for one in months), Decimal(0))
    paid = sum((one.paid or Decimal(0) for one in months), Decimal(0))
    full = sum((one.figures.cost or Decimal(0) for one in months), Decimal(0))
    is_whole = any(one.managing_hours is not None for one in records)
    label = "costs.total.cost" if is_whole else "costs.total.cost_so_far"
    st.metric(person.text(label), person.money(full, home))
    written = person.money(paid, provider.currency)
    if provider.currency == home:
        lines = [person.text("costs.total.paid", paid=written)]
    else:
        converted = person.money(full - own_time, home)
        lines = [person.text("costs.total.converted", paid=written, home=converted)]
    fees = [
        person.text(f"costs.total.{part}", amount=person.money(total, provider.currency))
        for part in (CostPart.PLATFORM_FEE, CostPart.EXCHANGE_FEE, CostPart.LOST_TAX)
        if (total := sum((one.parts.get(part, Decimal(0)) for one in months), Decimal(0)))
    ]
    lines += fees
    if hours and own_time:
        lines.append(
            person.text("costs.total.hours", hours=hours, cost=person.money(own_time, home))
        )
    elif hours:
        lines.append(person.text("costs.total.hours_uncounted", hours=hours))
    elif not is_whole:
        missing = "without_hours" if fees else "without_hours_and_fees"
        lines.append(person.text(f"costs.total.{missing}"))
    st.caption("  \n".join(person.plain(line) for line in lines))


def _output(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> None:
    accepted = sum((one.units_accepted or 0 for one in records), Decimal(0))
    redo = sum((one.units_to_redo or 0 for one in records), Decimal(0))
    unit = person.plain(provider.unit.strip())
    st.metric(
        person.text("costs.total.output_of", unit=unit)
        if unit
        else person.text("costs.total.output"),
        person.number(accepted),
    )
    if redo:
        st.caption(person.text("costs.total.redo", units=redo))


def _each(person: Person, provider: Provider, months: Sequence[PricedMonth]) -> None:
    price = unit_cost(one.figures for one in months)
    unit = person.plain(provider.unit.strip())
    st.metric(
        person.text("costs.total.unit_cost_of", unit=unit)
        if unit
        else person.text("costs.total.unit_cost"),
        "–" if price is None else person.money(price, person.preferences.home_currency, 2),
    )


def _left_out(person: Person, months: Sequence[PricedMonth]) -> None:
    incomplete = sum(not one.figures.is_complete for one in months)
    if any(one.has_no_rate for one in months):
        st.caption(person.text("costs.total.no_rate"))
    elif incomplete:
        st.caption(person.plural("costs.total.incomplete", incomplete))
