"""Costs: one provider's months to fill in, and what an own hour is worth."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import streamlit as st

from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.rules.month_span import MonthSpan, month_span
from pages._parts import (
    autosave,
    costs_course,
    costs_imports,
    costs_log,
    costs_rates,
    costs_totals,
    costs_tripwires,
    current,
    go,
)
from pages._parts.folding import folded
from pages._parts.person import Person

_MORE: Final = "more"


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
        costs_course.draw(person, provider, noted)
        costs_tripwires.draw(person, provider, noted, overrides)
        if provider.currency != person.preferences.home_currency:
            costs_rates.used(person, provider, noted, overrides)

    st.subheader(person.text("costs.months.title"), anchor=False)
    st.caption(person.text("costs.months.how"))
    with st.container(horizontal=True, key="costs.months"):
        _wider(person, provider, span, is_earlier=False)
        _wider(person, provider, span, is_earlier=True)
        has_rarer = _rarer(person, provider, records)
    autosave.months(
        person, provider, newest_first, provider.currency, has_rarer=has_rarer, then=under
    )
    return newest_first


def own_hour(person: Person) -> None:
    """What an hour of the person's own time is worth, and why to say so."""
    with folded(person.text("costs.hour.title"), key="costs.hour") as is_open:
        if is_open:
            st.markdown(person.text("costs.hour.text"))
            home = person.preferences.home_currency
            autosave.amount(person, "preferences.hour_value", person.preferences, currency=home)


def _rarer(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> bool:
    """Whether the rarer columns are shown; a way to them while none of them is in use."""
    if any(getattr(one, column) is not None for one in records for column in autosave.RARER):
        return True
    if st.query_params.get(_MORE):
        return True
    st.button(
        person.text("costs.months.more"),
        key=f"costs.months.more.{provider.id}",
        type="tertiary",
        icon=":material/add_column_right:",
        help=person.text("costs.months.more.help"),
        on_click=go.turn_to,
        args=(person,),
        kwargs=_address(provider) | {_MORE: "yes"},
    )
    return False


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
        kwargs=_address(provider)
        | {
            "since": current.month_word(since) if since else None,
            "until": current.month_word(until) if until else None,
        },
    )


def _address(provider: Provider) -> dict[str, object]:
    """What stays in the address when another part of the months is asked for."""
    kept = ("since", "until", "step", _MORE)
    return {"provider": provider.id, **{name: st.query_params.get(name) for name in kept}}
