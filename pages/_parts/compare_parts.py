"""Which parts of the cost a comparison counts: switches, kept in the address, and in words."""

from typing import Final

import streamlit as st

from core.numbers.unit_cost import CostPart
from pages._parts import state
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_money
from pages._parts.person import Person

_NAMES: Final = {
    CostPart.PLATFORM_FEE: "platform",
    CostPart.EXCHANGE_FEE: "exchange",
    CostPart.LOST_TAX: "tax",
    CostPart.OWN_HOURS: "hours",
}
"""The word of the address for each part."""
_NOT_COUNTED: Final = "not_counted"


def left_out() -> frozenset[CostPart]:
    """The parts that the address leaves out; all others count."""
    return frozenset(
        part for part, name in _NAMES.items() if st.query_params.get(name) == _NOT_COUNTED
    )


def choose(person: Person, pair: Pair) -> None:
    """A switch for each part that either provider has, and why own hours have none yet."""
    for part in _noted(pair):
        if part is CostPart.OWN_HOURS and person.preferences.hour_value is None:
            st.caption(person.text("compare.hours.no_value"))
            continue
        name = _NAMES[part]
        state.set_value(f"compare.{name}", part not in pair.left_out)
        st.toggle(
            person.text(f"compare.{name}.label"),
            key=f"compare.{name}",
            help=person.text(f"compare.{name}.help"),
            on_change=_turn,
            args=(name,),
        )


def told(person: Person, pair: Pair) -> str:
    """What the cost holds, and what it leaves out, in one sentence or two."""
    noted = _noted(pair)
    has_hours = pair.counts_hours and pair.has_hours
    counted = [
        part
        for part in noted
        if part not in pair.left_out and (part is not CostPart.OWN_HOURS or has_hours)
    ]
    said = [person.text("compare.cost.pay"), *(_named(person, pair, part) for part in counted)]
    sentence = person.text("compare.cost.holds", parts=_listed(person, said))
    without = [_named(person, pair, part) for part in noted if part not in counted]
    if not without:
        return sentence
    return f"{sentence} {person.text('compare.cost.without', parts=_listed(person, without))}"


def _noted(pair: Pair) -> list[CostPart]:
    """The parts that any month of either has; own hours always, so that they are thought of."""
    found = {
        part
        for party in pair.parties
        for month in party.months
        for part, value in month.parts.items()
        if value
    }
    return [part for part in CostPart if part in found or part is CostPart.OWN_HOURS]


def _named(person: Person, pair: Pair, part: CostPart) -> str:
    if part is CostPart.OWN_HOURS and pair.counts_hours and not pair.has_hours:
        return person.text("compare.cost.own_hours_unnoted")
    if part is CostPart.OWN_HOURS and pair.hour_value is not None:
        value = safe_money(person, pair, pair.hour_value)
        return person.text("compare.cost.own_hours_at", value=value)
    return person.text(f"compare.cost.{part}")


def _listed(person: Person, parts: list[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    return person.text("compare.and", first=", ".join(parts[:-1]), last=parts[-1])


def _turn(name: str) -> None:
    if state.value_of(f"compare.{name}"):
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = _NOT_COUNTED
