"""One of some options, as buttons, a list or radio buttons, that saves itself."""

from collections.abc import Callable, Sequence
from datetime import time
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

import streamlit as st

from core.model.preferences import Language
from core.model.records import Record
from core.numbers.ecb_rates import published_currencies
from core.texts import formats
from core.texts.catalogue import text
from pages._parts import state
from pages._parts.autosave.field import Field, label_of
from pages._parts.autosave.saving import stored
from pages._parts.autosave.widget import say_refusal, seed, settings
from pages._parts.person import Person

ChoiceKind: TypeAlias = Literal["segmented", "select", "radio"]
Visibility: TypeAlias = Literal["visible", "hidden", "collapsed"]
_EMPTY: Final = (None, "")
_AROUND_A_LABEL: Final = 4
_LONGEST_BAR: Final = 44
"""In letters, what a bar holds in a frame at 390 pixels; each label has some room around it."""


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
    label_visibility: Visibility = "visible",
) -> None:
    """One of some options, each in the words of "<option_key>.<option>".

    Buttons ("segmented") stand in one bar where a phone has room for it, else each by itself.

    The option keys "currency", "country" and "time" take names from the standards. Where the model
    has an empty value (None or ""), the choice can be taken back unless `required`.
    """
    field = Field(name=name, record=record)
    empty = type(record).__dataclass_fields__[field.column].default
    is_required = empty not in _EMPTY if required is None else required
    value = seed(person, field)
    if value == "" and "" not in options:
        state.set_value(field.key, None)

    def read(chosen: Any) -> object:
        if chosen is not None:
            return chosen
        return getattr(stored(person, field), field.column) if is_required else empty

    shared: dict[str, Any] = {
        "label": label_of(person, name, label),
        "options": options,
        "format_func": _describe(person.language, option_key),
        "label_visibility": label_visibility,
        **settings(person, field, read),
    }
    if kind == "segmented":
        bar = st.segmented_control if _fits_a_bar(option_key, options) else st.pills
        # In a column Streamlit would else keep all on one row, and cut the last.
        bar(required=is_required and value not in _EMPTY, wrap=True, **shared)
    elif kind == "select":
        # With a first choice it cannot be cleared; Streamlit's `required` speaks English.
        index = 0 if is_required and value in options else None
        st.selectbox(index=index, placeholder=person.text("autosave.choose"), **shared)
    else:
        st.radio(index=None, **shared)
    say_refusal(field)


def currency(person: Person, name: str, record: Record) -> None:
    """One of the currencies that the European Central Bank publishes a rate for."""
    choice(
        person,
        name,
        record,
        options=published_currencies(),
        kind="select",
        option_key="currency",
    )


def _fits_a_bar(option_key: str, options: Sequence[Any]) -> bool:
    """Whether a phone shows these in one line, in any language, so that all look alike.

    A bar that breaks looks torn, pills do not.
    """
    return all(
        sum(len(described(option)) + _AROUND_A_LABEL for option in options) <= _LONGEST_BAR
        for described in (_describe(language, option_key) for language in Language)
    )


def _describe(language: Language, option_key: str) -> Callable[[Any], str]:
    def described(option: Any) -> str:
        value = option.value if isinstance(option, Enum) else option
        if option_key == "currency":
            return f"{formats.currency_name(language, value)} ({value})"
        if option_key == "country":
            return formats.country_name(language, value)
        if option_key == "time":
            return formats.time_of_day(language, time.fromisoformat(value))
        return text(language, f"{option_key}.{value}")

    return described
