"""What a field is called: one dotted name gives its texts, its widget key and its column."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from core.model.records import Record
from pages._parts.person import Person

R = TypeVar("R", bound=Record)
Then: TypeAlias = Callable[[R], object]
"""Drawn right under a field, with the record as it is stored now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of one record: "scenario.worst" of the scenario with this id."""

    name: str
    record: Record

    @property
    def kind(self) -> str:
        """The kind of record: "scenario"."""
        return self.name.partition(".")[0]

    @property
    def column(self) -> str:
        """The model's field: "worst"."""
        return self.name.partition(".")[2]

    @property
    def key(self) -> str:
        """The widget's key: "scenario.worst.<id>"."""
        return f"{self.name}.{self.record.id}"


def label_of(person: Person, name: str, label: str | None = None) -> str:
    """The words over a field."""
    return person.text(f"{name}.label") if label is None else label


def words_of(person: Person, name: str, part: str) -> str:
    """The help or the placeholder of a field; empty where it has none."""
    key = f"{name}.{part}"
    return person.text(key) if person.has_text(key) else ""
