"""Where words stand in a history: in what was there before, in what came, and in names."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Final

from core.model.records import RECORD_TYPES
from core.rules.word_match import ACCENTED, PLAIN, folded
from core.storage.references import REFERENCES
from core.storage.search import WORD_COLUMNS
from core.storage.values import columns_of

_NAMES: Final = ("title", "what", "name", "words", "work", "file_name", "text", "who")
_WORD_FIELDS: Final = sorted({name for names in WORD_COLUMNS.values() for name in names})
_NO_WORDS: Final = sorted(
    {column.name for kind in RECORD_TYPES for column in columns_of(kind)} - set(_WORD_FIELDS)
)
_NOT_WRITTEN: Final = rf'"(?:{"|".join(_NO_WORDS)})": "[^"]*"|"[a-z_0-9]+": (?:null)?'
"""What a whole record holds that nobody wrote: the names of its fields, ids, codes, figures."""
_FIELD_LIST: Final = ", ".join(f"'{name}'" for name in _WORD_FIELDS)
_REVISED: Final = (
    f"field IN ({_FIELD_LIST}) AND (regexp_matches(old_value, ?) OR regexp_matches(new_value, ?))"
)
_WHOLE: Final = "regexp_replace(coalesce(old_value, new_value), ?, ?, 'g')"


def holds(word: str) -> tuple[str, list[object]]:
    """The condition that a change holds a word (or a figure), and its parameters.

    Patterns, for folding every text before comparing took five times as long (measured).
    """
    pattern = _pattern(folded(word))
    whole = _pattern(json.dumps(folded(word), ensure_ascii=False)[1:-1])
    named, values = _called(pattern)
    sides = [
        _REVISED,
        f"field = '' AND regexp_matches({_WHOLE}, ?)",
        f"record_id IN ({named})",
    ]
    parameters: list[object] = [pattern, pattern, _NOT_WRITTEN, "\n", whole, *values]
    figure = _figure(word)
    if figure is not None:
        sides.append("field <> '' AND (old_value = ? OR new_value = ?)")
        sides.append("field = '' AND strpos(coalesce(old_value, new_value), ?) > 0")
        parameters += [figure, figure, f': "{figure}"']
    return f"({' OR '.join(f'({side})' for side in sides)})", parameters


def _pattern(wanted: str) -> str:
    """A pattern that finds folded words whatever their case and accents."""
    variants: dict[str, str] = {}
    for accented, plain in zip(ACCENTED, PLAIN, strict=True):
        variants[plain] = variants.get(plain, plain) + accented
    letters = (f"[{variants[one]}]" if one in variants else re.escape(one) for one in wanted)
    return f"(?i){''.join(letters)}"


def _called(pattern: str) -> tuple[str, list[object]]:
    """Ids of the records that are called so, or that belong to one that is."""
    names = {
        kind: [column.name for column in columns_of(kind) if column.name in _NAMES]
        for kind in RECORD_TYPES
    }
    parts = [
        f"SELECT id FROM {kind} WHERE {_is_called(fields)}"
        for kind, fields in names.items()
        if fields
    ]
    parts += [
        f"SELECT id FROM {one.kind} WHERE {one.field} IN"
        f" (SELECT id FROM {one.target} WHERE {_is_called(names[one.target])})"
        for one in REFERENCES
        if one.is_owned and names[one.target]
    ]
    return " UNION ALL ".join(parts), [" ", pattern] * len(parts)


def _is_called(fields: list[str]) -> str:
    return f"regexp_matches(concat_ws(?, {', '.join(fields)}), ?)"


def _figure(word: str) -> str | None:
    """A word that is a number, as the history writes it."""
    try:
        number = Decimal(word.replace(",", "."))
    except InvalidOperation:
        return None
    return f"{number.normalize():f}" if number.is_finite() and abs(number.adjusted()) < 20 else None
