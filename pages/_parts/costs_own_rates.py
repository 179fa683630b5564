"""Costs: the person's own exchange rates, in place of the reference rates."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import streamlit as st

from core.model.provider import Provider
from core.model.rate import RateOverride, rate_override_id
from core.numbers.ecb_rates import is_published
from core.storage import rate_overrides
from core.texts.amounts import RATE_DECIMALS
from pages._parts import state
from pages._parts.autosave import component
from pages._parts.autosave.answers import Answer, told
from pages._parts.autosave.readers import editable, number_reader
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(
    person: Person,
    provider: Provider,
    months: Sequence[date],
    overrides: Sequence[RateOverride],
) -> None:
    """A field a month for the person's own rate; wide open where there is no other rate."""
    home, currency = person.preferences.home_currency, provider.currency
    one = person.money(Decimal(1), home)
    is_known = is_published(home) and is_published(currency)
    if not is_known:
        with st.container(key="costs.rates.none"):
            st.info(
                person.text("costs.rates.none", home=home, currency=currency),
                icon=":material/currency_exchange:",
            )
    with folded(
        person.text("costs.rates.own.title"),
        key=f"costs.rates.own.{provider.id}",
        is_open_at_first=not is_known and not any(own.currency == currency for own in overrides),
    ) as is_open:
        if is_open:
            key = "costs.rates.own.text" if is_known else "costs.rates.own.text_only"
            st.markdown(person.text(key, currency=currency, one=one))
            grid(person, currency, months)


def grid(person: Person, currency: str, months: Sequence[date]) -> None:
    """A field a month for the person's own rate of one currency."""
    home = person.preferences.home_currency

    def save(cell: str, typed: str) -> None:
        rate = number_reader(person.language, "rate", RATE_DECIMALS)(typed)
        _save(person, currency, date.fromisoformat(cell.partition(".")[0]), rate)

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        return _content(person, currency, months, answers)

    component.draw(
        person, f"rate_override.rate.{home}.{currency}", save, content, None, refresh=True
    )


def _save(person: Person, currency: str, month: date, rate: object) -> None:
    home = person.preferences.home_currency
    record_id = rate_override_id(home, currency, month)
    if rate is None and rate_overrides.find(person.notebook, record_id) is None:
        return
    stamp = person.stamp()
    rate_overrides.TABLE.revise_or_add(
        person.notebook,
        record_id,
        stamp,
        lambda: RateOverride(
            id=record_id, created_at=stamp.now, home_currency=home, currency=currency, month=month
        ),
        rate=rate,
    )
    state.note_saved(stamp.now)


def _content(
    person: Person, currency: str, months: Sequence[date], answers: Mapping[str, Answer]
) -> dict[str, Any]:
    home = person.preferences.home_currency
    own = {
        one.month: one.rate
        for one in rate_overrides.list_all(person.notebook)
        if (one.home_currency, one.currency) == (home, currency)
    }
    label = person.text("rate_override.rate.label")
    return {
        "layout": "table",
        "place": f"{person.notebook.name}/rate_override/{home}/{currency}",
        "label": person.text("costs.rates.own.title"),
        "row_title": person.text("costs.rates.month"),
        "columns": [{"id": "rate", "kind": "number", "label": label, "help": ""}],
        "rows": [{"id": month.isoformat(), "label": person.month(month)} for month in months],
        "cells": [
            {
                "id": f"{month.isoformat()}.rate",
                "value": editable(person.language, own.get(month)),
                "reading": "",
                **told(answers.get(f"{month.isoformat()}.rate")),
            }
            for month in months
        ],
    }
