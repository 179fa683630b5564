"""The list of one's own tasks: a line each, and always an empty one to write the next in."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID, uuid5

from core.model.errors import NotFound
from core.model.own_task import OwnTask
from core.storage import own_tasks as kept
from pages._parts import state
from pages._parts.autosave import component
from pages._parts.autosave.answers import Answer, told
from pages._parts.autosave.field import words_of
from pages._parts.autosave.readers import editable, number_reader, text_reader
from pages._parts.person import Person

_COLUMNS: Final = ("what", "hours_a_month")
_LINES: Final = UUID("0b1f7c52-93a7-4c9e-8f4e-65d2c1a7e0f3")


def own_tasks(person: Person) -> None:
    """A line a task: what it is, and its hours a month. The whole screen follows a change."""

    def save(cell: str, typed: str) -> None:
        task_id, column = _split(cell)
        change: dict[str, Any] = {column: _read(person, column, typed)}
        stamp = person.stamp()
        known = kept.list_all(person.notebook)
        if task_id != _next_id(known):
            kept.revise(person.notebook, task_id, stamp, **change)
        elif typed.strip():
            new = OwnTask(id=task_id, created_at=stamp.now, **change)
            kept.add(person.notebook, new, stamp)
        state.note_saved(stamp.now)

    def content(answers: Mapping[str, Answer]) -> dict[str, Any]:
        tasks = kept.list_all(person.notebook)
        lines: list[tuple[UUID, OwnTask | None]] = [(task.id, task) for task in tasks]
        lines.append((_next_id(tasks), None))
        return {
            "layout": "table",
            "look": "lines",
            "place": f"{person.notebook.name}/own_tasks",
            "label": person.text("tasks.list.label"),
            "row_title": person.text("tasks.list.row"),
            "columns": [_column(person, column) for column in _COLUMNS],
            "rows": [
                {
                    "id": str(task_id),
                    "label": person.text("tasks.list.line", number=number)
                    if task
                    else person.text("tasks.list.new"),
                }
                for number, (task_id, task) in enumerate(lines, start=1)
            ],
            "cells": [
                _cell(person, task_id, task, column, answers)
                for task_id, task in lines
                for column in _COLUMNS
            ],
        }

    component.draw(person, "own_tasks", save, content, None, refresh=True)


def _next_id(tasks: Sequence[OwnTask]) -> UUID:
    """The id that the next task will have: the same after a reload, where its draft is kept."""
    return uuid5(_LINES, str(tasks[-1].id) if tasks else "")


def _column(person: Person, column: str) -> dict[str, str]:
    return {
        "id": column,
        "kind": "text" if column == "what" else "number",
        "label": person.text(f"tasks.list.{column}"),
        "help": words_of(person, f"tasks.list.{column}", "help"),
    }


def _cell(
    person: Person,
    task_id: UUID,
    task: OwnTask | None,
    column: str,
    answers: Mapping[str, Answer],
) -> dict[str, Any]:
    cell = f"{task_id}.{column}"
    value = getattr(task, column) if task else ""
    return {
        "id": cell,
        "value": editable(person.language, value),
        "reading": "",
        **told(answers.get(cell)),
    }


def _read(person: Person, column: str, typed: str) -> object:
    reader = text_reader if column == "what" else number_reader(person.language, column)
    return reader(typed)


def _split(cell: str) -> tuple[UUID, str]:
    """Raises NotFound for a cell that no browser of ours has sent."""
    task_id, _, column = cell.partition(".")
    try:
        known = UUID(task_id)
    except ValueError as error:
        raise NotFound("notebook.error.gone") from error
    if column not in _COLUMNS:
        raise NotFound("notebook.error.gone")
    return known, column
