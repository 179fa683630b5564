"""What a brief's own words show: secrets, sanctions, imposed methods, words without a measure.

These are guesses from signs in the text, made to nudge and never to block. People write
in either language whatever their screen speaks, so both are looked for.
"""

import unicodedata
from dataclasses import dataclass

from core.model.preferences import Language
from core.rules.brief_english import ENGLISH
from core.rules.brief_french import FRENCH
from core.rules.brief_lexicon import SHARED_SECRETS, Sign
from core.rules.concreteness import Aspect, found_aspects

_LEXICONS = (FRENCH, ENGLISH)
_MOST_WORDS = 3
_SPECIAL = {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "œ": "oe", "Œ": "Oe"}
_EVERYWHERE = frozenset({Sign.SECRET, Sign.SANCTION})
_SIGNS: dict[str, frozenset[Sign]] = {
    "title": frozenset({Sign.SECRET, Sign.VAGUE}),
    "result": frozenset({Sign.METHOD, Sign.ACTIVITY, Sign.VAGUE, Sign.UNCOUNTED}) | _EVERYWHERE,
    "limits": frozenset({Sign.METHOD, Sign.VAGUE}) | _EVERYWHERE,
    "way": frozenset({Sign.METHOD}) | _EVERYWHERE,
    "responsibilities": frozenset({Sign.METHOD, Sign.VAGUE}) | _EVERYWHERE,
    "acceptance": frozenset({Sign.TASTE, Sign.VAGUE, Sign.UNCOUNTED}) | _EVERYWHERE,
    "success_them": frozenset({Sign.VAGUE}) | _EVERYWHERE,
}
"""What to look for where; anywhere else only secrets and sanctions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One sign, and the words that show it, as they were written; empty where words lack."""

    sign: Sign
    words: tuple[str, ...] = ()


def findings(column: str, written: str) -> list[Finding]:
    """What the text of one field of a brief shows, the gravest first; nothing while it is blank."""
    if not written.strip():
        return []
    wanted = _SIGNS.get(column, _EVERYWHERE)
    found = {sign: _shown(sign, written) for sign in Sign if sign in wanted}
    listed = [Finding(sign=sign, words=words) for sign, words in found.items() if words]
    if Sign.UNCOUNTED in wanted and not _is_counted(written):
        listed.append(Finding(sign=Sign.UNCOUNTED))
    return listed


def _shown(sign: Sign, written: str) -> tuple[str, ...]:
    plain, places = _folded(written)
    spans: list[tuple[int, int]] = []
    if sign is Sign.SECRET:
        spans += [match.span() for match in SHARED_SECRETS.finditer(plain)]
    for lexicon in _LEXICONS:
        cleared = lexicon.hollow.sub(lambda match: " " * len(match[0]), plain)
        pattern = {
            Sign.SECRET: lexicon.secrets,
            Sign.SANCTION: lexicon.sanctions,
            Sign.METHOD: lexicon.methods,
            Sign.TASTE: lexicon.tastes,
            Sign.ACTIVITY: lexicon.activities,
            Sign.VAGUE: lexicon.vague,
        }.get(sign)
        if pattern is not None:
            spans += [match.span() for match in pattern.finditer(cleared)]
    excerpts = [
        written[places[start] : places[end - 1] + 1].strip() for start, end in sorted(spans)
    ]
    return tuple(dict.fromkeys(excerpts))[:_MOST_WORDS]


def _is_counted(written: str) -> bool:
    return any(Aspect.HOW_MUCH in found_aspects(written, language) for language in Language)


def _folded(written: str) -> tuple[str, list[int]]:
    """The text without accents and typographic marks, and where each letter of it stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(written):
        decomposed = unicodedata.normalize("NFKD", _SPECIAL.get(letter, letter))
        for one in decomposed:
            if not unicodedata.combining(one):
                letters.append(one)
                places.append(place)
    return "".join(letters), places
