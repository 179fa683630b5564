"""The pictures of a comparison: what each month cost and gave, and what one unit costs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import INK, PAPER, blank, label
from pages._parts.charts_scale import HEADROOM, every_month, month_axis, value_axis

_MONTHS_HEIGHT: Final = 300
_UNIT_ROW: Final = 92
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
    """Bars from zero, one a month and provider; the earlier provider is named on the left.

    `tick` writes a value of the scale, `month` a month and its year, `zero` a bar of no height.
    """
    figure = blank(height=_MONTHS_HEIGHT, top=56)
    months = every_month([bar.month for one in series for bar in one.bars])
    place = {one: at for at, one in enumerate(months)}
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
    by_time = sorted(series, key=lambda one: min((bar.month for bar in one.bars), default=date.max))
    for one, edge in zip(by_time, ("left", "right"), strict=False):
        _name_over(figure, one.name, one.summary, one.colour, edge=edge)
    month_axis(figure, months, month)
    value_axis(figure, [bar.value for one in series for bar in one.bars], tick)
    return figure


def unit_costs(costs: Sequence[UnitCost]) -> go.Figure:
    """One bar a provider from zero, named above it; a dot for each month taken alone."""
    figure = blank(height=_UNIT_ROW * len(costs), top=34, bottom=0)
    for row, one in enumerate(costs):
        figure.add_bar(
            x=[float(one.value)],
            y=[-row],
            orientation="h",
            width=0.42,
            hovertext=[f"{label(one.name)}<br>{one.summary}"],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": one.colour, "cornerradius": 4},
        )
        figure.add_scatter(
            x=[float(bar.value) for bar in one.months],
            y=[-row] * len(one.months),
            mode="markers",
            hovertext=[bar.words for bar in one.months],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": PAPER, "size": 10, "line": {"color": INK, "width": 1.5}},
        )
        figure.add_annotation(
            text=_titled(one.name, one.summary, one.colour, " · "),
            xref="paper",
            x=0,
            xanchor="left",
            y=-row + 0.24,
            yanchor="bottom",
            showarrow=False,
            align="left",
        )
    highest = max([one.value for one in costs] + [bar.value for one in costs for bar in one.months])
    figure.update_xaxes(visible=False, range=[0, float(highest) * HEADROOM or 1])
    figure.update_yaxes(visible=False, range=[0.3 - len(costs), 0.5])
    return figure


def _name_over(figure: go.Figure, name: str, summary: str, colour: str, *, edge: str) -> None:
    figure.add_annotation(
        text=_titled(name, summary, colour, "<br>"),
        xref="paper",
        yref="paper",
        x=0 if edge == "left" else 1,
        xanchor=edge,
        y=1,
        yanchor="bottom",
        yshift=8,
        align=edge,
        showarrow=False,
    )


def _titled(name: str, summary: str, colour: str, between: str) -> str:
    swatch = f'<span style="color:{colour}">■</span>'
    return f'{swatch} <b>{label(name)}</b>{between}<span style="color:{INK}">{summary}</span>'
