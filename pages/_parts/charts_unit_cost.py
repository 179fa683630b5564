"""The picture of what one unit costs: one bar a provider, one dot a month."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import INK, LONGEST_LABEL, Spec, drawn, hover, label_lengths, titled
from pages._parts.charts_compare import Bar
from pages._parts.charts_scale import HEADROOM

_UNIT_ROW: Final = 96
_BARE_ROW: Final = 64
"""Pixels a provider, where no month is shown."""
_BAR_WIDTH: Final = 0.34
_DOTS_BELOW: Final = 0.29


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCost:
    """What one unit costs with a provider: over all months, and month by month."""

    name: str
    summary: str
    colour: str
    value: Decimal
    months: Sequence[Bar]
    interval: tuple[float, float] | None = None
    """Bounds of the value, where they are known."""


def unit_costs(costs: Sequence[UnitCost]) -> go.Figure:
    """One bar a provider from zero with its interval, named above; below it a dot a month."""
    names = [one.name for one in costs]
    longest = label_lengths(names) if len(names) == 2 else [LONGEST_LABEL] * len(names)
    rows = list(enumerate(zip(costs, longest, strict=True)))
    highest = max(map(_highest, costs))
    layout: Spec = {
        "annotations": [_name_above(one, row, length) for row, (one, length) in rows],
        "xaxis": {"visible": False, "range": [0, highest * HEADROOM or 1]},
        "yaxis": {"visible": False, "range": [0.45 - len(costs), 0.55]},
    }
    traces = [trace for row, (one, _) in rows for trace in (_whole(one, row), _months(one, row))]
    return drawn(traces, layout, height=_row(costs) * len(costs), top=0, bottom=0)


def _row(costs: Sequence[UnitCost]) -> int:
    return _UNIT_ROW if any(one.months for one in costs) else _BARE_ROW


def _highest(one: UnitCost) -> float:
    ends = [one.value, *(bar.value for bar in one.months)]
    return max(map(float, [*ends, one.interval[1] if one.interval else 0]))


def _whole(one: UnitCost, row: int) -> Spec:
    bar: Spec = {
        "type": "bar",
        "x": [float(one.value)],
        "y": [-row],
        "orientation": "h",
        "width": _BAR_WIDTH,
        "hovertext": [one.summary],
        "hovertemplate": hover(one.name),
        "marker": {"color": one.colour, "cornerradius": 3},
    }
    if one.interval is None:
        return bar
    value, (low, high) = float(one.value), one.interval
    whisker = {"array": [high - value], "arrayminus": [value - low], "color": INK, "thickness": 1.5}
    return bar | {"error_x": {"type": "data", "symmetric": False, "width": 5, **whisker}}


def _months(one: UnitCost, row: int) -> Spec:
    return {
        "type": "scatter",
        "x": [float(bar.value) for bar in one.months],
        "y": [-row - _DOTS_BELOW] * len(one.months),
        "mode": "markers",
        "cliponaxis": False,
        "hovertext": [bar.words for bar in one.months],
        "hovertemplate": hover(one.name),
        "marker": {"color": one.colour, "size": 9, "opacity": 0.65},
    }


def _name_above(one: UnitCost, row: int, longest: int) -> Spec:
    return {
        "text": titled(one.name, one.summary, one.colour, "  ", longest),
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": -row + _BAR_WIDTH / 2,
        "yanchor": "bottom",
        "yshift": 2,
        "showarrow": False,
        "align": "left",
        "font": {"color": INK},
    }
