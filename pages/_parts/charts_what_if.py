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
    label_lengths,
    titled,
)
from pages._parts.charts_scale import HEADROOM

_ROW: Final = 62
_DOT: Final = 15


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
    rows = list(enumerate(zip(prices, label_lengths([one.name for one in prices]), strict=True)))
    highest = max(max(one.value, one.before or one.value) for one in prices)
    layout: Spec = {
        "annotations": [_name_above(one, row, length) for row, (one, length) in rows],
        "shapes": [_rail(row) for row, _ in rows],
        "xaxis": {
            "visible": False,
            "range": [-0.02 * float(highest), float(highest) * HEADROOM or 1],
        },
        "yaxis": {"visible": False, "range": [0.5 - len(prices), 0.75]},
    }
    traces = [trace for row, (one, _) in rows for trace in _dots(one, row)]
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


def _name_above(one: Price, row: int, longest: int) -> Spec:
    return {
        "text": titled(one.name, one.summary, one.colour, "  ", longest),
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": -row + 0.2,
        "yanchor": "bottom",
        "showarrow": False,
        "align": "left",
        "font": {"color": INK},
    }
