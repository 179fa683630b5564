"""The picture of a choice: each freelancer's points, criterion by criterion, on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from core.model.interview import HIGHEST_POINTS, LOWEST_POINTS
from pages._parts.charts import FAINT_INK, HAIRLINE, INK, PAPER, SERIES, Spec, drawn

_ROW_HEIGHT: Final = 50
_HEAD: Final = 30
_SYMBOLS: Final = ("circle", "square", "diamond", "triangle-up", "cross", "star")
MARKS: Final = ("●", "■", "◆", "▲", "✚", "★")
"""The shapes in words, in the order in which freelancers take them."""
_APART: Final = 0.32


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One criterion (or the whole): its name, and each freelancer's points, None without any."""

    name: str
    points: Sequence[float | None]
    words: Sequence[str]


def dots(rows: Sequence[Row], names: Sequence[str], ticks: Sequence[str]) -> go.Figure:
    """A line a row, a shape and a colour a freelancer.

    `names` and the rows' names are already short and safe; `ticks` writes the points.
    Marks that would cover each other stand one under the other.
    """
    traces: list[Spec] = []
    for place, name in enumerate(names):
        colour = SERIES[place % len(SERIES)]
        xs: list[float] = []
        ys: list[float] = []
        said: list[str] = []
        for at, row in enumerate(rows):
            value = row.points[place]
            if value is not None:
                xs.append(value)
                ys.append(-at + _lift(row, place))
                said.append(f"<b>{name}</b><br>{row.name}: {row.words[place]}")
        traces.append(
            {
                "type": "scatter",
                "x": xs,
                "y": ys,
                "mode": "markers",
                "hovertext": said,
                "hovertemplate": "%{hovertext}<extra></extra>",
                "marker": {
                    "symbol": _SYMBOLS[place % len(_SYMBOLS)],
                    "size": 14,
                    "color": colour,
                    "line": {"color": PAPER, "width": 1},
                    "opacity": 1,
                },
                "cliponaxis": False,
            }
        )
    return drawn(
        traces, _layout(rows, ticks), height=_HEAD + _ROW_HEIGHT * len(rows), top=4, bottom=4
    )


def _layout(rows: Sequence[Row], ticks: Sequence[str]) -> Spec:
    return {
        "annotations": [
            {
                "text": row.name,
                "x": LOWEST_POINTS,
                "y": -at + 0.5,
                "xanchor": "left",
                "yanchor": "top",
                "xshift": -8,
                "showarrow": False,
                "font": {"color": INK, "size": 13},
            }
            for at, row in enumerate(rows)
        ],
        "shapes": [
            {
                "type": "line",
                "x0": LOWEST_POINTS,
                "x1": HIGHEST_POINTS,
                "y0": -at - 0.12,
                "y1": -at - 0.12,
                "layer": "below",
                "line": {"color": HAIRLINE, "width": 1},
            }
            for at in range(len(rows))
        ],
        "xaxis": {
            "range": [LOWEST_POINTS - 0.15, HIGHEST_POINTS + 0.15],
            "tickvals": list(range(LOWEST_POINTS, HIGHEST_POINTS + 1)),
            "ticktext": list(ticks),
            "tickfont": {"color": FAINT_INK},
            "showgrid": True,
            "gridcolor": HAIRLINE,
        },
        "yaxis": {"visible": False, "range": [-len(rows) + 0.42, 0.55]},
    }


def _lift(row: Row, place: int) -> float:
    """How far above or below the line a mark stands beside others with nearly the same points."""
    value = row.points[place]
    here = [
        at
        for at, other in enumerate(row.points)
        if other is not None and value is not None and abs(other - value) < 0.12
    ]
    return -0.12 + _APART * ((len(here) - 1) / 2 - here.index(place))
