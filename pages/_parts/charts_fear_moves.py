"""The picture of fears before and after: a row a fear, all on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from textwrap import wrap
from typing import Final

import plotly.graph_objects as go

from core.model.one_line import one_line
from pages._parts.charts import HAIRLINE, INK, PAPER, SERIES, Spec, drawn, label
from pages._parts.charts_margins import beyond

_LINE: Final = SERIES[1]
_ROW: Final = 66
_LONGEST: Final = 50
_SECOND_LINE: Final = 0.3
"""Of a row, what a second line of a name takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FearRow:
    """One fear: its name, where it was and is (0 to 100), and how that reads."""

    name: str
    before: int
    after: int
    words: str


def fears(rows: Sequence[FearRow], *, ends: tuple[str, str]) -> go.Figure:
    """A row a fear: hollow where it was at first, filled where it is now, an arrow between."""
    names = [_in_two_lines(row.name) for row in rows]
    lines = accumulate(name.count("<br>") for name in names)
    places = [-at - _SECOND_LINE * above for at, above in enumerate(lines)]
    scale: Spec = {
        "tickvals": [0, 50, 100],
        "ticktext": [ends[0], "50", ends[1]],
        "tickfont": {"color": INK},
        "range": [-6, 106],
        "showgrid": True,
        "gridcolor": HAIRLINE,
    }
    aside, _ = beyond(scale)
    lowest, highest = places[-1] - 0.5, 0.75
    layout: Spec = {
        "xaxis": scale,
        "yaxis": {"visible": False, "range": [lowest, highest]},
        "annotations": [
            *(_arrow(row, place) for row, place in zip(rows, places, strict=True)),
            *(_name(name, place, aside) for name, place in zip(names, places, strict=True)),
        ],
    }
    return drawn(
        [_dots(rows, places, is_after=False), _dots(rows, places, is_after=True)],
        layout,
        height=round(_ROW * (highest - lowest)) + 24,
        top=0,
    )


def _name(name: str, place: float, aside: float) -> Spec:
    """A name over its row, from the edge of the picture, `aside` pixels left of the scale."""
    return {
        "text": f"<b>{name}</b>",
        "xref": "paper",
        "x": 0,
        "xshift": -aside,
        "xanchor": "left",
        "y": place + 0.16,
        "yanchor": "bottom",
        "align": "left",
        "bgcolor": PAPER,
        "showarrow": False,
        "font": {"color": INK},
    }


def _in_two_lines(name: str) -> str:
    lines = wrap(one_line(name), _LONGEST, max_lines=2, placeholder="…")
    return "<br>".join(label(line, _LONGEST) for line in lines)


def _dots(rows: Sequence[FearRow], places: Sequence[float], *, is_after: bool) -> Spec:
    return {
        "type": "scatter",
        "x": [row.after if is_after else row.before for row in rows],
        "y": [place - 0.1 for place in places],
        "mode": "markers",
        "marker": {
            "color": _LINE if is_after else PAPER,
            "opacity": 1,
            "size": 15,
            "line": {"color": _LINE, "width": 2.5},
        },
        "hovertext": [row.words for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": False,
    }


def _arrow(row: FearRow, place: float) -> Spec:
    return {
        "x": row.after,
        "y": place - 0.1,
        "ax": row.before,
        "ay": place - 0.1,
        "xref": "x",
        "yref": "y",
        "axref": "x",
        "ayref": "y",
        "text": "",
        "showarrow": row.before != row.after,
        "arrowhead": 2,
        "arrowwidth": 2,
        "arrowcolor": _LINE,
        "standoff": 8,
        "startstandoff": 8,
    }
