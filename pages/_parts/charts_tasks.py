"""The picture of the hours that move no goal: a bar a task, and one for all the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import HAIRLINE, INK, SERIES, Spec, drawn, label
from pages._parts.charts_scale import HEADROOM

_ROW: Final = 50
_BAR_WIDTH: Final = 0.4
_LONGEST_NAME: Final = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursBar:
    """The hours of one task that moves no goal, or of all that is not one (`is_rest`)."""

    name: str
    words: str
    hours: Decimal
    is_rest: bool = False


def hours_by_task(bars: Sequence[HoursBar]) -> go.Figure:
    """One bar a task from zero, named above it; the rest hollow."""
    longest = max((bar.hours for bar in bars), default=Decimal(1))
    layout: Spec = {
        "annotations": [_name_above(bar, row) for row, bar in enumerate(bars)],
        "xaxis": {"visible": False, "range": [0, float(longest) * HEADROOM or 1]},
        "yaxis": {"visible": False, "range": [0.6 - len(bars), 0.75]},
    }
    trace: Spec = {
        "type": "bar",
        "x": [float(bar.hours) for bar in bars],
        "y": [-row for row in range(len(bars))],
        "orientation": "h",
        "width": _BAR_WIDTH,
        "hoverinfo": "skip",
        "marker": {
            "color": [HAIRLINE if bar.is_rest else SERIES[0] for bar in bars],
            "line": {"color": [INK if bar.is_rest else SERIES[0] for bar in bars], "width": 1},
            "cornerradius": 3,
        },
    }
    return drawn([trace], layout, height=_ROW * len(bars), top=0, bottom=0)


def _name_above(bar: HoursBar, row: int) -> Spec:
    return {
        "text": f"<b>{label(bar.words)}</b>  {label(bar.name, _LONGEST_NAME)}",
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
