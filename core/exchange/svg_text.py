"""Lines of words inside a picture: escaped, and smaller where they would be too wide."""

from html import escape
from typing import Final

from core.exchange.job_post_text import without_controls

_USUAL, _THIN = 0.56, 0.29
"""Widths of letters by their height, about: enough to tell a line too long for its place."""
_THIN_LETTERS: Final = " iljtfrI.,:;\u2019\u00a0\u202f"


def width_of(words: str, size: float) -> float:
    """How wide a line is, about."""
    return sum(_THIN if letter in _THIN_LETTERS else _USUAL for letter in words) * size


def written(
    x: float,
    y: float,
    words: str,
    *,
    size: float,
    colour: str,
    weight: int = 400,
    serif: bool = False,
    anchor: str = "start",
    most: float,
) -> str:
    """One line of words, smaller where it would be wider than `most`."""
    family = "Fraunces,Georgia,serif" if serif else "Figtree,Helvetica,Arial,sans-serif"
    width = width_of(words, size)
    fitting = size * min(1.0, most / width) if width else size
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{family}" font-size="{fitting:.1f}"'
        f' font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">{in_svg(words)}</text>'
    )


def in_svg(words: str) -> str:
    """Words as they may stand inside a picture."""
    return escape(without_controls(words))
