"""Costs: months whose typed output is not what the log adds up to, and the way back to it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import streamlit as st

from core.model.provider import Provider
from core.storage import month_outputs, provider_months
from pages._parts.attempt import attempt
from pages._parts.person import Person

_WORDS: Final = {
    "units_accepted": "costs.log.differs",
    "units_to_redo": "costs.log.differs_redo",
}


def corrected(person: Person, provider: Provider, months: Sequence[date]) -> None:
    """A line for each of the months with a correction: what is typed, what the log says."""
    logged = month_outputs.logged(person.notebook, provider.id)
    if not logged:
        return
    for record in provider_months.list_for_provider(person.notebook, provider.id):
        if record.month not in months or record.month not in logged:
            continue
        for field in _WORDS:
            typed, units = getattr(record, field), getattr(logged[record.month], field)
            if typed is not None and units is not None and typed != units:
                _line(person, provider, record.month, field, (typed, units))


def _line(
    person: Person, provider: Provider, month: date, field: str, units: tuple[Decimal, Decimal]
) -> None:
    typed, logged = (person.number(each) for each in units)
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"costs.log.{provider.id}.{month}.{field}"
    ):
        st.markdown(
            f":material/edit_note: {_said(person, field, month, typed, logged)}", width="content"
        )
        st.button(
            person.text("costs.log.use", logged=logged),
            key=f"costs.log.use.{provider.id}.{month}.{field}",
            type="tertiary",
            icon=":material/undo:",
            on_click=_use_log,
            args=(person, provider, month, field),
        )


def _said(person: Person, field: str, month: date, typed: str, logged: str) -> str:
    name = person.month(month)
    return person.text(_WORDS[field], month=name[:1].upper() + name[1:], typed=typed, logged=logged)


def _use_log(person: Person, provider: Provider, month: date, field: str) -> None:
    attempt(
        person,
        lambda stamp: provider_months.save(
            person.notebook, provider.id, month, stamp, **{field: None}
        ),
    )
