"""A person's words as plain text, where a screen would otherwise read them as Markdown."""

import re
from textwrap import wrap

from core.model.one_line import cut_short, one_line

_PUNCTUATION = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$^=\"'&/])")
_STARTS_A_NAME = re.compile(r"(?<=[:@])(?=\w)|(?<=www)(?=\.)|(?<=:)(?=/)")
_TURNS = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068]")
"""Marks after which letters run another way, until that is ended."""
_END_OF_ISOLATE, _END_OF_EMBEDDING = "\u2069", "\u202c"
_WIDEST_LABEL = 32
_WIDEST_CELL = 40
LONGEST_HEADING = 90
"""Letters: on a phone four lines, under which the screen itself still comes into view."""
WORD_JOINER = "\u2060"
"""Invisible: keeps `:name:`, `www.` and `http:` from being read as an icon or a link."""


def plain(words: str) -> str:
    """Markdown that shows `words` letter by letter: no link, image, icon, formula or list.

    What they turn around ends with them, so that the app's own words after them run on as ever.
    """
    joined = _STARTS_A_NAME.sub(WORD_JOINER, words + _ends(words))
    return _PUNCTUATION.sub(r"\\\1", joined).replace("\n", "  \n")


def in_cell(words: str, longest: int = _WIDEST_CELL) -> str:
    """As `plain`, for a cell or a heading: in one line, too short to push the others away."""
    return plain(cut_short(one_line(words), longest))


def _ends(words: str) -> str:
    """The ends that are missing of what was turned around in the last line (Unicode UAX 9)."""
    if not _TURNS.search(words):
        return ""
    missing: list[str] = []
    for letter in words.rpartition("\n")[2]:
        if _TURNS.match(letter):
            is_isolate = letter >= "\u2066"
            missing.append(_END_OF_ISOLATE if is_isolate else _END_OF_EMBEDDING)
        elif letter == _END_OF_ISOLATE and letter in missing:
            # It ends all that was begun within it too.
            while missing.pop() != letter:
                pass
        elif letter == _END_OF_EMBEDDING and missing[-1:] == [letter]:
            missing.pop()
    return "".join(reversed(missing))


def in_lines(label: str) -> str:
    """A label in lines that a phone shows whole: buttons and links cut longer ones off.

    No more lines than it takes, about as wide as each other: a button stands them in its middle.
    """
    lines = _wrapped(label, _WIDEST_LABEL)
    narrowest = len(label) // max(1, len(lines)) + 1
    even = (_wrapped(label, width) for width in range(narrowest, _WIDEST_LABEL))
    return "  \n".join(next((found for found in even if len(found) == len(lines)), lines))


def _wrapped(label: str, width: int) -> list[str]:
    return wrap(label, width, break_long_words=False, break_on_hyphens=False)
