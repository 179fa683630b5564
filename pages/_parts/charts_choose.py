"""The picture of a choice: each freelancer's points, criterion by criterion, on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from core.model.interview import HIGHEST_POINTS, LOWEST_POINTS
from pages._parts.charts import HAIRLINE, INK, PAPER, SERIES, Spec, drawn

MARKS: Final = ("●", "■", "◆", "▲", "✚", "★")
"""The shapes in words, in the order in which freelancers take them."""
_SYMBOLS: Final = ("circle", "square", "diamond", "triangle-up", "cross", "star")
_ROW_HEIGHT: Final = 50
_FOOT: Final = 34
_NAMED: Final = 0.56
"""How much of a row each name takes, in the part that bears the names."""
_APART: Final = 0.32
_LINE: Final = -0.12
"""Where the line of a row runs, under its name."""
_NEAR: Final = 0.12
_MIDDLE: Final = (LOWEST_POINTS + HIGHEST_POINTS) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One criterion (or the whole): its name, and each freelancer's points, None without any."""

    name: str
    points: Sequence[float | None]
    words: Sequence[str]


def dots(total: Row, rows: Sequence[Row], names: Sequence[str], ticks: Sequence[str]) -> go.Figure:
    """On top each one's whole score with their name; under it a line a criterion.

    `names` and the rows' names are already short and safe; `ticks` writes the points.
    Marks that would cover each other stand one under the other.
    """
    top = _NAMED * len(names) + 0.4
    traces: list[Spec] = []
    for place, name in enumerate(names):
        traces += [_named(total, place, name), _trace(rows, place, name, top)]
    layout = _layout([total, *rows], top, ticks)
    height = round(_ROW_HEIGHT * (top + len(rows) + 0.2)) + _FOOT
    return drawn(traces, layout, height=height, top=4, bottom=4)


def _named(total: Row, place: int, name: str) -> Spec:
    """The mark of a whole score, with the name on the side that has room."""
    value = total.points[place]
    is_high = value is not None and value > _MIDDLE
    said = f"<b>{name}</b> {total.words[place]}"
    return {
        **_marks(place),
        "x": [value],
        "y": [-_NAMED * place + _LINE],
        "mode": "markers+text",
        "text": [f"{said}  " if is_high else f"  {said}"],
        "textposition": "middle left" if is_high else "middle right",
        "textfont": {"color": INK, "size": 13},
        "hovertext": [f"<b>{name}</b><br>{total.name}: {total.words[place]}"],
    }


def _trace(rows: Sequence[Row], place: int, name: str, top: float) -> Spec:
    shown = [(at, row) for at, row in enumerate(rows) if row.points[place] is not None]
    return {
        **_marks(place),
        "x": [row.points[place] for _, row in shown],
        "y": [-top - at + _lift(row, place) for at, row in shown],
        "mode": "markers",
        "hovertext": [f"<b>{name}</b><br>{row.name}: {row.words[place]}" for _, row in shown],
    }


def _marks(place: int) -> Spec:
    return {
        "type": "scatter",
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": False,
        "marker": {
            "symbol": _SYMBOLS[place % len(_SYMBOLS)],
            "size": 14,
            "color": SERIES[place % len(SERIES)],
            "line": {"color": PAPER, "width": 1},
            "opacity": 1,
        },
    }


def _layout(rows: Sequence[Row], top: float, ticks: Sequence[str]) -> Spec:
    tops = [0.0, *(-top - at for at in range(len(rows) - 1))]
    return {
        "annotations": [
            {
                "text": row.name,
                "xref": "paper",
                "x": 0,
                "y": y + 0.5,
                "xanchor": "left",
                "yanchor": "top",
                "showarrow": False,
                "bgcolor": PAPER,
                "font": {"color": INK, "size": 13},
            }
            for row, y in zip(rows, tops, strict=True)
        ],
        "shapes": [
            {
                "type": "line",
                "x0": LOWEST_POINTS,
                "x1": HIGHEST_POINTS,
                "y0": y + _LINE,
                "y1": y + _LINE,
                "layer": "below",
                "line": {"color": HAIRLINE, "width": 1},
            }
            for y in tops[1:]
        ],
        "xaxis": {
            "range": [LOWEST_POINTS - 0.15, HIGHEST_POINTS + 0.15],
            "tickvals": list(range(LOWEST_POINTS, HIGHEST_POINTS + 1)),
            "ticktext": list(ticks),
            "tickfont": {"color": INK},
            "showgrid": True,
            "gridcolor": HAIRLINE,
        },
        "yaxis": {"visible": False, "range": [tops[-1] - 0.6, 0.6]},
    }


def _lift(row: Row, place: int) -> float:
    """How far above or below the line a mark stands beside others with nearly the same points."""
    value = row.points[place]
    here = [
        at
        for at, other in enumerate(row.points)
        if other is not None and value is not None and abs(other - value) < _NEAR
    ]
    return _LINE + _APART * ((len(here) - 1) / 2 - here.index(place))
