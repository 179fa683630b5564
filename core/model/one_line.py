"""A person's words on one line."""

import re
from typing import Final

_BREAKS: Final = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""All white space but the kinds that keep what stands around them together, as French needs."""


def one_line(words: str) -> str:
    """The words with single spaces for what breaks between them, and nothing around them."""
    return _BREAKS.sub(" ", words).strip()


def cut_short(line: str, longest: int) -> str:
    """A line of no more letters than `longest`, with a mark where something is left out."""
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
