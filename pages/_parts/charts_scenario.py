"""The pictures of an exercise: the odds before and after, and how each risk moves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import FAINT_INK, HAIRLINE, INK, PAPER, SERIES, blank

_ROW_HEIGHT: Final = 92
_MAP_HEIGHT: Final = 420
_WORST, _BEST, _RISK = SERIES[0], SERIES[2], SERIES[1]
_MARKER_SIZE: Final = 24
_APART: Final = 0.45
"""How far markers on one spot are set apart, in steps of severity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsRow:
    """One guess: its name, its three chances (100 together) and how each reads."""

    name: str
    worst: int
    between: int
    best: int
    words: tuple[str, str, str]


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
    """One bar of 100 % a guess, its three chances written above their ends and middle."""
    figure = blank(height=_ROW_HEIGHT * len(rows), top=0, bottom=0)
    parts = (
        (_WORST, [row.worst for row in rows], 0),
        (HAIRLINE, [row.between for row in rows], 1),
        (_BEST, [row.best for row in rows], 2),
    )
    for colour, chances, place in parts:
        figure.add_bar(
            x=chances,
            y=[-at for at in range(len(rows))],
            orientation="h",
            width=0.34,
            hovertext=[row.words[place] for row in rows],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": colour, "line": {"color": INK if place == 1 else colour, "width": 1}},
        )
    for at, row in enumerate(rows):
        _over(figure, f"<b>{row.name}</b>", at, x=0, anchor="left", lift=26)
        for (colour, _, place), x, anchor in zip(
            parts, (0, 50, 100), ("left", "center", "right"), strict=True
        ):
            mark = "□" if place == 1 else f'<span style="color:{colour}">■</span>'
            _over(figure, f"{mark} {row.words[place]}", at, x=x, anchor=anchor, lift=6)
    figure.update_layout(barmode="stack")
    figure.update_xaxes(visible=False, range=[0, 100])
    figure.update_yaxes(visible=False, range=[0.3 - len(rows), 0.78])
    return figure


def risk_map(
    moves: Sequence[Move], *, chance: str, severity: str, ticks: Sequence[tuple[int, str]]
) -> go.Figure:
    """Chance across, severity up: hollow before, filled after, dashed until it stands.

    `chance` and `severity` name the axes, `ticks` writes the chances.
    """
    figure = blank(height=_MAP_HEIGHT, top=30, bottom=8)
    befores = _set_apart([move.before for move in moves])
    afters = _set_apart([move.after or move.before for move in moves])
    for move, start, end in zip(moves, befores, afters, strict=True):
        if move.after is not None and move.after != move.before:
            _way(figure, start, end, is_standing=move.is_standing)
    for move, start, end in zip(moves, befores, afters, strict=True):
        _marker(figure, start, move, is_filled=False)
        if move.after is not None:
            _marker(figure, end, move, is_filled=True)
    figure.update_xaxes(
        range=[-5, 105],
        tickvals=[at for at, _ in ticks],
        ticktext=[words for _, words in ticks],
        title={"text": chance, "font": {"color": INK}},
        tickfont={"color": FAINT_INK},
        showgrid=True,
        gridcolor=HAIRLINE,
    )
    figure.update_yaxes(
        range=[0.2, 10.8],
        tickvals=[1, 4, 7, 10],
        tickfont={"color": FAINT_INK},
        gridcolor=HAIRLINE,
    )
    figure.add_annotation(
        text=severity,
        xref="paper",
        yref="paper",
        x=0,
        y=1,
        xanchor="left",
        yanchor="bottom",
        yshift=6,
        showarrow=False,
        font={"color": INK},
    )
    return figure


def _set_apart(spots: Sequence[Spot]) -> list[tuple[float, float]]:
    """Where to draw each spot, so that two on the same place are both seen."""
    placed: list[tuple[float, float]] = []
    for at, spot in enumerate(spots):
        same_before = sum(1 for other in spots[:at] if other == spot)
        placed.append((spot.chance + same_before * _APART * 12, spot.severity - same_before * 0.2))
    return placed


def _way(
    figure: go.Figure, start: tuple[float, float], end: tuple[float, float], *, is_standing: bool
) -> None:
    middle = tuple((one + other) / 2 for one, other in zip(start, end, strict=True))
    xs, ys = zip(start, middle, end, strict=True)
    figure.add_scatter(
        x=list(xs),
        y=list(ys),
        mode="lines+markers",
        hoverinfo="skip",
        line={"color": _RISK, "width": 2, "dash": "solid" if is_standing else "dot"},
        marker={
            "symbol": "arrow",
            "angleref": "previous",
            "size": [0, 12, 0],
            "color": _RISK,
            "opacity": 1,
        },
    )


def _marker(figure: go.Figure, spot: tuple[float, float], move: Move, *, is_filled: bool) -> None:
    figure.add_scatter(
        x=[spot[0]],
        y=[spot[1]],
        mode="markers+text",
        text=[f"<b>{move.number}</b>"],
        textposition="middle center",
        textfont={"color": PAPER if is_filled else INK, "size": 12},
        hovertext=[move.words],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "size": _MARKER_SIZE,
            "color": _RISK if is_filled else PAPER,
            "line": {"color": _RISK, "width": 2},
            "opacity": 1,
        },
        cliponaxis=False,
    )


def _over(figure: go.Figure, words: str, row: int, *, x: int, anchor: str, lift: int) -> None:
    figure.add_annotation(
        text=words,
        x=x,
        xanchor=anchor,
        y=-row + 0.17,
        yanchor="bottom",
        yshift=lift - 4,
        showarrow=False,
        align=anchor,
        font={"color": INK, "size": 13},
    )
