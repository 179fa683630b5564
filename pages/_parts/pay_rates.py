"""An hour's pay and a local wage in the home currency, and the rate where none is published."""

from datetime import date
from decimal import Decimal

import streamlit as st

from core.model.errors import InvalidValue
from core.numbers.ecb_rates import Converted, RateSource, convert, is_published
from core.numbers.known_wages import Wage
from core.storage import rate_overrides
from core.texts.formats import currency_name
from pages._parts import costs_own_rates
from pages._parts.compare_figures import Pair
from pages._parts.person import Person


def at_home(
    person: Person, pair: Pair, currency: str, amount: Decimal, month: date
) -> Converted | None:
    """The amount in the home currency at the month's rate; None where no rate is known."""
    overrides = rate_overrides.list_all(person.notebook)
    try:
        return convert(amount, currency, pair.home_currency, month, overrides)
    except InvalidValue:
        return None


def said(person: Person, *amounts: Converted | None) -> list[str]:
    """Which month's rate turned the amounts into the home currency; nothing where none did."""
    months = {
        one.rate.month_used
        for one in amounts
        if one is not None and one.rate.source is not RateSource.SAME
    }
    return [person.text("pay.rate_of", month=person.month(one)) for one in sorted(months)]


def ask(person: Person, pair: Pair, wage: Wage, month: date) -> None:
    """A field for the rate of the wage's currency, where nobody publishes one."""
    if wage.currency == pair.home_currency or is_published(wage.currency):
        return
    name = f"{currency_name(person.language, wage.currency)}, {wage.currency}"
    one = person.plain(person.money(Decimal(1), pair.home_currency))
    st.markdown(person.text("pay.rate", currency=name, one=one))
    costs_own_rates.grid(person, wage.currency, [month])
