"""The room that the labels of a figure need, known before it is drawn.

Plotly can find out itself (`automargin`), but then it draws everything a second time.
"""

from collections.abc import Sequence
from math import ceil
from typing import Any, Final

_FIGURE: Final = 8.0
"""Pixels: a little more than the widest digit of the text; small letters are narrower."""
_CAPITAL: Final = 10.0
_WIDEST: Final = 13.0
"""A letter of any other script."""
_GAP: Final = 3.5
_WIDE: Final = frozenset("mw%@")
_SIGNS: Final = frozenset("€−–’")
_OTHER_SCRIPTS: Final = 0x250
"""Where Latin letters end in Unicode."""
_NARROWEST: Final = 280
"""Pixels between the margins of a picture on a small phone."""
_BESIDE: Final = 5
_LINE: Final = 17
_UNDER: Final = 4
_STANDOFF: Final = 6
"""What Plotly keeps between labels and a title by itself."""


def left_of(axis: dict[str, Any]) -> int:
    """Pixels that the labels of an upright axis take to its left."""
    if not _has_labels(axis):
        return 0
    return round(_BESIDE + max(map(_width, _lines(axis)), default=0))


def beyond(axis: dict[str, Any]) -> tuple[int, int]:
    """Pixels by which the first and the last label of a level axis pass its ends, on a phone.

    A label that passes the edge of the picture is not drawn at all.
    """
    if not _has_labels(axis) or "range" not in axis:
        return 0, 0
    low, high = axis["range"]
    values, words = axis["tickvals"], _words(axis)
    pixels = _NARROWEST / (high - low)
    return (
        _over(words[0], pixels * (values[0] - low)),
        _over(words[-1], pixels * (high - values[-1])),
    )


def _over(words: str, room: float) -> int:
    """What half of a label is wider than the room on its side of the tick."""
    return max(0, ceil(max(map(_width, words.split("<br>"))) / 2 - room))


def under(axis: dict[str, Any]) -> int:
    """Pixels that the labels of a level axis, and its title, take beneath it."""
    if not _has_labels(axis):
        return 0
    lines = max((words.count("<br>") + 1 for words in _words(axis)), default=1)
    title = axis.get("title", {})
    apart = max(0, title.get("standoff", _STANDOFF) - _STANDOFF)
    return _UNDER + _LINE * (lines + bool(title)) + (apart if title else 0)


def _has_labels(axis: dict[str, Any]) -> bool:
    return (
        axis.get("visible", True)
        and axis.get("showticklabels", True)
        and bool(axis.get("tickvals"))
    )


def _words(axis: dict[str, Any]) -> Sequence[str]:
    return [str(one) for one in axis.get("ticktext", axis["tickvals"])]


def _lines(axis: dict[str, Any]) -> Sequence[str]:
    return [line for words in _words(axis) for line in words.split("<br>")]


def _width(words: str) -> float:
    return sum(map(_letter, words))


def _letter(one: str) -> float:
    if one.isspace():
        return _GAP
    if one.isupper() or one in _WIDE:
        return _CAPITAL
    return _FIGURE if ord(one) < _OTHER_SCRIPTS or one in _SIGNS else _WIDEST
