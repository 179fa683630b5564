"""A field that adds a record for each line entered in it, and is free for the next at once."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias
from uuid import UUID, uuid5

from core.model.stamp import Stamp
from core.storage.tables import table_of
from pages._parts import state
from pages._parts.autosave import component
from pages._parts.autosave.answers import Answer, told
from pages._parts.autosave.field import label_of, words_of
from pages._parts.person import Person

Add: TypeAlias = Callable[[Stamp, UUID, str], object]
"""Stores the record with this id and these words. Raises AppErrors."""
_MOST_TOLD: Final = 30


def adder(
    person: Person,
    name: str,
    kind: str,
    parent: UUID,
    add: Add,
    *,
    label: str | None = None,
    is_strong: bool = False,
) -> None:
    """A line and Enter (or the button beside it) adds a record of this kind.

    `is_strong` where it is the one thing to do on the screen.

    The id of the record follows from `parent` and from the name that the browser gave the
    line: one that is sent twice, since its answer was lost, is added once.
    """

    def save(cell: str, typed: str) -> None:
        record_id = uuid5(parent, f"{name}/{cell}")
        if table_of(kind).find(person.notebook, record_id) is not None:
            return
        stamp = person.stamp()
        add(stamp, record_id, typed)
        state.note_saved(stamp.now)

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        newest = list(answers.items())[-_MOST_TOLD:]
        return {
            "layout": "adder",
            "place": f"{person.notebook.name}/{name}/{parent}",
            "label": label_of(person, name, label),
            "placeholder": words_of(person, name, "placeholder"),
            "button": person.text(f"{name}.do"),
            "strong": is_strong,
            "cells": [{"id": cell, **told(answer)} for cell, answer in newest],
        }

    component.draw(person, f"{name}.{parent}", save, content, None, refresh=True)
