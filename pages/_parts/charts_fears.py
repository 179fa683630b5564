"""The picture of one fear over time: its ratings, joined in the order of their days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import FAINT_INK, HAIRLINE, INK, SERIES, Spec, drawn, label, over_axis

_HEIGHT: Final = 260
_STRONGEST: Final = 100
_EVENT_TOP: Final = 100
_ROOM_FOR_A_DAY: Final = 0.36
"""The share of the whole time that one day's label takes on a phone."""
_MARGIN: Final = 0.12
"""Room left and right for half a label, as a share of the whole time."""
_LINE: Final = SERIES[1]
_LONGEST_WORD: Final = 32
"""Letters that have room beside an event's line, on half of a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One rating: its day and strength, how its day reads, what a pointer reads.

    Its strength is written beside it if it `is_told`.
    """

    day: date
    intensity: int
    day_words: str
    words: str
    is_told: bool


def course(marks: Sequence[Mark], events: Sequence[tuple[date, str]], *, scale: str) -> go.Figure:
    """At least two ratings, oldest first: days across, strength up from 0 to 100.

    An event between them is a dotted line from the day on the axis, with its word at the foot.
    """
    at = [(mark.day - marks[0].day).days for mark in marks]
    line: Spec = {
        "type": "scatter",
        "x": at,
        "y": [mark.intensity for mark in marks],
        "mode": "lines+markers+text",
        "text": [f"<b>{mark.intensity}</b>" if mark.is_told else "" for mark in marks],
        "textposition": "top center",
        "textfont": {"color": INK, "size": 14},
        "hovertext": [mark.words for mark in marks],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "line": {"color": _LINE, "width": 2.5},
        "marker": {"color": _LINE, "size": 10, "opacity": 1},
        "cliponaxis": False,
    }
    ticks = _ticks(at)
    layout: Spec = {
        "xaxis": {
            "range": [-_MARGIN * at[-1], (1 + _MARGIN) * at[-1]],
            "ticklabeloverflow": "allow",
            "tickvals": [at[place] for place in ticks],
            "ticktext": [marks[place].day_words for place in ticks],
            "tickfont": {"color": INK},
        },
        "yaxis": {
            "range": [-4, 114],
            "tickvals": [0, 50, _STRONGEST],
            "tickfont": {"color": INK},
            "gridcolor": HAIRLINE,
        },
        "annotations": [
            over_axis(scale),
            *(_event_word(marks[0].day, *one, length=at[-1]) for one in events),
        ],
        "shapes": [_event_line(marks[0].day, day) for day, _ in events],
    }
    return drawn([line], layout, height=_HEIGHT, top=26)


def _ticks(at: Sequence[int]) -> list[int]:
    """The first and the last day, and those between that have room for their label."""
    room = _ROOM_FOR_A_DAY * at[-1]
    chosen = [0]
    for place in range(1, len(at) - 1):
        if at[place] - at[chosen[-1]] >= room and at[-1] - at[place] >= room:
            chosen.append(place)
    return [*chosen, len(at) - 1]


def _event_line(start: date, day: date) -> Spec:
    at = (day - start).days
    return {
        "type": "line",
        "x0": at,
        "x1": at,
        "y0": 0,
        "y1": _EVENT_TOP,
        "layer": "below",
        "line": {"color": FAINT_INK, "width": 1, "dash": "dot"},
    }


def _event_word(start: date, day: date, words: str, *, length: int) -> Spec:
    """Beside its line, on the side where a phone has more room."""
    at = (day - start).days
    is_early = 2 * at <= length
    return {
        "text": label(words, _LONGEST_WORD),
        "x": at,
        "y": 0,
        "xanchor": "left" if is_early else "right",
        "yanchor": "bottom",
        "xshift": 4 if is_early else -4,
        "showarrow": False,
        "font": {"color": INK, "size": 12},
    }
