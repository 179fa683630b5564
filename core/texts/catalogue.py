"""Every text that people read, by key, in their language."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from babel.messages.pofile import read_po

from core.model.preferences import Language
from core.texts import formats
from core.texts.elision import elided

FOLDER = Path(__file__).parent

Entry: TypeAlias = str | tuple[str, ...]
"""One text, or its plural forms: the singular first."""

_MSGID_LINE = re.compile(r'^msgid "(?!"\s*$)', re.MULTILINE)
_entries: dict[Language, Mapping[str, Entry]] = {}
_reading = Lock()


def text(language: Language, key: str, /, **values: object) -> str:
    """The text of `key`, its {placeholders} filled; numbers and days are written as usual there.

    Raises KeyError for a key or a placeholder that nobody wrote.
    """
    entry = _catalogue(language)[key]
    if not isinstance(entry, str):
        raise KeyError(f"{key} has plural forms: ask for plural()")
    return _fill(language, entry, values)


def plural(language: Language, key: str, count: Decimal | float, /, **values: object) -> str:
    """The plural form of `key` that `count` takes; {count} is the formatted number.

    Raises KeyError for a key without plural forms.
    """
    entry = _catalogue(language)[key]
    if isinstance(entry, str):
        raise KeyError(f"{key} has no plural forms: ask for text()")
    form = 0 if formats.is_singular(language, count) else 1
    return _fill(language, entry[form], {**values, "count": count})


def has_text(language: Language, key: str, /) -> bool:
    """Whether `key` is written, with or without plural forms."""
    return key in _catalogue(language)


def read_catalogue(folder: Path) -> dict[str, Entry]:
    """All entries of the .po files in one folder. Raises ValueError for a key written twice."""
    entries: dict[str, Entry] = {}
    origin: dict[str, str] = {}
    for path in sorted(folder.glob("*.po")):
        with path.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
        messages = [message for message in catalogue if message.id]
        if len(messages) != len(_MSGID_LINE.findall(path.read_text(encoding="utf-8"))):
            raise ValueError(f"{folder.name}/{path.name} has a key twice (or one split over lines)")
        for message in messages:
            key = message.id if isinstance(message.id, str) else message.id[0]
            if key in entries:
                raise ValueError(
                    f"{key} is in {folder.name}/{origin[key]} and {folder.name}/{path.name}"
                )
            string = message.string
            entries[key] = string if isinstance(string, str) else tuple(string or ())
            origin[key] = path.name
    return entries


def _catalogue(language: Language) -> Mapping[str, Entry]:
    found = _entries.get(language)
    if found is None:
        with _reading:
            found = _entries.get(language)
            if found is None:
                found = _entries[language] = read_catalogue(FOLDER / language.value)
    return found


def _fill(language: Language, entry: str, values: Mapping[str, object]) -> str:
    written = {name: _written(language, value) for name, value in values.items()}
    if language is Language.FRENCH:
        entry = elided(entry, written)
    return entry.format_map(written)


def _written(language: Language, value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float | Decimal):
        return formats.number(language, value)
    if isinstance(value, date):
        return formats.day(language, value)
    return value
