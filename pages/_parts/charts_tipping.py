"""The picture of what would turn a comparison round: one bar a figure, from today outwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log10
from operator import add
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import FAINT_INK, INK, PAPER, Spec, drawn, hover, label, swatch

_ROW: Final = 62
_BAR_WIDTH: Final = 0.3
_NAME: Final = 42
_LINE: Final = 0.29
"""Of a row, what a line of words above its bar takes."""
_WORDS: Final = 24
"""The most on one line: from today to the edge of a phone."""
_ARROW: Final = "→"
_FOOT: Final = 34
_TOP: Final = 0.75
_BOTTOM: Final = 0.6
_TICKS: Final = (1.5, 2, 3, 5, 10, 20, 50, 100, 1_000, 10_000)
_MARGIN: Final = 1.12


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A figure, how many times today's value turns the comparison, and both as they read."""

    name: str
    """Whose figure it is; empty where it counts for both."""
    words: str
    factor: float
    reading: str
    colour: str


def tipping(reaches: Sequence[Reach], *, today: str, write: Callable[[float], str]) -> go.Figure:
    """One bar a figure, on a scale of ratios: to the right more of it, to the left less.

    What a bar is stands above it, from today outwards; whose it is, at the left of the picture.
    `write` says a ratio, below 1 for less.
    """
    places = [log10(one.factor) for one in reaches]
    words = [_words(one) for one in reaches]
    begins = _begins(reaches)
    rows = _rows(begins, words)
    # Where all lies close to today, a scale up to "twice" keeps the bars small, as they are.
    widest = max([log10(2), *map(abs, places)])
    ticks = _ticks(widest)
    layout: Spec = {
        "annotations": [
            note
            for one, text, row, is_first in zip(reaches, words, rows, begins, strict=True)
            for note in (_words_above(one, text, row), *_name_above(one, text, row, is_first))
        ],
        "xaxis": {
            "range": [-widest * _MARGIN, widest * _MARGIN],
            "tickvals": [0, *map(log10, ticks)],
            "ticktext": [today, *map(write, ticks)],
            "tickfont": {"color": INK},
            "zeroline": True,
            "zerolinecolor": FAINT_INK,
        },
        "yaxis": {"visible": False, "range": [rows[-1] - _BOTTOM, _TOP]},
    }
    bars = [_bar(one, place, row) for one, place, row in zip(reaches, places, rows, strict=True)]
    height = round(_ROW * (_TOP + _BOTTOM - rows[-1])) + _FOOT
    return drawn(bars, layout, height=height, top=0, bottom=0)


def _begins(reaches: Sequence[Reach]) -> list[bool]:
    """Of each figure, whether it is the first below a name."""
    before = ["", *(one.name for one in reaches)]
    return [one.name not in ("", last) for last, one in zip(before, reaches, strict=False)]


def _rows(begins: Sequence[bool], words: Sequence[str]) -> list[float]:
    """Where each bar lies, from the top down: a row each, and room for a name and a second line."""
    lines = accumulate(map(add, begins, map(_breaks, words)))
    return [-row - _LINE * above for row, above in enumerate(lines)]


def _breaks(words: str) -> int:
    return words.count("<br>")


def _ticks(widest: float) -> list[float]:
    """Two round ratios within the scale, the larger one near its end, and one over each."""
    within = [one for one in _TICKS if log10(one) <= widest]
    near = [one for one in within if log10(one) <= log10(within[-1]) / 1.7]
    return [tick for one in (*near[-1:], within[-1]) for tick in (1 / one, one)]


def _bar(one: Reach, place: float, row: float) -> Spec:
    return {
        "type": "bar",
        "x": [place],
        "y": [row],
        "orientation": "h",
        "width": _BAR_WIDTH,
        "text": [one.reading],
        "textposition": "auto",
        "textangle": 0,
        "insidetextanchor": "end",
        "insidetextfont": {"color": PAPER},
        "cliponaxis": False,
        "hovertext": [f"{one.words} ({one.reading})"],
        "hovertemplate": hover(one.name or one.words),
        "marker": {"color": one.colour, "cornerradius": 3},
    }


def _words(one: Reach) -> str:
    """What a bar is; on two lines, the second from the arrow on, where it is too long for one."""
    words = label(one.words, 2 * _WORDS)
    if len(one.words) > _WORDS:
        words = f"<br>{_ARROW}\u00a0".join(map(str.strip, words.split(_ARROW)))
    return words if one.name else f"{swatch(one.colour)} {words}"


def _words_above(one: Reach, words: str, row: float) -> Spec:
    side, shift = ("left", 4) if one.factor > 1 else ("right", -4)
    return _above(words, row) | {"x": 0, "xanchor": side, "xshift": shift, "align": side}


def _name_above(one: Reach, words: str, row: float, is_first: bool) -> list[Spec]:
    if not is_first:
        return []
    name = f"{swatch(one.colour)} <b>{label(one.name, _NAME)}</b>"
    place: Spec = {"xref": "paper", "x": 0, "xanchor": "left", "bgcolor": PAPER}
    return [_above(name, row + _LINE * (1 + _breaks(words))) | place]


def _above(words: str, row: float) -> Spec:
    return {
        "text": words,
        "y": row + _BAR_WIDTH / 2 + 0.06,
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"color": INK},
    }
