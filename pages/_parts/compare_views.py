"""The views of a comparison, one of them shown: in the address and at hand."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final, TypeAlias

import streamlit as st

from core.model.provider import Provider
from core.storage.figures import Span
from pages._parts import (
    ahead_part,
    charts,
    chooser,
    compare_all,
    compare_cards,
    compare_choice,
    compare_intervals,
    compare_months,
    compare_notes,
    compare_pictures,
    compare_signs,
    compare_tipping,
    current,
    go,
    pay_part,
    switch_part,
    what_if_part,
    year_part,
)
from pages._parts.compare_figures import Pair
from pages._parts.person import Person

Drawing: TypeAlias = Callable[[Person, Pair, Sequence[Provider], Sequence[Span]], None]
_NAME: Final = "view"
_NOT_KEPT: Final = (_NAME, go.NOTEBOOK)
_TWO: Final = 2


class View(StrEnum):
    """What one wants to know of two providers."""

    FIGURES = "figures"
    TIPPING = "tipping"
    SWITCH = "switch"
    WHAT_IF = "what_if"
    AHEAD = "ahead"
    PAY = "pay"
    YEAR = "year"
    ALL = "all"


def draw(person: Person, pair: Pair, known: Sequence[Provider], spans: Sequence[Span]) -> bool:
    """The ways to each view, then the one that the address names, else the figures.

    Gives whether that one has a strong button of its own.
    """
    views = [one for one in View if one is not View.ALL or len(spans) > _TWO]
    view = View(current.word(_NAME, views, View.FIGURES))
    chooser.draw(
        person,
        "compare.view",
        _NAME,
        {one.value: person.text(f"compare.view.{one}") for one in views},
        shown=view,
        label=person.text("compare.views"),
        is_label_seen=False,
        kept={name: word for name, word in st.query_params.items() if name not in _NOT_KEPT},
    )
    _DRAWINGS[view](person, pair, known, spans)
    return view is View.YEAR


def _figures(person: Person, pair: Pair, known: Sequence[Provider], spans: Sequence[Span]) -> None:
    compare_cards.figures(person, pair)
    compare_signs.draw(person, pair)
    compare_intervals.explain(person, pair)
    compare_cards.basis(person, pair)
    compare_choice.settings(person, pair, spans)
    compare_notes.draw(person, pair)
    compare_pictures.draw(person, pair, charts.provider_colours(known))
    compare_months.draw(person, pair)


_DRAWINGS: Final[Mapping[View, Drawing]] = {
    View.FIGURES: _figures,
    View.TIPPING: compare_tipping.draw,
    View.SWITCH: switch_part.draw,
    View.WHAT_IF: what_if_part.draw,
    View.AHEAD: ahead_part.draw,
    View.PAY: pay_part.draw,
    View.YEAR: year_part.draw,
    View.ALL: compare_all.draw,
}
"""Every view with what draws it."""
