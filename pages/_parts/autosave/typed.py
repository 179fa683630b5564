"""Fields to type in: each keystroke is kept in the browser, each pause saves."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, cast

from core.texts.amounts import MONEY_DECIMALS
from pages._parts.autosave import component
from pages._parts.autosave.answers import Answer, Status, told
from pages._parts.autosave.field import Field, R, Then, label_of, words_of
from pages._parts.autosave.readers import (
    Reader,
    editable,
    money_reader,
    number_reader,
    text_reader,
)
from pages._parts.autosave.saving import save, stored
from pages._parts.person import Person


def text_area(
    person: Person,
    name: str,
    record: R,
    *,
    lines: int = 4,
    then: Then[R] | None = None,
    refresh: bool = False,
    label: str | None = None,
) -> None:
    """A text of several lines, which grows with what is written."""
    looks = {"layout": "area", "kind": "text", "lines": lines}
    _draw(person, name, record, looks, text_reader, then=then, refresh=refresh, label=label)


def text_line(
    person: Person,
    name: str,
    record: R,
    *,
    then: Then[R] | None = None,
    refresh: bool = False,
    label: str | None = None,
) -> None:
    """A text of one line."""
    looks = {"layout": "line", "kind": "text"}
    _draw(person, name, record, looks, text_reader, then=then, refresh=refresh, label=label)


def amount(
    person: Person,
    name: str,
    record: R,
    *,
    currency: str,
    then: Then[R] | None = None,
    refresh: bool = True,
    label: str | None = None,
) -> None:
    """An amount in one currency, typed as people do, and read back to them."""

    def reading(value: object, _answer: Answer | None) -> str:
        return person.money(value, currency) if isinstance(value, Decimal) else ""

    looks = {"layout": "line", "kind": "number"}
    reader = money_reader(person.language, currency)
    _draw(person, name, record, looks, reader, reading, then=then, refresh=refresh, label=label)


def number(
    person: Person,
    name: str,
    record: R,
    *,
    unit_key: str | None = None,
    decimals: int = MONEY_DECIMALS,
    then: Then[R] | None = None,
    refresh: bool = True,
    label: str | None = None,
) -> None:
    """A plain number of 0 or more, the words of `unit_key` after it; hours also as "2 h 30"."""
    unit = person.text(unit_key) if unit_key else ""

    def reading(value: object, answer: Answer | None) -> str:
        shown = editable(person.language, value)
        is_as_typed = answer is None or answer.typed.strip() == shown
        return "" if is_as_typed else f"{shown} {unit}".strip()

    looks = {"layout": "line", "kind": "number", "unit": unit}
    column = name.partition(".")[2]
    reader = number_reader(person.language, column, decimals)
    _draw(person, name, record, looks, reader, reading, then=then, refresh=refresh, label=label)


def _draw(
    person: Person,
    name: str,
    record: R,
    looks: Mapping[str, Any],
    reader: Reader,
    reading: Callable[[object, Answer | None], str] | None = None,
    *,
    then: Then[R] | None,
    refresh: bool,
    label: str | None,
) -> None:
    field = Field(name=name, record=record)

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        value = getattr(stored(person, field), field.column)
        answer = answers.get("")
        read_back = reading(value, answer) if reading and _is_saved(answer) else ""
        cell = {"value": editable(person.language, value), "reading": read_back, **told(answer)}
        return {
            **looks,
            "place": f"{person.notebook.name}/{field.key}",
            "label": label_of(person, name, label),
            "help": words_of(person, name, "help"),
            "placeholder": words_of(person, name, "placeholder"),
            "cells": [cell],
        }

    component.draw(
        person,
        field.key,
        lambda _cell, typed: save(person, field, reader(typed)),
        content,
        (lambda: then(cast(R, stored(person, field)))) if then else None,
        refresh=refresh,
    )


def _is_saved(answer: Answer | None) -> bool:
    return answer is None or answer.status is Status.SAVED
