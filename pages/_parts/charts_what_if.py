"""The picture of a price played with: where it stands, where it would, and the other side's."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import (
    HAIRLINE,
    INK,
    PAPER,
    Spec,
    drawn,
    hover,
    label,
    swatch,
)

_ROW: Final = 62
_DOT: Final = 15
_LONGEST: Final = 40
_BESIDE: Final = 0.25
"""Of the scale, the room for a value beside its dot, on a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a unit costs: whose, in words, and where it stood before (None: it does not move)."""

    name: str
    summary: str
    colour: str
    value: Decimal
    before: Decimal | None = None


def before_after(prices: Sequence[Price]) -> go.Figure:
    """One line a price: a dot where it is, a ring where it was, and the way between."""
    rows = list(enumerate(prices))
    highest = float(max(max(one.value, one.before or one.value) for one in prices))
    end = highest / (1 - _BESIDE) or 1
    layout: Spec = {
        "annotations": [
            note for row, one in rows for note in (_name_above(one, row), _beside(one, row, end))
        ],
        "shapes": [_rail(row) for row, _ in rows],
        "xaxis": {"visible": False, "range": [-0.02 * end, end]},
        "yaxis": {"visible": False, "range": [0.5 - len(prices), 0.75]},
    }
    traces = [trace for row, one in rows for trace in _dots(one, row)]
    return drawn(traces, layout, height=_ROW * len(prices) + 16, top=0, bottom=0)


def _dots(one: Price, row: int) -> list[Spec]:
    now: Spec = {
        "type": "scatter",
        "x": [float(one.value)],
        "y": [-row],
        "mode": "markers",
        "cliponaxis": False,
        "hovertext": [one.summary],
        "hovertemplate": hover(one.name),
        "marker": {"color": one.colour, "size": _DOT},
    }
    if one.before is None or one.before == one.value:
        return [now]
    way: Spec = {
        "type": "scatter",
        "x": [float(one.before), float(one.value)],
        "y": [-row, -row],
        "mode": "lines+markers",
        "cliponaxis": False,
        "hoverinfo": "skip",
        "line": {"color": one.colour, "width": 3},
        "marker": {
            "color": PAPER,
            "size": [_DOT - 2, 0],
            "line": {"color": one.colour, "width": 2},
        },
    }
    return [way, now]


def _rail(row: int) -> Spec:
    return {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": -row,
        "y1": -row,
        "line": {"color": HAIRLINE, "width": 1},
        "layer": "below",
    }


def _name_above(one: Price, row: int) -> Spec:
    return {
        "text": f"{swatch(one.colour)} <b>{label(one.name, _LONGEST)}</b>",
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": -row + 0.2,
        "yanchor": "bottom",
        "showarrow": False,
        "align": "left",
        "font": {"color": INK},
    }


def _beside(one: Price, row: int, end: float) -> Spec:
    """The value, right of its dot; away from a ring on that side, as far as there is room."""
    value, before = float(one.value), float(one.before or one.value)
    is_left = before > value > _BESIDE * end
    is_past = not is_left and 0 < before - value < _BESIDE * end
    return {
        "text": one.summary,
        "x": before if is_past else value,
        "xanchor": "right" if is_left else "left",
        "xshift": -_DOT if is_left else _DOT,
        "y": -row,
        "showarrow": False,
        "bgcolor": PAPER,
        "font": {"color": INK},
    }
