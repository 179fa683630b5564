"""Words that the other one may hear as blame, pointed out gently, in French and in English.

A frame of Rosenberg's Nonviolent Communication: an observation without "always", a feeling
that is no evaluation of the other, a need without "your fault", a request without a threat.
These are honest guesses from signs in the text: they point out, and never block.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from core.rules.blame_english import ENGLISH_BLAME, ENGLISH_FALSE_FEELINGS
from core.rules.blame_french import FRENCH_BLAME, FRENCH_FALSE_FEELINGS


class BlameKind(StrEnum):
    """Why a phrase may sound like blame; what it says and how to put it otherwise."""

    ABSOLUTE = "absolute"
    FAULT = "fault"
    DUTY = "duty"
    LABEL = "label"
    MOTIVE = "motive"
    THREAT = "threat"
    FALSE_FEELING = "false_feeling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blame:
    """One phrase as it stands in the text, and why it may sound like blame."""

    kind: BlameKind
    words: str


_PATTERNS = [
    (BlameKind(kind), pattern)
    for lexicon in (FRENCH_BLAME, ENGLISH_BLAME)
    for kind, pattern in lexicon.items()
]
_FALSE_FEELINGS = (FRENCH_FALSE_FEELINGS, ENGLISH_FALSE_FEELINGS)


def blame_in(text: str) -> list[Blame]:
    """The phrases that may sound like blame, in the order of the text, each kind of words once.

    Both languages are looked for: whoever writes to an English-speaking freelancer may do so
    from a French screen.
    """
    level = _level(text)
    hits = [
        (found.start(), found.end(), kind)
        for kind, pattern in _PATTERNS
        for found in pattern.finditer(level)
    ]
    hits += [
        (found.start("word"), found.end("word"), BlameKind.FALSE_FEELING)
        for pattern in _FALSE_FEELINGS
        for found in pattern.finditer(level)
    ]
    found_words: list[Blame] = []
    end = 0
    for start, stop, kind in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        words = " ".join(text[start:stop].split())
        seen = {(one.kind, one.words.lower()) for one in found_words}
        if start >= end and (kind, words.lower()) not in seen:
            found_words.append(Blame(kind=kind, words=words))
        end = max(end, stop)
    return found_words


def _level(text: str) -> str:
    """The text without accents and with straight apostrophes, letter for letter as long."""
    return re.sub("[’ʼ`´]", "'", "".join(_plain_letter(letter) for letter in text))


def _plain_letter(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[:1]
    return " " if base.isspace() else base
