"""French before a vowel: what ends in a mute e loses it before a name that is filled in."""

import re
from collections.abc import Mapping
from typing import Final

_BEFORE_A_VALUE: Final = re.compile(r"\b([Dd]|[Qq]u)e \{(\w+)\}")
_VOWEL: Final = re.compile(r"[*_]*(?:[aàâäeéèêëiîïoôöuùûüœæ]|y[^aeiouéè])", re.IGNORECASE)
"""A vowel that is heard, behind marks of Markdown; an h may be either, and is left alone."""
_KEEPS: Final = re.compile(r"[*_]*(?:onz|oui|ouist|uh)", re.IGNORECASE)


def elided(entry: str, values: Mapping[str, object]) -> str:
    """A text with "de {name}" as "d’{name}", and "que" as "qu’", where the value begins so."""
    return _BEFORE_A_VALUE.sub(lambda found: _shortened(found, values), entry)


def _shortened(found: re.Match[str], values: Mapping[str, object]) -> str:
    begin, name = found.groups()
    value = str(values.get(name, ""))
    if not _VOWEL.match(value) or _KEEPS.match(value):
        return found[0]
    return f"{begin}’{{{name}}}"
