"""Whole records between the model, the database and the history."""

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar, get_type_hints

from core.model.records import RECORD_TYPES, Record
from core.storage.columns import Column

R = TypeVar("R", bound=Record)

_KINDS: dict[type, str] = {record_type: kind for kind, record_type in RECORD_TYPES.items()}


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of a kind of record, in the order of its fields."""
    record_type = RECORD_TYPES[kind]
    hints = get_type_hints(record_type)
    return tuple(Column.of_field(field.name, hints[field.name]) for field in fields(record_type))


def kind_of(record: Record) -> str:
    """The name of the record's kind."""
    return _KINDS[type(record)]


def encode_record(record: Record) -> dict[str, str | None]:
    """A whole record as the history writes it."""
    return {
        column.name: column.encode(getattr(record, column.name))
        for column in columns_of(kind_of(record))
    }


def decode_fields(kind: str, texts: Mapping[str, str | None]) -> dict[str, Any]:
    """A record's fields as the history wrote them; those that it did not have yet are left out."""
    return {
        column.name: column.decode(texts[column.name])
        for column in columns_of(kind)
        if column.name in texts
    }


def fields_of(record: Record) -> dict[str, Any]:
    """A record's fields by name."""
    return {column.name: getattr(record, column.name) for column in columns_of(kind_of(record))}


def with_fields(record: R, changes: Mapping[str, object]) -> R:
    """The record with these fields changed, exactly as it will be read back."""
    columns = {column.name: column for column in columns_of(kind_of(record))}
    values = {name: columns[name].settle(value) for name, value in changes.items()}
    return replace(record, **values)


def settled(record: R) -> R:
    """The record exactly as it will be read back."""
    return with_fields(record, fields_of(record))
