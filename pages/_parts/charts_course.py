"""The pictures of one measure of a provider: its months, its limits, and its average."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

import plotly.graph_objects as go

from pages._parts.charts import FAINT_INK, INK, Spec, drawn
from pages._parts.charts_scale import HEADROOM, every_month, month_axis, value_axis

Picture: TypeAlias = go.Figure
Writes: TypeAlias = Callable[[Decimal], str]
WritesMonth: TypeAlias = Callable[[date], str]
_HEIGHT: Final = 280
_MOST_LABELLED: Final = 12
_NEAREST: Final = 0.13
"""Of the picture's span: names of two lines each do not touch from there on."""
_SYMBOLS: Final = {"worse": "triangle-down", "better": "triangle-up", "": "circle"}
_BESIDE: Final = {"worse": "bottom center", "better": "top center", "": "top center"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One month: its value, that value written, how the month reads in full."""

    month: date
    value: Decimal
    label: str
    words: str
    stands_out: str = ""
    """Whether it stands out, and which way: "worse", "better", or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A line across the months, named where it ends: one height, or one for each mark."""

    values: Sequence[Decimal]
    words: str
    is_limit: bool = True


def bars(
    marks: Sequence[Mark], mean: Level | None, *, colour: str, write: Writes, month: WritesMonth
) -> Picture:
    """Each month from zero with its value over it, and the mean of the months before one.

    All months have the provider's `colour`: one that stands out has a hatch and an arrow.
    """
    months = every_month([one.month for one in marks])
    place = {one: at for at, one in enumerate(months)}
    has_labels = len(marks) <= _MOST_LABELLED
    traces: list[Spec] = [
        {
            "type": "bar",
            "x": [place[one.month] for one in marks],
            "y": [float(one.value) for one in marks],
            "text": [_over_bar(one) for one in marks] if has_labels else None,
            "textposition": "outside",
            "textangle": 0,
            "textfont": {"color": INK},
            "cliponaxis": False,
            "hovertext": [one.words for one in marks],
            "hovertemplate": "%{hovertext}<extra></extra>",
            "marker": {
                "color": colour,
                "pattern": {"shape": ["/" if one.stands_out else "" for one in marks]},
                "cornerradius": 3,
            },
        }
    ]
    levels = [] if mean is None else [mean]
    values = [one.value for one in marks] + [value for one in levels for value in one.values]
    axis = value_axis(values, write)
    axis["range"] = [0, axis["range"][1] * HEADROOM]
    if mean is not None:
        traces.append(_line([-0.5, len(months) - 0.5], [float(mean.values[0])] * 2, INK, "dash"))
        axis |= _named(levels, float(max(values)))
    layout: Spec = {"bargap": 0.35, "xaxis": month_axis(months, month), "yaxis": axis}
    return drawn(traces, layout, height=_HEIGHT, top=12)


def line(
    marks: Sequence[Mark], levels: Sequence[Level], *, colour: str, month: WritesMonth
) -> Picture:
    """The months as a line among levels, each named on the scale at the height where it ends.

    All months have the provider's `colour`: one that stands out is a dark triangle.
    """
    months = every_month([one.month for one in marks])
    place = {one: at for at, one in enumerate(months)}
    across = [place[one.month] for one in marks]
    traces: list[Spec] = []
    for level in levels:
        heights = [float(one) for one in level.values]
        ends = heights if len(heights) > 1 else heights * len(marks)
        ink, dash = (FAINT_INK, "dot") if level.is_limit else (INK, "dash")
        traces.append(_line(across, ends, ink, dash))
    traces.append(
        {
            "type": "scatter",
            "x": across,
            "y": [float(one.value) for one in marks],
            "mode": "lines+markers+text",
            "text": [one.label if one.stands_out else "" for one in marks],
            "textposition": [_BESIDE[one.stands_out] for one in marks],
            "textfont": {"color": INK},
            "cliponaxis": False,
            "line": {"color": colour, "width": 2},
            "marker": {
                "color": [INK if one.stands_out else colour for one in marks],
                "symbol": [_SYMBOLS[one.stands_out] for one in marks],
                "size": [15 if one.stands_out else 7 for one in marks],
                "opacity": 1,
            },
            "hovertext": [one.words for one in marks],
            "hovertemplate": "%{hovertext}<extra></extra>",
        }
    )
    reach = [one.value for one in marks] + [value for level in levels for value in level.values]
    low, high = float(min(reach)), float(max(reach))
    margin = (high - low) / 8
    layout: Spec = {
        "xaxis": month_axis(months, month),
        "yaxis": {
            "range": [low - margin, high + margin],
            "tickfont": {"color": INK},
            "showgrid": False,
            **_named(levels, high - low),
        },
    }
    return drawn(traces, layout, height=_HEIGHT, top=12)


def _named(levels: Sequence[Level], span: float) -> Spec:
    """Ticks that name the levels; one too near to the one before would be written over it."""
    ticks: list[tuple[float, str]] = []
    for level in sorted(levels, key=lambda one: not one.is_limit):
        height = float(level.values[-1])
        if all(abs(height - other) >= _NEAREST * span for other, _ in ticks):
            ticks.append((height, level.words))
    return {"tickvals": [one for one, _ in ticks], "ticktext": [words for _, words in ticks]}


def _over_bar(one: Mark) -> str:
    sign = {"worse": "▼ ", "better": "▲ ", "": ""}[one.stands_out]
    return f"{sign}{one.label}"


def _line(x: Sequence[float], y: Sequence[float], colour: str, dash: str) -> Spec:
    return {
        "type": "scatter",
        "x": list(x),
        "y": list(y),
        "mode": "lines",
        "line": {"color": colour, "width": 1.5, "dash": dash},
        "hoverinfo": "skip",
    }
