"""Streamlit's own widgets, showing what is stored and saving on change."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import Any, Final, Literal

import streamlit as st

from core.model.errors import AppError
from core.model.records import Record
from core.texts import formats
from pages._parts import state
from pages._parts.autosave.field import Field, label_of, words_of
from pages._parts.autosave.saving import save, stored
from pages._parts.person import Person

ChoiceKind = Literal["segmented", "select", "radio"]
_REFUSED: Final = "app.refused"
_YEARS_BACK: Final = 30
_YEARS_AHEAD: Final = 10
_DAYS_A_YEAR: Final = 366


def slider(
    person: Person,
    name: str,
    record: Record,
    *,
    low: int = 0,
    high: int = 100,
    step: int = 5,
    label: str | None = None,
) -> None:
    """A whole number on a scale; it stands at `low` and says so until it has been answered."""
    field = Field(name=name, record=record)
    value = _seed(person, field, empty=low)
    st.slider(
        label_of(person, name, label),
        min_value=low,
        max_value=high,
        step=step,
        **_common(person, field),
    )
    if value is None:
        st.caption(person.text("autosave.not_answered"))
    _say_refusal(field)


def choice(
    person: Person,
    name: str,
    record: Record,
    *,
    options: Sequence[Any],
    kind: ChoiceKind = "segmented",
    option_key: str,
    required: bool | None = None,
    label: str | None = None,
    label_visibility: Literal["visible", "hidden", "collapsed"] = "visible",
) -> None:
    """One of some options, each in the words of "<option_key>.<option>".

    The option keys "currency" and "country" take names from the standards. Where the model
    has an empty value (None or ""), the choice can be taken back unless `required`.
    """
    field = Field(name=name, record=record)
    empty = _empty_of(record, field.column)
    is_required = empty is _NOT_EMPTY if required is None else required
    value = _seed(person, field)
    if value == "" and "" not in options:
        state.set_value(field.key, None)
    shared = _common(person, field, read=lambda chosen: empty if chosen is None else chosen)
    words = label_of(person, name, label)
    described = _describe(person, option_key)
    if kind == "segmented":
        st.segmented_control(
            words,
            options,
            required=is_required and value not in (None, ""),
            format_func=described,
            label_visibility=label_visibility,
            **shared,
        )
    elif kind == "select":
        st.selectbox(
            words,
            options,
            # With a first choice it cannot be cleared; Streamlit's `required` speaks English.
            index=0 if is_required and value in options else None,
            placeholder=person.text("autosave.choose"),
            format_func=described,
            label_visibility=label_visibility,
            **shared,
        )
    else:
        st.radio(
            words,
            options,
            index=None,
            format_func=described,
            label_visibility=label_visibility,
            **shared,
        )
    _say_refusal(field)


def day(
    person: Person,
    name: str,
    record: Record,
    *,
    earliest: date | None = None,
    latest: date | None = None,
    label: str | None = None,
) -> None:
    """A day, or none."""
    field = Field(name=name, record=record)
    value = _seed(person, field)
    today = person.today
    low = earliest or today - timedelta(days=_YEARS_BACK * _DAYS_A_YEAR)
    high = latest or today + timedelta(days=_YEARS_AHEAD * _DAYS_A_YEAR)
    st.date_input(
        label_of(person, name, label),
        value=None,
        format="DD/MM/YYYY",
        min_value=min(low, value) if value else low,
        max_value=max(high, value) if value else high,
        **_common(person, field),
    )
    _say_refusal(field)


def toggle(
    person: Person,
    name: str,
    record: Record,
    *,
    on: object = True,
    off: object = False,
    label: str | None = None,
) -> None:
    """A switch between two values of a field: it stands on unless the field holds `off`.

    For a day field, `on=person.today, off=None` dates what was switched on.
    """
    field = Field(name=name, record=record)
    value = getattr(stored(person, field), field.column)
    _show(field, value != off)

    def read(is_on: Any) -> object:
        return on if is_on else off

    st.toggle(label_of(person, name, label), **_common(person, field, read=read))
    _say_refusal(field)


class _NotEmpty:
    """The model gives this field a value that is not empty."""


_NOT_EMPTY: Final = _NotEmpty()


def _empty_of(record: Record, column: str) -> object:
    default = type(record).__dataclass_fields__[column].default
    return default if default in (None, "") else _NOT_EMPTY


def _seed(person: Person, field: Field, empty: object = None) -> Any:
    """Give the widget what is stored, or what was refused; returns what is stored."""
    value = getattr(stored(person, field), field.column)
    _show(field, empty if value is None else value)
    return value


def _show(field: Field, value: object) -> None:
    # A refused choice stays on screen beside its message.
    if field.key in _refusals():
        return
    if state.value_of(field.key) != value:
        state.set_value(field.key, value)


def _common(
    person: Person, field: Field, read: Callable[[Any], object] | None = None
) -> dict[str, Any]:
    return {
        "key": field.key,
        "help": words_of(person, field.name, "help") or None,
        "on_change": _save,
        "args": (person, field, read),
    }


def _save(person: Person, field: Field, read: Callable[[Any], object] | None) -> None:
    chosen = state.value_of(field.key)
    refusals = {key: said for key, said in _refusals().items() if key != field.key}
    try:
        save(person, field, chosen if read is None else read(chosen))
    except AppError as failure:
        refusals[field.key] = person.text(failure.key, **failure.values)
    state.set_value(_REFUSED, refusals)


def _refusals() -> dict[str, str]:
    return state.value_of(_REFUSED) or {}


def _say_refusal(field: Field) -> None:
    if message := _refusals().get(field.key):
        st.error(message)


def _describe(person: Person, option_key: str) -> Callable[[Any], str]:
    def described(option: Any) -> str:
        value = option.value if isinstance(option, Enum) else option
        if option_key == "currency":
            return f"{formats.currency_name(person.language, value)} ({value})"
        if option_key == "country":
            return formats.country_name(person.language, value)
        return person.text(f"{option_key}.{value}")

    return described
