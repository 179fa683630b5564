"""Fields to type in: each keystroke is kept in the browser, each pause saves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, cast

from core.texts import formats
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sort:
    """How one sort of field looks, reads what is typed, writes what is stored, reads it back."""

    looks: Mapping[str, Any]
    read: Reader
    write: Callable[[object], str]
    read_back: Callable[[object, Answer | None], str] = lambda _value, _answer: ""


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
    sort = _Sort(looks=looks, read=text_reader, write=str)
    _draw(person, name, record, sort, then=then, refresh=refresh, label=label)


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
    sort = _Sort(looks={"layout": "line", "kind": "text"}, read=text_reader, write=str)
    _draw(person, name, record, sort, then=then, refresh=refresh, label=label)


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
    """An amount in one currency, typed as people do; read back where it was typed otherwise."""

    def read_back(value: object, answer: Answer | None) -> str:
        shown = editable(person.language, value, is_money=True)
        if _is_as_typed(answer, shown) or not isinstance(value, Decimal):
            return ""
        return person.money(value, currency)

    unit = formats.currency_sign(person.language, currency)
    sort = _Sort(
        looks={"layout": "line", "kind": "number", "unit": unit},
        read=money_reader(person.language, currency),
        write=partial(editable, person.language, is_money=True),
        read_back=read_back,
    )
    _draw(
        person,
        name,
        record,
        sort,
        then=then,
        refresh=refresh,
        label=label,
        currency=currency,
    )


def number(
    person: Person,
    name: str,
    record: R,
    *,
    unit_key: str | None = None,
    counted_key: str | None = None,
    decimals: int = MONEY_DECIMALS,
    then: Then[R] | None = None,
    refresh: bool = True,
    label: str | None = None,
) -> None:
    """A plain number of 0 or more, the words of `unit_key` after it; hours also as "2 h 30".

    `counted_key` names what it counts, singular and plural.
    """
    unit = person.text(unit_key) if unit_key else ""
    if counted_key:
        unit = person.plural(counted_key, getattr(record, name.partition(".")[2]) or 0)

    def read_back(value: object, answer: Answer | None) -> str:
        shown = editable(person.language, value)
        return "" if _is_as_typed(answer, shown) else f"{shown} {unit}".strip()

    sort = _Sort(
        looks={"layout": "line", "kind": "number", "unit": unit},
        read=number_reader(person.language, name.partition(".")[2], decimals),
        write=partial(editable, person.language),
        read_back=read_back,
    )
    _draw(person, name, record, sort, then=then, refresh=refresh, label=label)


def _is_as_typed(answer: Answer | None, shown: str) -> bool:
    """Whether the figure that stands was written so, whichever spaces part its thousands."""
    return answer is None or "".join(answer.typed.split()) == "".join(shown.split())


def _draw(
    person: Person,
    name: str,
    record: R,
    sort: _Sort,
    *,
    then: Then[R] | None,
    refresh: bool,
    label: str | None,
    currency: str = "",
) -> None:
    field = Field(name=name, record=record)

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        value = getattr(stored(person, field), field.column)
        answer = answers.get("")
        is_saved = answer is None or answer.status is Status.SAVED
        cell = {
            "value": sort.write(value),
            "reading": sort.read_back(value, answer) if is_saved else "",
            **told(answer),
        }
        return {
            **sort.looks,
            "place": f"{person.notebook.name}/{field.key}",
            "label": label_of(person, name, label),
            "help": words_of(person, name, "help"),
            "placeholder": words_of(person, name, "placeholder"),
            "cells": [cell],
        }

    component.draw(
        person,
        field.key,
        lambda _cell, typed: save(person, field, sort.read(typed)),
        content,
        (lambda: then(cast(R, stored(person, field)))) if then else None,
        refresh=refresh,
        currency=currency,
    )
