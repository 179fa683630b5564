"""A person's words as plain text, where a screen would otherwise read them as Markdown."""

import re
from textwrap import wrap

_PUNCTUATION = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$^=\"'&/])")
_STARTS_A_NAME = re.compile(r"(?<=[:@])(?=\w)|(?<=www)(?=\.)|(?<=:)(?=/)")
_WIDEST_LABEL = 32
WORD_JOINER = "\u2060"
"""Invisible: keeps `:name:`, `www.` and `http:` from being read as an icon or a link."""


def plain(words: str) -> str:
    """Markdown that shows `words` letter by letter: no link, image, icon, formula or list."""
    joined = _STARTS_A_NAME.sub(WORD_JOINER, words)
    return _PUNCTUATION.sub(r"\\\1", joined).replace("\n", "  \n")


def in_lines(label: str) -> str:
    """A label in lines that a phone shows whole: buttons and links cut longer ones off."""
    return "  \n".join(wrap(label, _WIDEST_LABEL, break_long_words=False, break_on_hyphens=False))
