"""The month grid: what a provider cost and delivered, month by month, in one component."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from core.model.errors import InvalidValue
from core.model.provider import Provider, ProviderMonth
from core.storage import imported_sums, month_outputs, provider_months
from core.storage.imported_sums import ImportedMonth
from core.storage.month_outputs import LoggedMonth
from pages._parts import state
from pages._parts.autosave import component, month_lines
from pages._parts.autosave.answers import Answer, Status, told
from pages._parts.autosave.field import words_of
from pages._parts.autosave.readers import (
    Reader,
    editable,
    money_reader,
    number_reader,
    text_reader,
)
from pages._parts.person import Person

_MONEY: Final = ("amount", "platform_fee", "exchange_fee", "lost_tax")
_NUMBERS: Final = ("managing_hours", "hours_worked", "units_accepted", "units_to_redo")
_LOGGED: Final = ("units_accepted", "units_to_redo")
"""Columns that the log adds up where nothing is typed."""
_COLUMNS: Final = (*_MONEY, *_NUMBERS, "note")
RARER: Final = ("exchange_fee", "lost_tax", "hours_worked")
"""Columns that most people never need: drawn only where they are asked for or in use."""


def months(
    person: Person,
    provider: Provider,
    months: Sequence[date],
    currency: str,
    *,
    has_rarer: bool = False,
    then: Callable[[Sequence[ProviderMonth]], object] | None = None,
    refresh: bool = False,
) -> None:
    """A row a month, a column a figure; `then` is drawn under it with the months as they count.

    Where nothing is typed, the cell shows what files or the log add up to.
    """

    def counted() -> Sequence[ProviderMonth]:
        return month_outputs.list_for_provider(person.notebook, provider.id)

    def save(cell: str, typed: str) -> None:
        month, column = _split(cell)
        _save(person, provider, month, column, _reader(person, column, currency)(typed))

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        columns = [one for one in _COLUMNS if has_rarer or one not in RARER]
        lines = month_lines.of_months(person, counted(), months, currency)
        return {
            "layout": "table",
            "place": f"{person.notebook.name}/provider_month/{provider.id}",
            "label": person.text("autosave.months.label", provider=provider.name),
            "row_title": person.text("autosave.months.month"),
            "columns": [_column(person, column, currency) for column in columns],
            "rows": [
                {"id": month.isoformat(), "label": person.month(month), "line": lines.get(month)}
                for month in months
            ],
            "cells": _cells(person, provider, months, columns, answers, currency),
        }

    component.draw(
        person,
        f"provider_month.{provider.id}{'.all' if has_rarer else ''}",
        save,
        content,
        (lambda: then(counted())) if then else None,
        refresh=refresh,
        currency=currency,
    )


def _save(person: Person, provider: Provider, month: date, column: str, value: object) -> None:
    """Store one cell; to leave a cell empty makes no month."""
    kept = provider_months.list_for_provider(person.notebook, provider.id)
    if value == _empty(column) and all(record.month != month for record in kept):
        return
    stamp = person.stamp()
    change: dict[str, Any] = {column: value}
    provider_months.save(person.notebook, provider.id, month, stamp, **change)
    state.note_saved(stamp.now)


def _cells(
    person: Person,
    provider: Provider,
    months: Sequence[date],
    columns: Sequence[str],
    answers: Mapping[str, Answer],
    currency: str,
) -> list[dict[str, Any]]:
    kept = provider_months.list_for_provider(person.notebook, provider.id)
    by_month = {record.month: record for record in kept}
    logged = month_outputs.logged(person.notebook, provider.id)
    imported = imported_sums.imported(person.notebook, provider.id)
    return [
        {
            **_cell(person, month, column, by_month.get(month), answers, currency),
            **_from_facts(
                person, column, by_month.get(month), (logged.get(month), imported.get(month))
            ),
        }
        for month in months
        for column in columns
    ]


def _column(person: Person, column: str, currency: str) -> dict[str, str]:
    name = f"provider_month.{column}"
    said = words_of(person, name, "help")
    return {
        "id": column,
        "kind": "text" if column == "note" else "number",
        "label": person.text(f"{name}.label"),
        "help": ", ".join(filter(None, [said, currency if column in _MONEY else ""])),
    }


def _cell(
    person: Person,
    month: date,
    column: str,
    record: ProviderMonth | None,
    answers: Mapping[str, Answer],
    currency: str,
) -> dict[str, Any]:
    cell = f"{month.isoformat()}.{column}"
    value = getattr(record, column) if record else _empty(column)
    answer = answers.get(cell)
    is_just_read = answer is not None and answer.status is Status.SAVED
    reading = ""
    if is_just_read and column in _MONEY and isinstance(value, Decimal):
        reading = person.money(value, currency)
    return {
        "id": cell,
        "value": editable(person.language, value, is_money=column in _MONEY),
        "reading": reading,
        **told(answer),
    }


def _from_facts(
    person: Person,
    column: str,
    record: ProviderMonth | None,
    facts: tuple[LoggedMonth | None, ImportedMonth | None],
) -> dict[str, str]:
    """What the log or files say of a cell: in its place where nothing is typed, else under it."""
    source = "log" if column in _LOGGED else "file"
    said = getattr(facts[0] if source == "log" else facts[1], column, None)
    typed = getattr(record, column) if record else None
    if said is None or said == typed:
        return {}
    shown = editable(person.language, said, is_money=column in _MONEY)
    if typed is None:
        return {"placeholder": shown, "reading": person.text(f"autosave.months.from_{source}")}
    return {"reading": person.text(f"autosave.months.{source}_says", units=shown)}


def _reader(person: Person, column: str, currency: str) -> Reader:
    if column in _MONEY:
        return money_reader(person.language, currency)
    return number_reader(person.language, column) if column in _NUMBERS else text_reader


def _split(cell: str) -> tuple[date, str]:
    month, _, column = cell.partition(".")
    try:
        if column in _COLUMNS:
            return date.fromisoformat(month), column
    except ValueError:
        pass
    raise InvalidValue("provider_month.error.month", value=cell)


def _empty(column: str) -> str | None:
    return "" if column == "note" else None
