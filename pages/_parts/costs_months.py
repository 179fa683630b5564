"""Costs: one provider's months to fill in, and what an own hour is worth."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.rules.month_span import MonthSpan, month_span
from pages._parts import autosave, costs_imports, costs_log, costs_rates, costs_totals, current, go
from pages._parts.folding import folded
from pages._parts.person import Person


def table(
    person: Person,
    provider: Provider,
    records: Sequence[ProviderMonth],
    overrides: Sequence[RateOverride],
) -> list[date]:
    """Draw the months to fill in, totals and rates under them; the months that are shown."""
    span = month_span(
        provider,
        [record.month for record in records],
        person.today,
        since=current.month("since"),
        until=current.month("until"),
    )

    # The newest first: whoever comes back each month has it at hand, on a phone above all.
    newest_first = span.months[::-1]

    def under(noted: Sequence[ProviderMonth]) -> None:
        costs_log.corrected(person, provider, newest_first)
        costs_imports.corrected(person, provider, newest_first)
        costs_totals.draw(person, provider, noted, overrides)
        if provider.currency != person.preferences.home_currency:
            costs_rates.used(person, provider, noted, overrides)

    st.subheader(person.text("costs.months.title"), anchor=False)
    st.caption(person.text("costs.months.how"))
    with st.container(horizontal=True, key="costs.months"):
        _wider(person, provider, span, is_earlier=False)
        _wider(person, provider, span, is_earlier=True)
    autosave.months(person, provider, newest_first, provider.currency, then=under)
    return newest_first


def own_hour(person: Person) -> None:
    """What an hour of the person's own time is worth, and why to say so."""
    with folded(person.text("costs.hour.title"), key="costs.hour") as is_open:
        if is_open:
            st.markdown(person.text("costs.hour.text"))
            home = person.preferences.home_currency
            autosave.amount(person, "preferences.hour_value", person.preferences, currency=home)


def _wider(person: Person, provider: Provider, span: MonthSpan, *, is_earlier: bool) -> None:
    side = "earlier" if is_earlier else "later"
    since = span.earlier if is_earlier else current.month("since")
    until = current.month("until") if is_earlier else span.later
    st.button(
        person.text(f"costs.months.{side}"),
        key=f"costs.months.{side}.{provider.id}",
        type="tertiary",
        icon=":material/arrow_downward:" if is_earlier else ":material/arrow_upward:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={
            "provider": provider.id,
            "since": f"{since:%Y-%m}" if since else None,
            "until": f"{until:%Y-%m}" if until else None,
            "step": st.query_params.get("step"),
        },
    )
