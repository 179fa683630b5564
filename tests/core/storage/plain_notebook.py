"""A notebook in plain Python: what storage must do, without a database."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeAlias
from uuid import UUID

from core.model.errors import InvalidValue
from core.model.records import RECORD_TYPES, Record

Key: TypeAlias = tuple[str, UUID]
Content: TypeAlias = dict[Key, Record]

PARENTS = {"risk_point": ("scenario_id", "scenario"), "provider_month": ("provider_id", "provider")}
LINKS = {"candidate": ("scenario_id", "scenario")}


class Refused(Exception):
    """The plain notebook does not allow it."""


@dataclass
class PlainNotebook:
    """Records by kind and id; what each step changed; how many history lines there are."""

    content: Content = field(default_factory=dict)
    steps: dict[UUID, dict[Key, tuple[Record | None, Record | None]]] = field(default_factory=dict)
    lines: int = 0

    def ids(self, kind: str) -> list[UUID]:
        return [record_id for found, record_id in self.content if found == kind]

    def add(self, kind: str, record: Record, step: UUID) -> None:
        self._move({(kind, record.id): record}, step)

    def revise(self, kind: str, record_id: UUID, step: UUID, changes: dict[str, Any]) -> None:
        self._move({(kind, record_id): replace(self.content[kind, record_id], **changes)}, step)

    def remove(self, kind: str, record_id: UUID, step: UUID) -> None:
        after: dict[Key, Record | None] = {(kind, record_id): None}
        for key, record in self.content.items():
            if _points_at(PARENTS, key, record, (kind, record_id)):
                after[key] = None
            elif _points_at(LINKS, key, record, (kind, record_id)):
                cleared: dict[str, Any] = {LINKS[key[0]][0]: None}
                after[key] = replace(record, **cleared)
        self._move(after, step)

    def undo(self, undone: UUID, step: UUID) -> None:
        """Raises Refused where a later change stands in the way."""
        after: dict[Key, Record | None] = {}
        for key, (before, then) in self.steps[undone].items():
            after[key] = _taken_back(before, then, self.content.get(key))
        content = {**self.content, **after}
        _check_whole({key: record for key, record in content.items() if record is not None})
        self._move(after, step)

    def undo_all(self, undone: Iterable[UUID], step: UUID) -> None:
        """Raises Refused where one of them, in their order, cannot be taken back."""
        before = dict(self.content)
        for number, one in enumerate(undone):
            part = UUID(int=number)
            self.undo(one, part)
            self.steps.pop(part, None)
        keys = [
            key for key in {**before, **self.content} if before.get(key) != self.content.get(key)
        ]
        self.steps[step] = {key: (before.get(key), self.content.get(key)) for key in keys}

    def _move(self, after: dict[Key, Record | None], step: UUID) -> None:
        moved = {key: (self.content.get(key), record) for key, record in after.items()}
        moved = {key: pair for key, pair in moved.items() if pair[0] != pair[1]}
        for key, (before, then) in moved.items():
            self.lines += len(_differing(before, then)) if before and then else 1
            if then is None:
                del self.content[key]
            else:
                self.content[key] = then
        if moved:
            self.steps[step] = moved


def _taken_back(before: Record | None, then: Record | None, now: Record | None) -> Record | None:
    if before is None or then is None:
        if now != then:
            raise Refused
        return before
    names = _differing(before, then)
    if now is None or any(getattr(now, name) != getattr(then, name) for name in names):
        raise Refused
    try:
        return replace(now, **{name: getattr(before, name) for name in names})
    except InvalidValue as error:
        raise Refused from error


def _differing(before: Record, then: Record) -> list[str]:
    names = [each.name for each in fields(RECORD_TYPES[_kind(before)])]
    return [name for name in names if getattr(before, name) != getattr(then, name)]


def _kind(record: Record) -> str:
    return next(kind for kind, found in RECORD_TYPES.items() if found is type(record))


def _points_at(where: dict[str, tuple[str, str]], key: Key, record: Record, target: Key) -> bool:
    name, kind = where.get(key[0], ("", ""))
    return kind == target[0] and getattr(record, name) == target[1]


def _check_whole(content: Content) -> None:
    for key in orphans(content):
        raise Refused(key)


def orphans(content: Content) -> Iterable[Key]:
    """Records that point at one which is not there."""
    for (kind, record_id), record in content.items():
        for where in (PARENTS, LINKS):
            name, target = where.get(kind, ("", ""))
            pointed = getattr(record, name) if name else None
            if pointed is not None and (target, pointed) not in content:
                yield kind, record_id
