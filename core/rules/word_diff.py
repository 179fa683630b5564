"""What went from a text and what came, word by word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

_TOKEN: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_TOKENS: Final = 1_500
"""A longer change is told as one text for another: nobody reads so many small pieces."""
_LEAST_ALIKE: Final = 0.35
"""Below this share of what stayed, two texts are not told as one that was changed."""
_EQUAL: Final = "equal"
_SHORT: Final = 2
"""So few words between two changes belong to them."""


class Fate(StrEnum):
    """What became of a piece of text."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words with one fate."""

    fate: Fate
    words: str


def pieces(before: str, after: str) -> list[Piece]:
    """Both texts in one: what stayed and went is the old text, what stayed and came the new."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(old) + len(new) > _MOST_TOKENS:
        return _pieces(old, new, [])
    runs = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    stayed = sum(_length(old[begin:end]) for kind, begin, end, *_ in runs if kind == _EQUAL)
    if stayed < _LEAST_ALIKE * min(_length(old), _length(new)):
        return _pieces(old, new, [])
    told: list[Piece] = []
    went: list[str] = []
    came: list[str] = []
    for kind, begin, end, new_begin, new_end in runs:
        kept = old[begin:end]
        is_between = bool(went or came) and end < len(old)
        if kind == _EQUAL and not (is_between and _is_short(kept)):
            told += _pieces(went, came, kept)
            went, came = [], []
        else:
            went += kept
            came += new[new_begin:new_end]
    return told + _pieces(went, came, [])


def shortened(told: Sequence[Piece], around: int) -> list[Piece]:
    """The pieces with no more than so many characters of what stayed on each side of a change."""
    last = len(told) - 1
    return [
        _cut(piece, around, has_left=at > 0, has_right=at < last)
        if piece.fate is Fate.STAYED
        else piece
        for at, piece in enumerate(told)
    ]


def _pieces(went: list[str], came: list[str], stayed: list[str]) -> list[Piece]:
    fates = ((Fate.WENT, went), (Fate.CAME, came), (Fate.STAYED, stayed))
    return [Piece(fate=fate, words="".join(tokens)) for fate, tokens in fates if tokens]


def _length(tokens: list[str]) -> int:
    return len("".join(tokens))


def _is_short(tokens: list[str]) -> bool:
    return len([token for token in tokens if not token.isspace()]) <= _SHORT


def _cut(piece: Piece, around: int, *, has_left: bool, has_right: bool) -> Piece:
    words = piece.words
    kept = around * (has_left + has_right)
    if len(words) <= kept + 1:
        return piece
    left = words[:around] if has_left else ""
    right = words[-around:] if has_right else ""
    return Piece(fate=piece.fate, words=f"{left}…{right}")
