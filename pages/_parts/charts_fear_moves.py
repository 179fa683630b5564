"""The picture of fears before and after: a row a fear, all on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

import plotly.graph_objects as go

from core.model.one_line import one_line
from pages._parts.charts import HAIRLINE, INK, PAPER, SERIES, Spec, drawn, label

_LINE: Final = SERIES[1]
_ROW: Final = 66
_LONGEST: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class FearRow:
    """One fear: its name, where it was and is (0 to 100), and how that reads."""

    name: str
    before: int
    after: int
    words: str


def fears(rows: Sequence[FearRow], *, ends: tuple[str, str]) -> go.Figure:
    """A row a fear: hollow where it was at first, filled where it is now, an arrow between."""
    places = [-at for at in range(len(rows))]
    scale: Spec = {
        "tickvals": [0, 50, 100],
        "ticktext": [ends[0], "50", ends[1]],
        "tickfont": {"color": INK},
        "range": [-6, 106],
        "showgrid": True,
        "gridcolor": HAIRLINE,
    }
    layout: Spec = {
        "xaxis": scale,
        "yaxis": {"visible": False, "range": [0.5 - len(rows), 0.75]},
        "annotations": [
            *(_arrow(row, place) for row, place in zip(rows, places, strict=True)),
            *(_name(row, place) for row, place in zip(rows, places, strict=True)),
        ],
    }
    return drawn(
        [_dots(rows, places, is_after=False), _dots(rows, places, is_after=True)],
        layout,
        height=_ROW * len(rows) + 40,
        top=0,
    )


def _name(row: FearRow, place: int) -> Spec:
    return {
        "text": f"<b>{_in_two_lines(row.name)}</b>",
        "xref": "paper",
        "x": 0,
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


def _dots(rows: Sequence[FearRow], places: Sequence[int], *, is_after: bool) -> Spec:
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


def _arrow(row: FearRow, place: int) -> Spec:
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
