"""The picture of sums that run over months: a line each, the band it may run in, and zero."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import (
    FAINT_INK,
    HAIRLINE,
    INK,
    Spec,
    drawn,
    hover,
    label_lengths,
    name_over,
)
from pages._parts.charts_scale import HEADROOM, round_ticks, years_once

_HEIGHT: Final = 320
_BAND: Final = 0.22
_MOST_LABELS: Final = 5
_ROOM_BELOW: Final = 0.24
"""Of the height above zero: for what a mark says under the zero line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One sum over the months: a value a month, in words too, and where it may run."""

    name: str
    summary: str
    colour: str
    dash: str = "solid"
    values: Sequence[float]
    words: Sequence[str]
    low: Sequence[float] = ()
    """Empty, like `high`, where there is no band."""
    high: Sequence[float] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A month of the first sum to point at, and what to say of it."""

    month: int
    words: str


def courses(
    shown: Sequence[Course],
    *,
    labels: Sequence[str],
    tick: Callable[[Decimal], str],
    mark: Mark | None = None,
    unit: str = "",
) -> go.Figure:
    """One or two sums; `labels` names the months beneath, `tick` writes a value of the scale.

    `unit` stands once under labels that are numbers alone.
    """
    longest = label_lengths([one.name for one in shown])
    edges = ("left", "right")
    annotations = [
        name_over(one.name, one.summary, one.colour, length, edge)
        for one, length, edge in zip(shown, longest, edges, strict=False)
    ]
    if mark is not None:
        annotations.append(_pointer(mark, len(labels), shown[0].values[mark.month]))
    layout: Spec = {
        "annotations": annotations,
        "xaxis": _months(labels) | ({"title": _title(unit)} if unit else {}),
        "yaxis": _scale(shown, tick, below=_ROOM_BELOW if mark else 0),
        "shapes": [_zero()],
    }
    traces = [trace for one in shown for trace in (*_band(one), _line(one))]
    return drawn(traces, layout, height=_HEIGHT, top=56)


def _line(one: Course) -> Spec:
    return {
        "type": "scatter",
        "x": list(range(len(one.values))),
        "y": list(one.values),
        "mode": "lines+markers" if one.dash == "solid" else "lines",
        "line": {"color": one.colour, "width": 3, "dash": one.dash},
        "marker": {"color": one.colour, "size": 5},
        "cliponaxis": False,
        "hovertext": list(one.words),
        "hovertemplate": hover(one.name),
    }


def _band(one: Course) -> list[Spec]:
    if not one.low:
        return []
    places = list(range(len(one.low)))
    return [
        {
            "type": "scatter",
            "x": [*places, *reversed(places)],
            "y": [*one.high, *reversed(one.low)],
            "mode": "lines",
            "line": {"width": 0, "color": one.colour},
            "fill": "toself",
            "fillcolor": one.colour,
            "opacity": _BAND,
            "hoverinfo": "skip",
        }
    ]


def _months(labels: Sequence[str]) -> Spec:
    steps = (1, 2, 3, 6, 12)
    step = next((one for one in steps if len(labels) / one <= _MOST_LABELS), steps[-1])
    shown = list(range(0, len(labels), step))
    return {
        "tickvals": shown,
        "ticktext": years_once([labels[at] for at in shown]),
        "range": [-0.4, len(labels) - 0.6],
        "tickfont": {"color": INK},
    }


def _title(unit: str) -> Spec:
    return {"text": unit, "font": {"color": INK, "size": 13}, "standoff": 8}


def _scale(shown: Sequence[Course], tick: Callable[[Decimal], str], below: float) -> Spec:
    values = [value for one in shown for value in (*one.values, *one.low, *one.high)]
    lowest, highest = min(0.0, *values), max(0.0, *values)
    lowest = min(lowest, -below * highest)
    span = round_ticks(Decimal(str(round(highest - lowest, 4))))
    step = span[1] - span[0]
    first, last = int(lowest // float(step)), int(highest // float(step))
    ticks = [step * at for at in range(first, last + 1) if step * at >= Decimal(str(lowest))]
    room = (highest - lowest or 1) * (HEADROOM - 1)
    return {
        "tickvals": [float(one) for one in ticks],
        "ticktext": [tick(one) for one in ticks],
        "range": [lowest - (room if lowest else 0), highest + room],
        "tickfont": {"color": INK},
        "gridcolor": HAIRLINE,
    }


def _zero() -> Spec:
    return {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": 0,
        "y1": 0,
        "line": {"color": FAINT_INK, "width": 1.5},
        "layer": "below",
    }


def _pointer(mark: Mark, months: int, height: float) -> Spec:
    is_late = mark.month > months / 2
    return {
        "text": f"<b>{mark.words}</b>",
        "x": mark.month,
        "y": height,
        "ax": -36 if is_late else 36,
        "ay": 30,
        "xanchor": "right" if is_late else "left",
        "showarrow": True,
        "arrowhead": 0,
        "arrowwidth": 1.5,
        "arrowcolor": INK,
        "font": {"color": INK},
    }
