"""The picture of two providers over time: what each month cost, or what it gave."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

import plotly.graph_objects as go

from pages._parts.charts import Spec, drawn, hover, label_lengths, name_over
from pages._parts.charts_scale import every_month, month_axis, value_axis

_MONTHS_HEIGHT: Final = 300
_MOST_BARS: Final = 36
"""More months than that are drawn as lines: bars would be too thin to see."""
_NOT_COUNTED: Final = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One month of a provider: its value, how it reads in full, and whether it counts."""

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
    months = every_month([bar.month for one in series for bar in one.bars])
    place = {one: at for at, one in enumerate(months)}
    traces = (
        [_bars(one, place, zero) for one in series]
        if has_bars(series)
        else [_line(one, place) for one in series]
    )
    by_time = sorted(series, key=lambda one: min((bar.month for bar in one.bars), default=date.max))
    longest = label_lengths([one.name for one in by_time])
    layout: Spec = {
        "barmode": "group" if _share_months(series) else "overlay",
        "bargap": 0.22,
        "annotations": [
            name_over(one.name, one.summary, one.colour, length, edge)
            for one, length, edge in zip(by_time, longest, ("left", "right"), strict=True)
        ],
        "xaxis": month_axis(months, month),
        "yaxis": value_axis([bar.value for one in series for bar in one.bars], tick),
    }
    return drawn(traces, layout, height=_MONTHS_HEIGHT, top=56)


def _bars(one: Series, place: Mapping[date, int], zero: str) -> Spec:
    return {
        "type": "bar",
        "x": [place[bar.month] for bar in one.bars],
        "y": [float(bar.value) for bar in one.bars],
        "text": ["" if bar.value else zero for bar in one.bars],
        "textposition": "outside",
        "cliponaxis": False,
        "hovertext": [bar.words for bar in one.bars],
        "hovertemplate": hover(one.name),
        "marker": {
            "color": one.colour,
            "opacity": [1 if bar.counts else _NOT_COUNTED for bar in one.bars],
            "cornerradius": 3,
        },
    }


def _line(one: Series, place: Mapping[date, int]) -> Spec:
    """Years of months: a line that breaks where a month is missing or incomplete.

    Hundreds of marks take a browser long to draw: only a month between two gaps needs them.
    """
    known = {bar.month: bar for bar in one.bars if bar.counts}
    shown = [known.get(month) for month in place]
    return {
        "type": "scatter",
        "x": list(place.values()),
        "y": [None if bar is None else float(bar.value) for bar in shown],
        "mode": "lines+markers" if _has_lone(shown) else "lines",
        "connectgaps": False,
        "line": {"color": one.colour, "width": 2},
        "marker": {"color": one.colour, "size": 3},
        "hovertext": ["" if bar is None else bar.words for bar in shown],
        "hovertemplate": hover(one.name),
    }


def _has_lone(bars: Sequence[Bar | None]) -> bool:
    """Whether a month stands between two gaps, where a line alone would not show it."""
    edged = [None, *bars, None]
    return any(
        one is not None and before is None and after is None
        for before, one, after in zip(edged, bars, edged[2:], strict=False)
    )


def _share_months(series: Sequence[Series]) -> bool:
    months = [bar.month for one in series for bar in one.bars]
    return len(set(months)) < len(months)


def has_bars(series: Sequence[Series]) -> bool:
    """Whether `by_month` draws bars, incomplete months in pale, rather than lines."""
    return len(every_month([bar.month for one in series for bar in one.bars])) <= _MOST_BARS
