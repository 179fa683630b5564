"""What Compare compares: two providers and what counts, all of it in the address."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

import streamlit as st

from core.model.provider import Provider
from core.storage.figures import Span
from pages._parts import compare_parts, compare_period, money_settings, state
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import name
from pages._parts.folding import folded
from pages._parts.person import Person

_SIDES = {"a": "compare.a", "b": "compare.b"}
_NARROWEST = 190
"""Pixels in which a name can be read."""


def sides(
    person: Person, known: Sequence[Provider], preset: tuple[Provider, Provider]
) -> tuple[Provider, Provider]:
    """The two providers that the address names, else `preset`; drawn so that they can be changed.

    Needs at least two providers.
    """
    by_id = {one.id: one for one in known}
    chosen = {
        side: _named(side, by_id) or standard for side, standard in zip(_SIDES, preset, strict=True)
    }
    if chosen["a"] == chosen["b"]:
        chosen = _told_apart(known, chosen["b"], "a" if _named("b", by_id) else "b")
    ids = {side: one.id for side, one in chosen.items()}
    with st.grid(3, min_column_width=_NARROWEST, vertical_alignment="bottom"):
        for side in _SIDES:
            _choose(person, side, by_id, ids)
        st.button(
            person.text("compare.swap"),
            key="compare.swap",
            icon=":material/swap_horiz:",
            on_click=_put,
            args=({"a": ids["b"], "b": ids["a"]},),
            width="stretch",
        )
    return chosen["a"], chosen["b"]


def settings(person: Person, pair: Pair, spans: Sequence[Span]) -> None:
    """What is counted: which months, which costs, in which currency, an hour's worth."""
    title = person.text("compare.settings")
    with folded(title, key="compare.settings", icon=":material/tune:") as is_open:
        if is_open:
            compare_period.choose(person, spans)
            money_settings.draw(person)
            compare_parts.choose(person, pair)


def _choose(
    person: Person, side: str, known: Mapping[UUID, Provider], ids: dict[str, UUID]
) -> None:
    key = _SIDES[side]
    state.set_value(key, ids[side])
    st.selectbox(
        person.text(f"{key}.label"),
        options=list(known),
        format_func=partial(_name_of, person, known),
        key=key,
        help=person.text(f"{key}.help"),
        on_change=_take,
        args=(side, ids),
    )


def _name_of(person: Person, known: Mapping[UUID, Provider], provider_id: UUID) -> str:
    return name(person, known[provider_id])


def _take(side: str, ids: dict[str, UUID]) -> None:
    other = "b" if side == "a" else "a"
    chosen = state.value_of(_SIDES[side])
    _put({side: chosen, other: ids[side] if chosen == ids[other] else ids[other]})


def _put(ids: Mapping[str, UUID]) -> None:
    st.query_params.update({side: str(ids[side]) for side in _SIDES})


def _named(side: str, known: Mapping[UUID, Provider]) -> Provider | None:
    wanted = st.query_params.get(side, "")
    return next((one for one in known.values() if str(one.id) == wanted), None)


def _told_apart(known: Sequence[Provider], kept: Provider, moved: str) -> dict[str, Provider]:
    other = next(one for one in known if one.id != kept.id)
    return {"a": other, "b": kept} if moved == "a" else {"a": kept, "b": other}
