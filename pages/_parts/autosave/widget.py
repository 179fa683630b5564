"""What Streamlit's own widgets share: they show what is stored and save on change."""

from collections.abc import Callable
from typing import Any, Final

import streamlit as st

from core.model.errors import AppError
from pages._parts import state
from pages._parts.autosave.field import Field, words_of
from pages._parts.autosave.saving import save, stored
from pages._parts.person import Person

_REFUSED: Final = "app.refused"


def seed(person: Person, field: Field, empty: object = None) -> Any:
    """Let the widget show what is stored (`empty` for None); returns what is stored."""
    value = getattr(stored(person, field), field.column)
    show(field, empty if value is None else value)
    return value


def show(field: Field, value: object) -> None:
    """Give the widget its value, unless a refused one stands there beside its message."""
    shown = state.value_of(field.key)
    if field.key in _refusals():
        if shown is not None:
            return
        _forget_refusal(field)
    if shown != value:
        state.set_value(field.key, value)


def settings(
    person: Person, field: Field, read: Callable[[Any], object] | None = None
) -> dict[str, Any]:
    """The arguments that make a widget save; `read` turns what it holds into what is stored."""
    return {
        "key": field.key,
        "help": words_of(person, field.name, "help") or None,
        "on_change": save_chosen,
        "args": (person, field, read),
    }


def say_refusal(field: Field) -> None:
    """Say under the widget why its value could not be saved, if so."""
    if message := _refusals().get(field.key):
        st.error(message)


def save_chosen(person: Person, field: Field, read: Callable[[Any], object] | None = None) -> None:
    """Save what the widget holds; what is refused stays, with its message."""
    chosen = state.value_of(field.key)
    _forget_refusal(field)
    try:
        save(person, field, chosen if read is None else read(chosen))
    except AppError as failure:
        said = person.text(failure.key, **failure.values)
        state.set_value(_REFUSED, {**_refusals(), field.key: said})


def _refusals() -> dict[str, str]:
    return state.value_of(_REFUSED) or {}


def _forget_refusal(field: Field) -> None:
    kept = {key: said for key, said in _refusals().items() if key != field.key}
    state.set_value(_REFUSED, kept)
