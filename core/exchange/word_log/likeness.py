"""Words compared as people mean them: quotes, dashes, spaces and capitals make no difference."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

_LEVELLED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
    }
)
"""What word processors put in place of what was typed."""
_INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp")
_MARKS = frozenset((*map(chr, range(0xFE00, 0xFE10)), "\ufffe", "\uffff"))
"""Variants of a sign, and what no document may hold."""
_COMPARED = 400
"""Enough letters to tell whether two texts are one; more would take long."""
_ALIKE = 0.75
_SURE_LETTERS = 5
"""Shorter words begin too many others."""


@dataclass(frozen=True, slots=True)
class Bare:
    """The letters that count, and the place in the words from which each comes."""

    letters: str
    places: tuple[int, ...]


@lru_cache(maxsize=512)
def bare(words: str) -> str:
    """The letters that count."""
    return "".join(map(_bare_of, words))


def with_places(words: str) -> Bare:
    """The letters that count, each with its place."""
    letters = [(_bare_of(one), place) for place, one in enumerate(words)]
    return Bare(
        "".join(one for one, _ in letters),
        tuple(place for one, place in letters for _ in one),
    )


def find(words: str, wordings: Iterable[str]) -> tuple[int, int] | None:
    """From where to where one of the wordings stands in the words, or None; the longest counts.

    It may begin and end only where a word does.
    """
    whole = with_places(words)
    for wording in sorted({bare(one) for one in wordings} - {""}, key=len, reverse=True):
        start = whole.letters.find(wording)
        while start >= 0:
            first = whole.places[start]
            last = whole.places[start + len(wording) - 1]
            if _is_edge(words, first - 1, first) and _is_edge(words, last, last + 1):
                return first, last + 1
            start = whole.letters.find(wording, start + 1)
    return None


class Comparer:
    """Says whether texts are alike; a file can ask only so often, for each answer takes long."""

    def __init__(self, most: int = 2_000) -> None:
        self._left = most

    def are_alike(self, first: str, second: str) -> bool:
        """Whether one text seems to be the other, changed: mostly the same, or gone on with."""
        one, other = bare(first)[:_COMPARED], bare(second)[:_COMPARED]
        if not one or not other or self._left == 0:
            return False
        self._left -= 1
        short, long = sorted((one, other), key=len)
        if len(short) >= _SURE_LETTERS and long.startswith(short):
            return True
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        return (
            matcher.real_quick_ratio() >= _ALIKE
            and matcher.quick_ratio() >= _ALIKE
            and matcher.ratio() >= _ALIKE
        )


@cache
def _bare_of(letter: str) -> str:
    if unicodedata.category(letter) in _INVISIBLE or letter in _MARKS:
        return ""
    plain = unicodedata.normalize("NFKD", letter.translate(_LEVELLED)).translate(_LEVELLED)
    return "".join(one for one in plain.casefold() if not one.isspace())


def _is_edge(words: str, left: int, right: int) -> bool:
    if left < 0 or right >= len(words):
        return True
    return not (words[left].isalnum() and words[right].isalnum())
