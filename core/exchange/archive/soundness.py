"""What an archive must be beyond its form, so that every screen and every undo can read it."""

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, Final

from core.exchange.importing.placing import cells_of
from core.exchange.job_post import read_again
from core.model.brief import BriefVersion
from core.model.change import Change, ChangeKind
from core.model.errors import InvalidValue
from core.model.import_batch import ImportedLine
from core.model.preferences import Language
from core.model.records import RECORD_TYPES, Record
from core.storage.columns import Column, is_storable
from core.storage.values import columns_of, decode_fields, fields_of

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_UNREADABLE: Final = (TypeError, ValueError, ArithmeticError, RecursionError)
"""What reading texts raises that the app has not written."""


def is_in_reach(day: date) -> bool:
    """Whether a day, or the day of a moment, is one that calendars and sums can go on from."""
    return _FIRST_YEAR <= day.year <= _LAST_YEAR


def check(records: Iterable[Record], history: Iterable[Change]) -> None:
    """Raises InvalidValue for a record or a change that no version of the app can have written."""
    try:
        for record in records:
            _check_record(record)
        for change in history:
            _check_change(change)
    except _UNREADABLE as error:
        raise _refused() from error


def _check_record(record: Record) -> None:
    for value in fields_of(record).values():
        if isinstance(value, date) and not is_in_reach(value):
            raise _refused()
    if isinstance(record, ImportedLine):
        for heading, cell in cells_of(record):
            _check_texts(heading, cell)
    elif isinstance(record, BriefVersion):
        for post in (record.post_fr, record.post_en):
            blocks = read_again(post, Language.FRENCH).blocks
            if not blocks:
                raise _refused()
            _check_texts(*(block.words for block in blocks))


def _check_change(change: Change) -> None:
    if change.record not in RECORD_TYPES:
        raise _refused()
    if change.kind is ChangeKind.REVISE:
        columns = _columns(change.record)
        if change.field not in columns:
            raise _refused()
        for text in (change.old_value, change.new_value):
            columns[change.field].decode(text)
        return
    whole = change.new_value if change.kind is ChangeKind.ADD else change.old_value
    fields = decode_fields(change.record, _texts(json.loads(whole or "")))
    try:
        RECORD_TYPES[change.record](**fields)
    except InvalidValue:
        # An earlier version may have allowed what this one does not: it is only told of.
        return


@cache
def _columns(kind: str) -> dict[str, Column]:
    return {one.name: one for one in columns_of(kind)}


def _texts(whole: Any) -> dict[str, str | None]:
    if not isinstance(whole, dict):
        raise TypeError
    _check_texts(*(value for value in whole.values() if value is not None))
    return whole


def _check_texts(*values: object) -> None:
    """JSON can hold what no text of a notebook can: other values, and halves of characters."""
    if not all(isinstance(value, str) and is_storable(value) for value in values):
        raise _refused()


def _refused() -> InvalidValue:
    return InvalidValue("archive.error.damaged")
