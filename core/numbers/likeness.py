"""Whether two descriptions of work mean the same thing, as far as their words can tell."""

from enum import StrEnum
from unicodedata import normalize


class Likeness(StrEnum):
    """How two descriptions compare."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


def likeness(first: str, second: str) -> Likeness:
    """Compare two descriptions, whatever their case, spacing and plurals.

    UNKNOWN if one of them is empty.
    """
    one, other = _normal(first), _normal(second)
    if not one or not other:
        return Likeness.UNKNOWN
    return Likeness.SAME if one == other else Likeness.DIFFERENT


def _normal(words: str) -> str:
    return " ".join(word.removesuffix("s") for word in normalize("NFKC", words).casefold().split())
