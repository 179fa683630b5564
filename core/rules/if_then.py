"""The two halves of an if-then plan, however much of "if" and "then" was typed with them."""

import re

from core.model.one_line import one_line
from core.model.preferences import Language

_IF = {
    Language.FRENCH: re.compile(r"^\s*(?:si\s+|s['’](?=ils?\b))", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"^\s*if\s+", re.IGNORECASE),
}
_THEN = {
    Language.FRENCH: re.compile(r"^\s*alors,?\s+", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"^\s*then,?\s+", re.IGNORECASE),
}
_IL = re.compile(r"^ils?\b", re.IGNORECASE)
_END = " \t\n.,;…"


def condition(text: str, language: Language) -> str:
    """What comes after "if", without it, on one line and without a full stop."""
    return _half(_IF[language].sub("", text))


def action(text: str, language: Language) -> str:
    """What comes after "then", without it, on one line and without a full stop."""
    return _half(_THEN[language].sub("", text))


def elides(text: str, language: Language) -> bool:
    """Whether French writes "s’" before this condition."""
    return language is Language.FRENCH and _IL.match(condition(text, language)) is not None


def _half(text: str) -> str:
    return one_line(text).strip(_END)
