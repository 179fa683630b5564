"""The pictures of a comparison: what each month cost and gave, and what one unit costs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import INK, LONGEST_LABEL, blank, label
from pages._parts.charts_scale import HEADROOM, every_month, month_axis, value_axis

_MONTHS_HEIGHT: Final = 300
_UNIT_ROW: Final = 96
_MOST_BARS: Final = 36
"""More months than that are drawn as lines: bars would be too thin to see."""
_BAR_WIDTH: Final = 0.34
_DOTS_BELOW: Final = 0.29
_NOT_COUNTED: Final = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One month of a provider: its value, how it reads, and whether it counts."""

    month: date
    value: Decimal
    words: str
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One provider's months, with the two lines of text that stand over them."""

    name: str
    summary: str
    colour: str
    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCost:
    """What one unit costs with a provider: over all months, and month by month."""

    name: str
    summary: str
    colour: str
    value: Decimal
    months: Sequence[Bar]


def by_month(
    series: Sequence[Series],
    *,
    tick: Callable[[Decimal], str],
    month: Callable[[date], str],
    zero: str,
) -> go.Figure:
    """Each month of both from zero, as bars or lines; the earlier provider is named on the left.

    `tick` writes a value of the scale, `month` a month and its year, `zero` a bar of no height.
    """
    figure = blank(height=_MONTHS_HEIGHT, top=56)
    months = every_month([bar.month for one in series for bar in one.bars])
    place = {one: at for at, one in enumerate(months)}
    if has_bars(series):
        _bars(figure, series, place, zero)
    else:
        _lines(figure, series, place)
    by_time = sorted(series, key=lambda one: min((bar.month for bar in one.bars), default=date.max))
    longest = label_lengths([one.name for one in by_time])
    for one, length, edge in zip(by_time, longest, ("left", "right"), strict=False):
        _name_over(figure, one, length, edge)
    month_axis(figure, months, month)
    value_axis(figure, [bar.value for one in series for bar in one.bars], tick)
    return figure


def _bars(
    figure: go.Figure, series: Sequence[Series], place: Mapping[date, int], zero: str
) -> None:
    for one in series:
        figure.add_bar(
            x=[place[bar.month] for bar in one.bars],
            y=[float(bar.value) for bar in one.bars],
            text=["" if bar.value else zero for bar in one.bars],
            textposition="outside",
            cliponaxis=False,
            hovertext=[bar.words for bar in one.bars],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={
                "color": one.colour,
                "opacity": [1 if bar.counts else _NOT_COUNTED for bar in one.bars],
                "cornerradius": 3,
            },
        )
    is_shared = len({bar.month for one in series for bar in one.bars}) < sum(
        len(one.bars) for one in series
    )
    figure.update_layout(barmode="group" if is_shared else "overlay", bargap=0.22)


def _lines(figure: go.Figure, series: Sequence[Series], place: Mapping[date, int]) -> None:
    """Years of months: lines that break where a month is missing or incomplete."""
    for one in series:
        known = {bar.month: bar for bar in one.bars if bar.counts}
        shown = [known.get(month) for month in place]
        figure.add_scatter(
            x=list(place.values()),
            y=[None if bar is None else float(bar.value) for bar in shown],
            mode="lines+markers",
            connectgaps=False,
            line={"color": one.colour, "width": 2},
            marker={"color": one.colour, "size": 3},
            hovertext=["" if bar is None else bar.words for bar in shown],
            hovertemplate="%{hovertext}<extra></extra>",
        )


def has_bars(series: Sequence[Series]) -> bool:
    """Whether `by_month` draws bars, incomplete months in pale, rather than lines."""
    return len(every_month([bar.month for one in series for bar in one.bars])) <= _MOST_BARS


def unit_costs(costs: Sequence[UnitCost]) -> go.Figure:
    """One bar a provider from zero, named above it; below it a dot for each month alone."""
    figure = blank(height=_UNIT_ROW * len(costs), top=0, bottom=0)
    longest = label_lengths([one.name for one in costs])
    for row, (one, length) in enumerate(zip(costs, longest, strict=True)):
        figure.add_bar(
            x=[float(one.value)],
            y=[-row],
            orientation="h",
            width=_BAR_WIDTH,
            hovertext=[f"{label(one.name)}<br>{one.summary}"],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": one.colour, "cornerradius": 3},
        )
        figure.add_scatter(
            x=[float(bar.value) for bar in one.months],
            y=[-row - _DOTS_BELOW] * len(one.months),
            mode="markers",
            cliponaxis=False,
            hovertext=[bar.words for bar in one.months],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": one.colour, "size": 9, "opacity": 0.65},
        )
        figure.add_annotation(
            text=_titled(one.name, one.summary, one.colour, "  ", length),
            xref="paper",
            x=0,
            xanchor="left",
            y=-row + _BAR_WIDTH / 2,
            yanchor="bottom",
            showarrow=False,
            align="left",
            font={"color": INK},
        )
    highest = max(max(one.value, *(bar.value for bar in one.months)) for one in costs)
    figure.update_xaxes(visible=False, range=[0, float(highest) * HEADROOM or 1])
    figure.update_yaxes(visible=False, range=[0.45 - len(costs), 0.55])
    return figure


def label_lengths(names: Sequence[str]) -> list[int]:
    """How long each of two labels on one line of a phone may be: a short one leaves room."""
    room = 2 * LONGEST_LABEL
    return [max(LONGEST_LABEL, room - sum(map(len, names)) + len(name)) for name in names]


def _name_over(figure: go.Figure, one: Series, longest: int, edge: str) -> None:
    figure.add_annotation(
        text=_titled(one.name, one.summary, one.colour, "<br>", longest),
        xref="paper",
        yref="paper",
        x=0 if edge == "left" else 1,
        xanchor=edge,
        y=1,
        yanchor="bottom",
        yshift=8,
        align=edge,
        showarrow=False,
        font={"color": INK},
    )


def _titled(name: str, summary: str, colour: str, between: str, longest: int) -> str:
    swatch = f'<span style="color:{colour}">■</span>'
    return f"{swatch} <b>{label(name, longest)}</b>{between}{summary}"
