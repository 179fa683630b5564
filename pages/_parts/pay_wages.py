"""The minimum wages of a country with day and source: those known, and the person's own."""

from collections.abc import Sequence
from datetime import date
from uuid import uuid4

import streamlit as st

from core.model.minimum_wage import MinimumWage
from core.model.one_line import one_line
from core.numbers.known_wages import Wage
from core.storage import minimum_wages
from pages._parts import autosave
from pages._parts.attempt import attempt
from pages._parts.folding import folded
from pages._parts.person import Person


def table(person: Person, country: str, wages: Sequence[Wage], month: date) -> None:
    """Every wage in one table, then the person's own to change, and a way to add one."""
    with folded(person.text("pay.wages.title"), key=f"pay.wages.{country}") as is_open:
        if not is_open:
            return
        if wages:
            st.markdown(_as_table(person, wages))
        own = [one for one in minimum_wages.list_all(person.notebook) if one.country == country]
        for one in own:
            _fields(person, one)
        currency = wages[-1].currency if wages else person.preferences.home_currency
        st.button(
            person.text("pay.wages.add"),
            key=f"pay.wages.add.{country}",
            icon=":material/add:",
            on_click=_add,
            args=(person, country, currency, month),
        )


def _as_table(person: Person, wages: Sequence[Wage]) -> str:
    heads = [person.text(f"pay.wages.{one}") for one in ("from_on", "amount", "hourly", "source")]
    rows = [
        [
            person.day(one.from_on),
            f"{person.money(one.amount, one.currency)} / {person.number(one.hours)} h",
            person.money(one.hourly, one.currency, 2),
            _source(person, one),
        ]
        for one in reversed(wages)
    ]
    lines = [heads, ["---"] * len(heads), *([person.plain(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _source(person: Person, one: Wage) -> str:
    if not one.source.strip():
        if one.record_id is not None:
            return person.text("pay.wages.yours")
        return person.text("pay.wages.to_check")
    source = one_line(one.source)
    if one.source_on is None:
        return source
    return person.text("pay.wages.sourced", source=source, day=person.day(one.source_on))


def _fields(person: Person, one: MinimumWage) -> None:
    with st.container(border=True, key=f"minimum_wage.{one.id}"):
        left, right = st.columns(2)
        with left:
            autosave.day(person, "minimum_wage.from_on", one)
            autosave.amount(person, "minimum_wage.amount", one, currency=one.currency)
        with right:
            autosave.number(person, "minimum_wage.hours", one)
            autosave.text_line(person, "minimum_wage.source", one)
        st.button(
            person.text("pay.wages.remove"),
            key=f"pay.wages.remove.{one.id}",
            type="tertiary",
            icon=":material/delete:",
            on_click=_remove,
            args=(person, one),
        )


def _add(person: Person, country: str, currency: str, month: date) -> None:
    made = MinimumWage(
        id=uuid4(),
        created_at=person.stamp().now,
        country=country,
        currency=currency,
        from_on=month,
    )
    attempt(person, lambda stamp: minimum_wages.add(person.notebook, made, stamp))


def _remove(person: Person, one: MinimumWage) -> None:
    attempt(person, lambda stamp: minimum_wages.remove(person.notebook, one.id, stamp))
