"""The views of a comparison, one of them shown: in the address and at hand."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final, TypeAlias

import streamlit as st

from core.model.provider import Provider
from pages._parts import (
    ahead_part,
    charts,
    compare_cards,
    compare_choice,
    compare_intervals,
    compare_months,
    compare_notes,
    compare_pictures,
    compare_tipping,
    current,
    state,
    switch_part,
    what_if_part,
    year_part,
)
from pages._parts.compare_figures import Pair
from pages._parts.person import Person

Drawing: TypeAlias = Callable[[Person, Pair, Sequence[Provider]], None]
_NAME: Final = "view"
_KEY: Final = "compare.view"


class View(StrEnum):
    """What one wants to know of two providers."""

    FIGURES = "figures"
    TIPPING = "tipping"
    SWITCH = "switch"
    WHAT_IF = "what_if"
    AHEAD = "ahead"
    YEAR = "year"


def draw(person: Person, pair: Pair, known: Sequence[Provider]) -> None:
    """The ways to each view, then the one that the address names, else the figures."""
    view = View(current.word(_NAME, list(View), View.FIGURES))
    if len(View) > 1:
        state.set_value(_KEY, view.value)
        st.pills(
            person.text("compare.views"),
            [one.value for one in View],
            required=True,
            format_func=lambda one: person.text(f"compare.view.{one}"),
            label_visibility="collapsed",
            key=_KEY,
            on_change=_show,
        )
    _DRAWINGS[view](person, pair, known)


def _show() -> None:
    st.query_params[_NAME] = state.value_of(_KEY)


def _figures(person: Person, pair: Pair, known: Sequence[Provider]) -> None:
    compare_intervals.explain(person, pair)
    compare_cards.basis(person, pair)
    compare_choice.settings(person)
    compare_notes.draw(person, pair)
    compare_pictures.draw(person, pair, charts.provider_colours(known))
    compare_months.draw(person, pair)


_DRAWINGS: Final[Mapping[View, Drawing]] = {
    View.FIGURES: _figures,
    View.TIPPING: compare_tipping.draw,
    View.SWITCH: switch_part.draw,
    View.WHAT_IF: what_if_part.draw,
    View.AHEAD: ahead_part.draw,
    View.YEAR: year_part.draw,
}
"""Every view with what draws it."""
