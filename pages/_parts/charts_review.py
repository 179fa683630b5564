"""The pictures of resolved predictions: worries that came true or not, and calibration."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import (
    FAINT_INK,
    HAIRLINE,
    INK,
    PAPER,
    SERIES,
    Spec,
    drawn,
    over_axis,
    swatch,
)

_NOT_TRUE, _TRUE = SERIES[2], SERIES[0]
_LINE: Final = SERIES[1]
_SHARE_HEIGHT: Final = 148
_BEYOND: Final = 40
"""Pixels by which words under a dot near an end go on towards that end."""
_PHONE: Final = 280
_NEAR: Final = (25, 15)
"""Percent across and up, within which another spot may touch a label."""
_ASIDE: Final = 11
_SQUARE: Final = 400
_SMALLEST, _LARGEST = 12, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Predictions of like chances: both shares in percent, and how the spot reads."""

    said: float
    came: float
    low: float
    high: float
    count: int
    label: str
    words: str


def worries(
    not_true: int, came_true: int, interval: tuple[float, float], *, words: tuple[str, str, str]
) -> go.Figure:
    """All worries as one bar, and below it the share with its interval (in percent).

    `words` label the part that did not come true, the part that did, and the interval.
    """
    share = 100 * not_true / (not_true + came_true)
    bars = [
        _part(share, _NOT_TRUE, words[0]),
        _part(100 - share, _TRUE, words[1]),
    ]
    layout: Spec = {
        "barmode": "stack",
        "xaxis": {"visible": False, "range": [-2 if share < 2 else 0, 100]},
        "yaxis": {"visible": False, "range": [-0.87, 0.6]},
        "annotations": [
            _over(f"{swatch(_NOT_TRUE)} {words[0]}", 0, "left", 0.22),
            _over(f"{swatch(_TRUE)} {words[1]}", 100, "right", 0.22),
            _under_dot(words[2], share),
        ],
    }
    whisker: Spec = {
        "type": "scatter",
        "x": [interval[0], share, interval[1]],
        "y": [-0.5, -0.5, -0.5],
        "mode": "lines+markers",
        "line": {"color": INK, "width": 2},
        "marker": {
            "color": INK,
            "size": [11, 12, 11],
            "symbol": ["line-ns-open", "circle", "line-ns-open"],
        },
        "cliponaxis": False,
        "hovertext": [words[2]] * 3,
        "hovertemplate": "%{hovertext}<extra></extra>",
    }
    return drawn([*bars, whisker], layout, height=_SHARE_HEIGHT, top=0, bottom=0)


def calibration(
    spots: Sequence[Spot], *, said: str, came: str, just: str, ticks: Sequence[tuple[int, str]]
) -> go.Figure:
    """What was said across, what came true up; on the diagonal both are the same.

    `said` and `came` name the axes, `just` the diagonal, `ticks` writes the percents.
    """
    axis: Spec = {
        "tickvals": [value for value, _ in ticks],
        "ticktext": [words for _, words in ticks],
        "tickfont": {"color": INK},
        "gridcolor": HAIRLINE,
        "showgrid": True,
    }
    layout: Spec = {
        "xaxis": axis
        | {"range": [-4, 104], "title": {"text": said, "font": {"color": INK}, "standoff": 14}},
        "yaxis": axis | {"range": [-4, 106]},
        "annotations": [
            over_axis(came, shift=8),
            _on_the_diagonal(just),
            *(_beside(spot, spots) for spot in spots),
        ],
    }
    return drawn([_diagonal(), _marks(spots)], layout, height=_SQUARE, top=30)


def _diagonal() -> Spec:
    return {
        "type": "scatter",
        "x": [0, 100],
        "y": [0, 100],
        "mode": "lines",
        "line": {"color": FAINT_INK, "width": 1.5, "dash": "dot"},
        "hoverinfo": "skip",
    }


def _marks(spots: Sequence[Spot]) -> Spec:
    """A mark for each bin, its area as the number of its predictions, with its interval."""
    most = max(spot.count for spot in spots)
    return {
        "type": "scatter",
        "x": [spot.said for spot in spots],
        "y": [spot.came for spot in spots],
        "mode": "markers",
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": [spot.high - spot.came for spot in spots],
            "arrayminus": [spot.came - spot.low for spot in spots],
            "color": FAINT_INK,
            "thickness": 1.5,
            "width": 4,
        },
        "marker": {
            "color": _LINE,
            "opacity": 1,
            "size": [
                _SMALLEST + (_LARGEST - _SMALLEST) * (spot.count / most) ** 0.5 for spot in spots
            ],
            "line": {"color": PAPER, "width": 2},
        },
        "hovertext": [spot.words for spot in spots],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": False,
    }


def _part(share: float, colour: str, words: str) -> Spec:
    return {
        "type": "bar",
        "x": [share],
        "y": [0],
        "orientation": "h",
        "width": 0.36,
        "marker": {"color": colour, "line": {"color": PAPER, "width": 2}},
        "hovertext": [words],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _over(text: str, x: float, anchor: str, y: float) -> Spec:
    return {
        "text": text,
        "x": x,
        "xanchor": anchor,
        "y": y,
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"color": INK},
    }


def _under_dot(words: str, share: float) -> Spec:
    """Words about the middle of the dot of a share, as far as the picture's ends allow."""
    anchor = "left" if share < 33 else "right" if share > 67 else "center"
    beyond = min(_BEYOND, _PHONE * min(share, 100 - share) / 100)
    return {
        "text": words,
        "x": share,
        "xanchor": anchor,
        "xshift": {"left": -beyond, "center": 0, "right": beyond}[anchor],
        "y": -0.5,
        "yanchor": "top",
        "yshift": -11,
        "showarrow": False,
        "font": {"color": INK},
    }


def _on_the_diagonal(words: str) -> Spec:
    return {
        "text": words,
        "x": 84,
        "y": 84,
        "xanchor": "right",
        "yanchor": "bottom",
        "xshift": -6,
        "showarrow": False,
        "font": {"color": INK},
    }


def _beside(spot: Spot, spots: Sequence[Spot]) -> Spec:
    """What a spot says: level with it, or away from the next one on that side."""
    is_left = spot.said > 70
    near = [
        one.came
        for one in spots
        if 0 < (spot.said - one.said if is_left else one.said - spot.said) < _NEAR[0]
        and abs(one.came - spot.came) < _NEAR[1]
    ]
    away = 0 if not near else _ASIDE if near[0] <= spot.came else -_ASIDE
    return {
        "text": spot.label,
        "x": spot.said,
        "y": spot.came,
        "xanchor": "right" if is_left else "left",
        "xshift": -18 if is_left else 18,
        "yshift": away,
        "showarrow": False,
        "font": {"color": INK},
    }
