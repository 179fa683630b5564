"""Words that stand between quotation marks and bring marks of their own."""

import re
from typing import Final

from core.model.preferences import Language

_INNER: Final = {
    Language.FRENCH: ((re.compile(r"«\s*"), "“"), (re.compile(r"\s*»"), "”")),
    Language.ENGLISH: ((re.compile("“"), "‘"), (re.compile("”"), "’")),
}


def nested(language: Language, words: str) -> str:
    """The words with their quotation marks as inner ones: “ ” in French, ‘ ’ in English."""
    for mark, inner in _INNER[language]:
        words = mark.sub(inner, words)
    return words
