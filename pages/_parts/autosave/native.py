"""Sliders, days and boxes to tick that save themselves."""

from datetime import date, timedelta
from typing import Any, Final

import streamlit as st

from core.model.preferences import Language
from core.model.records import Record
from pages._parts.autosave.field import Field, label_of
from pages._parts.autosave.saving import stored
from pages._parts.autosave.widget import save_chosen, say_refusal, seed, settings, show
from pages._parts.person import Person

_YEARS_BACK: Final = 30
_YEARS_AHEAD: Final = 10
_DAYS_A_YEAR: Final = 366
_ORDER: Final = {Language.FRENCH: "DD/MM/YYYY", Language.ENGLISH: "YYYY/MM/DD"}
"""Some who read English take 08/07 for 7 August: with the year first it has one meaning."""


def slider(
    person: Person,
    name: str,
    record: Record,
    *,
    low: int = 0,
    high: int = 100,
    step: int = 5,
    label: str | None = None,
    lowest: str = "autosave.lowest",
) -> None:
    """A whole number on a scale; it stands at `low` and says so until it has been answered.

    A button under the key `lowest` answers `low`, which no move of the handle can say.
    """
    field = Field(name=name, record=record)
    value = seed(person, field, empty=low)
    st.slider(
        label_of(person, name, label),
        min_value=low,
        max_value=high,
        step=step,
        **settings(person, field),
    )
    if value is None:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(person.text("autosave.not_answered"), width="content")
            st.button(
                person.text(lowest, value=low),
                key=f"{field.key}.lowest",
                on_click=save_chosen,
                args=(person, field),
            )
    say_refusal(field)


def day(
    person: Person,
    name: str,
    record: Record,
    *,
    earliest: date | None = None,
    latest: date | None = None,
    label: str | None = None,
) -> None:
    """A day, or none where the model allows it; else an emptied field shows its day again."""
    field = Field(name=name, record=record)
    value = seed(person, field)
    is_optional = type(record).__dataclass_fields__[field.column].default is None

    def read(chosen: Any) -> object:
        is_kept = chosen is None and not is_optional
        return getattr(stored(person, field), field.column) if is_kept else chosen

    low = earliest or person.today - timedelta(days=_YEARS_BACK * _DAYS_A_YEAR)
    high = latest or person.today + timedelta(days=_YEARS_AHEAD * _DAYS_A_YEAR)
    st.date_input(
        label_of(person, name, label),
        value=None,
        format=_ORDER[person.language],
        min_value=min(low, value) if value else low,
        max_value=max(high, value) if value else high,
        **settings(person, field, read),
    )
    say_refusal(field)


def tick(
    person: Person,
    name: str,
    record: Record,
    *,
    on: object = True,
    off: object = False,
    label: str | None = None,
) -> None:
    """A box between two values of a field: it is ticked unless the field holds `off`.

    For a day field, `on=person.today, off=None` dates what was ticked.
    """
    field = Field(name=name, record=record)
    show(field, getattr(stored(person, field), field.column) != off)

    def read(is_ticked: Any) -> object:
        return on if is_ticked else off

    st.checkbox(label_of(person, name, label), **settings(person, field, read))
    say_refusal(field)
