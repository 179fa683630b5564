"""Any words of a notebook, found wherever they were written."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from core.model.records import RECORD_TYPES
from core.rules.word_match import ACCENTED, PLAIN, folded
from core.storage.imported_sums import STANDING
from core.storage.notebook import Notebook
from core.storage.values import columns_of

MOST_FOUND: Final = 50
_NOT_WORDS: Final = frozenset(
    {
        "kind",
        "trade",
        "currency",
        "home_currency",
        "country",
        "question",
        "weights_before",
        "source",
        "signature",
        "mapping",
        "people",
        "fingerprint",
    }
)
"""Columns of text that hold keys or codes, not what a person wrote."""
_NOT_SEARCHED: Final = frozenset({"brief_version"})
"""A finished post repeats its brief."""
_BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One record that holds the words: what kind, which one, and all that is written in it."""

    kind: str
    record_id: UUID
    words: str


def _columns(kind: str) -> list[str]:
    return [
        column.name
        for column in columns_of(kind)
        if column.type is str and column.name not in _NOT_WORDS
    ]


WORD_COLUMNS: Final = {kind: columns for kind in RECORD_TYPES if (columns := _columns(kind))}
"""For each kind of record, its columns that hold a person's words."""
SEARCHED: Final = {
    kind: columns for kind, columns in WORD_COLUMNS.items() if kind not in _NOT_SEARCHED
}
"""Those that are searched."""


def find(notebook: Notebook, words: str, limit: int = MOST_FOUND) -> list[Found]:
    """The newest records that hold every one of the words, whatever their case and accents."""
    wanted = [folded(word) for word in words.split()]
    if not wanted:
        return []
    parts = [_select(kind, columns, len(wanted)) for kind, columns in SEARCHED.items()]
    sql = f"{' UNION ALL '.join(parts)} ORDER BY made DESC, id LIMIT ?"
    values: list[object] = []
    for _ in parts:
        values += [_BETWEEN, *(value for word in wanted for value in (ACCENTED, PLAIN, word))]
    return [
        Found(kind=kind, record_id=record_id, words=text)
        for kind, record_id, text, _ in notebook.read(sql, [*values, limit])
    ]


def _select(kind: str, columns: list[str], words: int) -> str:
    table = f"({STANDING}) AS standing" if kind == "imported_line" else kind
    written = ", ".join(f"NULLIF({column}, '')" for column in columns)
    holds = " AND ".join(["strpos(translate(lower(words), ?, ?), ?) > 0"] * words)
    return (
        f"SELECT '{kind}' AS kind, id, words, made FROM ("
        f"SELECT id, created_at AS made, concat_ws(?, {written}) AS words FROM {table}"
        f") AS written WHERE {holds}"
    )
