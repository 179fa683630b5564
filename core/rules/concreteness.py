"""Which of five aspects a text leaves open: who, what, when, how much, how one would notice.

These are honest guesses from signs in the text, made to nudge and never to judge: a
text may be concrete without a sign we know, and a sign does not make it true.
"""

import re
import unicodedata
from enum import StrEnum

from core.model.preferences import Language
from core.rules.concrete_english import ENGLISH
from core.rules.concrete_french import FRENCH
from core.rules.lexicon import Lexicon

_LEXICONS = {Language.FRENCH: FRENCH, Language.ENGLISH: ENGLISH}
_ADDRESSES = re.compile(r"https?://\S+|www\.\S+|(?<!\S)[^\s@]+@\S+\.\S+", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\"«»()•*/–—]|\s-\s|\.{3})\s*['\"«]*\s*\w+")
_NAME = re.compile(r"(?<![\w'-])[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?!\w)")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_FEWEST_WORDS_WITH_AN_EVENT = 2
_FEWEST_WORDS_WITHOUT = 5


class Aspect(StrEnum):
    """One of the five questions that make a case concrete."""

    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    HOW_MUCH = "how_much"
    NOTICE = "notice"


def missing_aspects(text: str, language: Language, *, to_whom: str = "") -> list[Aspect]:
    """The aspects of which the text shows no sign, in the order of the questions.

    `to_whom` is what the person wrote about the other side: a name in it is a "who"
    wherever it stands. "I" alone is none: the question is who else has a part in it.
    """
    found = found_aspects(text, language, to_whom=to_whom)
    return [aspect for aspect in Aspect if aspect not in found]


def found_aspects(text: str, language: Language, *, to_whom: str = "") -> set[Aspect]:
    """The aspects of which the text shows a sign."""
    lexicon = _LEXICONS[language]
    plain = lexicon.hollow.sub(" ", _ADDRESSES.sub(" ", _without_accents(text)))
    tests = {
        Aspect.WHO: _names_someone(plain, lexicon, _without_accents(to_whom)),
        Aspect.WHAT: _tells_an_event(plain, lexicon),
        Aspect.WHEN: bool(lexicon.moments.search(plain) or lexicon.lengths.search(plain)),
        Aspect.HOW_MUCH: _has_an_amount(plain, lexicon),
        Aspect.NOTICE: bool(lexicon.signs.search(plain)),
    }
    return {aspect for aspect, is_found in tests.items() if is_found}


def _without_accents(text: str) -> str:
    straight = text.replace("’", "'").replace("œ", "oe").replace("Œ", "Oe")
    decomposed = unicodedata.normalize("NFKD", straight)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _names_someone(plain: str, lexicon: Lexicon, to_whom: str) -> bool:
    if lexicon.people.search(plain):
        return True
    known = {name for name in _NAME.findall(to_whom) if name not in lexicon.no_names}
    words = set(re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*", plain))
    if known & words:
        return True
    inside = _SENTENCE_START.sub(" . ", plain)
    return any(name not in lexicon.no_names for name in _NAME.findall(inside))


def _tells_an_event(plain: str, lexicon: Lexicon) -> bool:
    telling = {word for word in _WORD.findall(plain.lower()) if len(word) > 1}
    telling -= lexicon.empty_words
    if lexicon.events.search(plain):
        return len(telling) >= _FEWEST_WORDS_WITH_AN_EVENT
    return len(telling) >= _FEWEST_WORDS_WITHOUT


def _has_an_amount(plain: str, lexicon: Lexicon) -> bool:
    counted = lexicon.labels.sub(" ", lexicon.moments.sub(" ", plain))
    return bool(lexicon.amounts.search(counted) or lexicon.lengths.search(counted))
