"""What all charts share: quiet drawing, the theme's colours, words beneath, figures to keep."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from html import escape
from typing import Any, Final, TypeAlias
from uuid import UUID

import plotly.graph_objects as go
import streamlit as st

from core.model.one_line import cut_short, one_line
from core.model.provider import Provider
from core.texts.plain import WORD_JOINER
from pages._parts.charts_margins import beyond, left_of, under
from pages._parts.figures_csv import Figures, csv_bytes
from pages._parts.person import Person

Spec: TypeAlias = dict[str, Any]
"""A part of a figure in Plotly's own words."""

QUIET: Final[dict[str, object]] = {
    "displayModeBar": False,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
}
"""No tool bar, no zoom: a picture to read, through which a phone still scrolls."""

SERIES: Final = (
    "#000001",
    "#000002",
    "#000003",
    "#000004",
    "#000005",
    "#000006",
    "#000007",
    "#000008",
    "#000009",
    "#000010",
)
"""Stand-ins that Streamlit's theme for Plotly turns into `chartCategoricalColors` in the browser,
so that a chart changes with light and dark at once."""
INK: Final = "#000037"
"""The stand-in for the theme's strong text."""
FAINT_INK: Final = "#000036"
"""A quiet stand-in, for lines alone: in the light it is too pale for words (3.5 to 1)."""
PAPER: Final = "#000038"
"""The stand-in for the theme's background."""
HAIRLINE: Final = "#000039"
"""The stand-in for the theme's faintest line."""

LONGEST_LABEL: Final = 20
_KEPT: Final = 64
"""Figures that stay checked: a screen shows a handful, again after every click."""


def provider_colours(providers: Iterable[Provider]) -> dict[UUID, str]:
    """One colour a provider, by order of creation: the same on every chart and screen."""
    ordered = sorted(providers, key=lambda one: (one.created_at, one.id))
    return {one.id: SERIES[place % len(SERIES)] for place, one in enumerate(ordered)}


def drawn(
    traces: Sequence[Spec], layout: Spec, *, height: int, top: int = 8, bottom: int = 8
) -> go.Figure:
    """A figure in the house's manner: no legend, no zoom, text that is never cut.

    Made in one go, since Plotly checks every later change anew; and once for the same words,
    since to check them takes it longer than all else that most screens do.
    """
    axis: Spec = {"fixedrange": True, "zeroline": False, "automargin": False}
    x_axis = axis | {"showgrid": False, "tickangle": 0} | layout.get("xaxis", {})
    y_axis = axis | layout.get("yaxis", {})
    first, last = beyond(x_axis)
    manner: Spec = {
        "height": height,
        "margin": {
            "l": max(left_of(y_axis), first),
            "r": max(8, last),
            "t": top,
            "b": max(bottom, under(x_axis)),
            "pad": 4,
        },
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "font": {"size": 13},
        "hoverlabel": {"align": "left"},
    }
    whole = manner | layout | {"xaxis": x_axis, "yaxis": y_axis}
    return _checked(json.dumps({"data": list(traces), "layout": whole}))


@lru_cache(maxsize=_KEPT)
def _checked(spec: str) -> go.Figure:
    """The figure of these words. Whoever draws it copies it first: it is shared by all runs."""
    return go.Figure(json.loads(spec))


def label(words: str, longest: int = LONGEST_LABEL) -> str:
    """A person's words inside a chart: short enough for a phone, no mark-up of theirs."""
    return escape(cut_short(one_line(words), longest))


def hover(name: str) -> str:
    """What a pointer over a mark reads: whose it is, then the mark's own words."""
    words = label(name).replace("%{", f"%{WORD_JOINER}{{")
    return f"<b>{words}</b><br>%{{hovertext}}<extra></extra>"


def label_lengths(names: Sequence[str]) -> list[int]:
    """How long each of two labels on one line of a phone may be: a short one leaves room."""
    room = 2 * LONGEST_LABEL
    return [max(LONGEST_LABEL, room - sum(map(len, names)) + len(name)) for name in names]


def swatch(colour: str) -> str:
    """A small square in the colour of what is named beside it."""
    return f'<span style="color:{colour}">■</span>'


def titled(name: str, summary: str, colour: str, between: str, longest: int) -> str:
    """A name beside a swatch of its colour, then what there is to say of it."""
    return f"{swatch(colour)} <b>{label(name, longest)}</b>{between}{summary}"


def name_over(name: str, summary: str, colour: str, longest: int, edge: str) -> Spec:
    """A name and what there is to say of it, over the left or the right end of a picture."""
    return {
        "text": titled(name, summary, colour, "<br>", longest),
        "xref": "paper",
        "yref": "paper",
        "x": 0 if edge == "left" else 1,
        "xanchor": edge,
        "y": 1,
        "yanchor": "bottom",
        "yshift": 8,
        "align": edge,
        "showarrow": False,
        "font": {"color": INK},
    }


def over_axis(words: str, *, shift: int = 6) -> Spec:
    """What the upright axis counts, over it: on a phone there is no room beside it."""
    return {
        "text": words,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1,
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": shift,
        "showarrow": False,
        "font": {"color": INK},
    }


def show(
    person: Person,
    key: str,
    figure: go.Figure,
    *,
    title: str,
    words: str,
    figures: Figures,
    method: str | None = None,
    leads: bool = False,
) -> None:
    """Draw one chart under its finding, then say it in words and offer its figures.

    `method` names the statistic as the literature does, for whoever asks: behind a sign.

    `key` names the texts `<key>.csv` (the button) and `<key>.file` (the file's name).
    `title` and `words` are Markdown. The file is written on the click: one kept ready would be
    taken away by the next run while the browser looks for it. A finding that `leads` heads its
    part of the screen; others stand under a heading.
    """
    with st.container(key=key, gap="small"):
        heading = st.header if leads else st.subheader
        heading(title, anchor=False)
        st.plotly_chart(figure, theme="streamlit", config=QUIET, key=f"{key}.chart")
        st.caption(words, help=method)
        st.download_button(
            person.text(f"{key}.csv"),
            data=partial(csv_bytes, figures),
            file_name=person.text(f"{key}.file"),
            mime="text/csv",
            key=f"{key}.download",
            type="tertiary",
            icon=":material/download:",
            on_click="ignore",
        )
