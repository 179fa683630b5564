"""What is left to each provider for an hour, beside the minimum wage where they live."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import streamlit as st

from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.numbers.fair_pay import Earned, earned
from core.numbers.known_wages import Wage, wage_in, wages_of
from core.storage import minimum_wages
from core.storage.figures import Span
from core.texts import formats
from pages._parts import autosave, compare_period, go, pay_rates, pay_wages, state
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import safe_name
from pages._parts.person import Person

_HOURS: Final = "pay_hours"
_KEY: Final = "pay.hours"
_USUAL, _MOST = 65, 240
"""Fifteen hours a week, and as many hours a month as anyone can work."""


def draw(person: Person, pair: Pair, _known: Sequence[Provider], _spans: Sequence[Span]) -> None:
    """The question, then each freelancer's hour; for others it is asked of their employer."""
    st.subheader(person.text("pay.title"), anchor=False)
    st.markdown(person.text("pay.question"))
    asked = [one for one in pair.parties if one.provider.kind is not ProviderKind.AGENCY]
    if not asked:
        st.info(person.text("pay.agencies"), icon=":material/apartment:")
        return
    if any(one.hours_worked is None for party in asked for one in _records(party)):
        _assume(person)
    for party in asked:
        with st.container(border=True, key=f"pay.{party.provider.id}"):
            _provider(person, pair, party)
    st.caption(person.text("pay.how"))


def _records(party: Party) -> list[ProviderMonth]:
    period = compare_period.asked()
    return [one for one in party.records if one.amount is not None and period.holds(one.month)]


def _assume(person: Person) -> None:
    state.set_value(_KEY, _assumed())
    st.slider(
        person.text("pay.assume.label"),
        min_value=5,
        max_value=_MOST,
        step=5,
        key=_KEY,
        help=person.text("pay.assume.help"),
        on_change=_keep,
    )


def _assumed() -> int:
    wanted = st.query_params.get(_HOURS, "")
    is_hours = wanted.isascii() and wanted.isdigit() and len(wanted) <= 3
    return min(max(5, int(wanted) // 5 * 5), _MOST) if is_hours else _USUAL


def _keep() -> None:
    st.query_params[_HOURS] = str(state.value_of(_KEY))


def _provider(person: Person, pair: Pair, party: Party) -> None:
    provider = party.provider
    st.markdown(f"**{safe_name(person, provider)}**")
    pay = earned(_records(party), provider.freelancer_fee_percent, Decimal(_assumed()))
    if pay is None:
        st.markdown(person.text("pay.nothing"))
        return
    wages = wages_of(provider.country, minimum_wages.list_all(person.notebook))
    month = max(one.month for one in _records(party))
    wage = wage_in(wages, month)
    _beside(person, pair, party, pay, wage)
    autosave.number(person, "provider.freelancer_fee_percent", provider)
    if not provider.country:
        go.link(person, "costs", label=person.text("pay.no_country"), provider=provider.id)
        return
    if wage is not None:
        pay_rates.ask(person, pair, wage, month)
    pay_wages.table(person, provider.country, wages, month)


def _beside(person: Person, pair: Pair, party: Party, pay: Earned, wage: Wage | None) -> None:
    """The hour, the local minimum, and how many times the one is the other."""
    month = max(one.month for one in _records(party))
    at_home = pay_rates.at_home(person, pair, party.provider.currency, pay.hourly, month)
    least = None
    if wage is not None:
        least = pay_rates.at_home(person, pair, wage.currency, wage.hourly, month)
    own = person.money(pay.hourly, party.provider.currency)
    with st.container(horizontal=True, gap="medium"):
        st.metric(
            person.text("pay.hour.label"),
            own if at_home is None else person.money(at_home.amount, pair.home_currency),
            width="content",
        )
        if wage is not None:
            local = person.money(wage.hourly, wage.currency)
            st.metric(
                person.text("pay.minimum.label"),
                local if least is None else person.money(least.amount, pair.home_currency),
                width="content",
            )
        if at_home and least and least.amount:
            count = person.number(at_home.amount / least.amount, 1)
            st.metric(
                person.text("pay.times.label"),
                person.text("pay.times", times=count),
                width="content",
            )
    lines = [*_said(person, party, pay, wage), *pay_rates.said(person, at_home, least)]
    st.caption("  \n".join(lines))


def _said(person: Person, party: Party, pay: Earned, wage: Wage | None) -> list[str]:
    provider = party.provider
    lines = [
        person.plural(
            "pay.said",
            pay.months,
            net=person.plain(person.money(pay.net, provider.currency)),
            hours=pay.hours,
            hourly=person.plain(person.money(pay.hourly, provider.currency)),
        )
    ]
    if pay.assumed_months:
        lines.append(person.plural("pay.assumed", pay.assumed_months, hours=Decimal(_assumed())))
    if provider.freelancer_fee_percent is None:
        lines.append(person.text("pay.no_fee"))
    if wage is not None:
        lines.append(
            person.text(
                "pay.wage",
                country=formats.country_name(person.language, wage.country),
                amount=person.plain(person.money(wage.amount, wage.currency)),
                hours=wage.hours,
                day=person.day(wage.from_on),
            )
        )
    elif provider.country:
        country = formats.country_name(person.language, provider.country)
        lines.append(person.text("pay.no_wage", country=country))
    return lines
