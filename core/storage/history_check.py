"""A history that comes from outside: each of its lines must be one that can be told."""

import json
from collections.abc import Iterable

from core.model.change import Change, ChangeKind
from core.model.errors import InvalidValue
from core.model.records import RECORD_TYPES
from core.storage.columns import Column
from core.storage.values import columns_of, decode_fields


def check(history: Iterable[Change]) -> None:
    """Raise InvalidValue for a line about nothing known, or with a value that nobody can read."""
    columns = {kind: {column.name: column for column in columns_of(kind)} for kind in RECORD_TYPES}
    for change in history:
        try:
            _check(change, columns[change.record])
        except (KeyError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
            raise InvalidValue("archive.error.damaged") from error


def _check(change: Change, columns: dict[str, Column]) -> None:
    for value in (change.old_value, change.new_value):
        if change.kind is ChangeKind.REVISE:
            columns[change.field].decode(value)
        elif value is not None:
            whole = json.loads(value)
            if not isinstance(whole, dict):
                raise TypeError
            if not all(text is None or isinstance(text, str) for text in whole.values()):
                raise TypeError
            decode_fields(change.record, whole)
