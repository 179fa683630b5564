"""The pictures of an exercise: the odds before and after, and how each risk moves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from core.exchange.odds_row import OddsRow
from pages._parts.charts import HAIRLINE, INK, PAPER, SERIES, Spec, drawn, over_axis, swatch
from pages._parts.charts_ways import ways

_ROW_HEIGHT: Final = 86
_MAP_HEIGHT: Final = 480
_PHONE: Final = (330, 400)
"""Pixels across and up between the axes of the map on a phone, where it is most crowded."""
_EDGE: Final = 0.06
"""Of the largest chance, the room for half a circle at both ends."""
_SEVERITIES: Final = (0.2, 10.8)
_WORST, _BEST, _RISK = SERIES[0], SERIES[2], SERIES[1]
_MARKER_SIZE: Final = 20
_LETTER: Final = 1.75
"""In percent of a bar, what a letter takes where it is narrowest: on a phone."""
_MARK_LETTERS: Final = 4
"""The mark before the words, and the room between two of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Chance in percent and severity from 1 to 10."""

    chance: int
    severity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One risk on the map: where it is, where its guardrail takes it, whether that stands."""

    number: str
    words: str
    before: Spot
    after: Spot | None
    is_standing: bool


def before_and_after(rows: Sequence[OddsRow]) -> go.Figure:
    """One bar of 100 % a guess, each of its three chances written above its part."""
    parts = (
        (_WORST, [row.worst for row in rows], 0),
        (HAIRLINE, [row.between for row in rows], 1),
        (_BEST, [row.best for row in rows], 2),
    )
    bars: list[Spec] = [
        {
            "type": "bar",
            "x": chances,
            "y": [-at for at in range(len(rows))],
            "orientation": "h",
            "width": 0.34,
            "hovertext": [row.words[place] for row in rows],
            "hovertemplate": "%{hovertext}<extra></extra>",
            "marker": {
                "color": colour,
                "line": {"color": INK if place == 1 else colour, "width": 1},
            },
        }
        for colour, chances, place in parts
    ]
    notes: list[Spec] = []
    for at, row in enumerate(rows):
        notes.append(_over(f"<b>{row.name}</b>", at, x=0, anchor="left", lift=26))
        for (colour, _, place), (x, anchor) in zip(parts, _above_parts(row), strict=True):
            mark = "□" if place == 1 else swatch(colour)
            notes.append(_over(f"{mark} {row.words[place]}", at, x=x, anchor=anchor, lift=6))
    layout: Spec = {
        "barmode": "stack",
        "annotations": notes,
        "xaxis": {"visible": False, "range": [0, 100]},
        "yaxis": {"visible": False, "range": [0.78 - len(rows), 0.86]},
    }
    return drawn(bars, layout, height=_ROW_HEIGHT * len(rows), top=0, bottom=0)


def _above_parts(row: OddsRow) -> list[tuple[float, str]]:
    """Where each chance is written, in percent: over the middle of its part, as far as fits."""
    lengths = [_LETTER * (len(words) + _MARK_LETTERS) for words in row.words]
    middles = (row.worst / 2, row.worst + row.between / 2, 100 - row.best / 2)
    wished = [middle - length / 2 for middle, length in zip(middles, lengths, strict=True)]
    first = max(0.0, min(wished[0], 100 - sum(lengths)))
    last = min(100 - lengths[2], max(wished[2], first + lengths[0] + lengths[1]))
    between = min(max(wished[1], first + lengths[0]), last - lengths[1])
    return [_anchored(*one) for one in zip((first, between, last), wished, lengths, strict=True)]


def _anchored(start: float, wished: float, length: float) -> tuple[float, str]:
    """Words pushed aside keep to the edge that pushed them, where there is more room than here."""
    if start > wished:
        return start, "left"
    return (start + length, "right") if start < wished else (start + length / 2, "center")


def risk_map(
    moves: Sequence[Move], *, chance: str, severity: str, ticks: Sequence[tuple[int, str]]
) -> go.Figure:
    """Chance across, severity up: hollow before, filled after, dashed until it stands.

    `chance` and `severity` name the axes, `ticks` writes the chances; beyond the last of them
    the axis runs to the largest chance and no further.
    """
    starts = _by_spot([(move.before, move) for move in moves if move.after != move.before])
    ends = _by_spot([(move.after, move) for move in moves if move.after is not None])
    widest = max(ticks[-1][0], *(spot.chance for spot in (*starts, *ends)))
    chances = (-_EDGE * widest, (1 + _EDGE) * widest)
    traces = _ways(moves, {*starts, *ends}, chances)
    for spot, here in starts.items():
        traces.append(_marker(spot, here, is_filled=False, is_shared=spot in ends))
    for spot, here in ends.items():
        traces.append(_marker(spot, here, is_filled=True, is_shared=False))
    layout: Spec = {
        "xaxis": {
            "range": list(chances),
            "tickvals": [at for at, _ in ticks],
            "ticktext": [words for _, words in ticks],
            "title": {"text": chance, "font": {"color": INK}},
            "tickfont": {"color": INK},
            "showgrid": True,
            "gridcolor": HAIRLINE,
        },
        "yaxis": {
            "range": list(_SEVERITIES),
            "tickvals": [1, 4, 7, 10],
            "tickfont": {"color": INK},
            "gridcolor": HAIRLINE,
        },
        "annotations": [over_axis(severity)],
    }
    return drawn(traces, layout, height=_MAP_HEIGHT, top=30, bottom=8)


def _by_spot(placed: Sequence[tuple[Spot, Move]]) -> dict[Spot, list[Move]]:
    """The risks on each spot: those that share one share a marker, so that none hides another."""
    found: dict[Spot, list[Move]] = {}
    for spot, move in placed:
        found.setdefault(spot, []).append(move)
    return found


def _ways(
    moves: Sequence[Move], spots: Collection[Spot], chances: tuple[float, float]
) -> list[Spec]:
    """A line with an arrowhead for each risk that moves, past the circles of the others."""
    across = _PHONE[0] / (chances[1] - chances[0])
    up = _PHONE[1] / (_SEVERITIES[1] - _SEVERITIES[0])
    at = {spot: (spot.chance * across, spot.severity * up) for spot in spots}
    going = [(one, one.after) for one in moves if one.after not in (None, one.before)]
    found = ways([(at[one.before], at[after]) for one, after in going if after], at.values())
    return [
        _line([(x / across, y / up) for x, y in one.places], one.head, is_standing=move.is_standing)
        for one, (move, _) in zip(found, going, strict=True)
    ]


def _line(places: Sequence[tuple[float, float]], head: int, *, is_standing: bool) -> Spec:
    return {
        "type": "scatter",
        "x": [x for x, _ in places],
        "y": [y for _, y in places],
        "mode": "lines+markers",
        "hoverinfo": "skip",
        "line": {
            "color": _RISK,
            "width": 2,
            "dash": "solid" if is_standing else "dot",
            "backoff": 0,
        },
        "marker": {
            "symbol": "arrow",
            "angleref": "previous",
            "size": [12 if at == head else 0 for at in range(len(places))],
            "color": _RISK,
            "opacity": 1,
        },
    }


def _marker(spot: Spot, moves: Sequence[Move], *, is_filled: bool, is_shared: bool) -> Spec:
    """One circle with the numbers in it; around a filled one on the same spot, a wider ring."""
    number = "·".join(move.number for move in moves)
    size = _MARKER_SIZE + 9 * (len(moves) - 1)
    return {
        "type": "scatter",
        "x": [spot.chance],
        "y": [spot.severity],
        "mode": "markers+text",
        "text": [f"<b>{number}</b>"],
        "textposition": "top center" if is_shared else "middle center",
        "textfont": {"color": PAPER if is_filled else INK, "size": 12},
        "hovertext": ["<br>".join(f"{move.number}. {move.words}" for move in moves)],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "size": size + 12 if is_shared else size,
            "color": _RISK if is_filled else PAPER,
            "line": {"color": _RISK, "width": 2},
            "opacity": 1,
        },
        "cliponaxis": False,
    }


def _over(words: str, row: int, *, x: float, anchor: str, lift: int) -> Spec:
    return {
        "text": words,
        "x": x,
        "xanchor": anchor,
        "y": -row + 0.18,
        "yanchor": "bottom",
        "yshift": lift - 4,
        "showarrow": False,
        "align": anchor,
        "font": {"color": INK, "size": 13},
    }
