"""Time bought back: the hours that a provider frees, and what an hour must be worth for that."""

from decimal import Decimal
from typing import Final

import streamlit as st

from core.numbers.bought_back import BoughtBack
from core.storage import freed_hours
from pages._parts import autosave
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import safe_money, safe_name
from pages._parts.person import Person
from pages._parts.switch_figures import cash

_NOTHING: Final = Decimal(0)


def draw(person: Person, pair: Pair) -> None:
    """Ask for the hours freed, then say what they are worth at no value and at one's own."""
    provider = pair.b.provider
    who = safe_name(person, provider)
    known = freed_hours.handed_over(person.notebook, provider.id)
    with st.container(key="bought", gap="small"):
        st.subheader(person.text("bought.title", b=who), anchor=False)
        autosave.number(
            person,
            "provider.hours_freed",
            provider,
            unit_key="tasks.hours_unit",
        )
        freed = known if provider.hours_freed is None else provider.hours_freed
        if provider.hours_freed is None and known is not None:
            st.caption(person.text("bought.from_tasks", hours=known))
        if freed is None:
            st.markdown(person.text("bought.ask", b=who))
            return
        _worth(person, pair, freed)


def hours_managing(party: Party) -> Decimal:
    """Own hours of a mean month; a month without any noted counts as none."""
    return sum((one.hours or _NOTHING for one in party.counted), _NOTHING) / len(party.counted)


def _worth(person: Person, pair: Pair, freed: Decimal) -> None:
    managing = hours_managing(pair.b)
    month = BoughtBack(hours_freed=freed, hours_managing=managing, cash_cost=cash(pair.b.side))
    value, least = person.preferences.hour_value, month.break_even_value
    cards = st.grid(3)
    if value is not None:
        label = person.text("bought.at_value.label", value=safe_money(person, pair, value))
        cards.metric(label, _a_month(person, pair, month.worth(value)), border=True)
    label = person.text("bought.at_zero.label")
    cards.metric(label, _a_month(person, pair, month.worth(_NOTHING)), border=True)
    if least is not None:
        price = person.text("bought.an_hour", amount=safe_money(person, pair, least))
        cards.metric(person.text("bought.from.label"), price, border=True)
    words = [
        person.text(
            "bought.hours" if month.hours > 0 else "bought.no_hours",
            b=safe_name(person, pair.b.provider),
            freed=freed,
            managing=managing,
            hours=month.hours,
            cash=safe_money(person, pair, month.cash_cost),
        )
    ]
    if all(one.hours is None for one in pair.b.counted):
        words.append(person.text("bought.no_managing"))
    if value is None:
        words.append(person.text("bought.no_value"))
    words.append(person.text("bought.how"))
    st.caption("  \n".join(words))


def _a_month(person: Person, pair: Pair, amount: Decimal) -> str:
    sign = "+" if amount > 0 else ""
    return person.text("bought.a_month", amount=sign + safe_money(person, pair, amount, 0))
