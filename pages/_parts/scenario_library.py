"""Typical guardrails to add with one click, by kind of risk."""

from collections.abc import Sequence

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.guardrail_library import (
    GUARDRAILS,
    Guardrail,
    RiskKind,
    added_keys,
    guardrails_for,
)
from core.rules.if_then import elides
from pages._parts import scenario_acts
from pages._parts.folding import folded
from pages._parts.person import Person

_COLUMNS = 2


def draw(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """The library, closed until it is wanted, open where there is no risk point yet."""
    title = person.plural("scenario.library.title", len(GUARDRAILS))
    with folded(
        title, key="scenario.library", icon=":material/shield:", is_open_at_first=not points
    ) as is_open:
        if is_open:
            _shelf(person, scenario, points)


def _shelf(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    st.markdown(person.text("scenario.library.why"))
    kind = st.pills(
        person.text("scenario.library.kind"),
        list(RiskKind),
        default=RiskKind.ACCESS,
        format_func=lambda one: person.text(f"risk_kind.{one}"),
        key="scenario.library.kind",
    )
    added = added_keys(points)
    shown = guardrails_for(kind)
    for start in range(0, len(shown), _COLUMNS):
        row = shown[start : start + _COLUMNS]
        for column, guardrail in zip(st.columns(_COLUMNS), row, strict=False):
            with column:
                _offer(person, scenario, guardrail, is_added=guardrail.key in added)


def _offer(person: Person, scenario: Scenario, guardrail: Guardrail, *, is_added: bool) -> None:
    start = f"guardrail.{guardrail.key}"
    with st.container(border=True, height="stretch", key=f"scenario.library.{guardrail.key}"):
        given = person.text(f"{start}.if")
        pattern = "scenario.plan.elided" if elides(given, person.language) else "scenario.plan"
        st.markdown(f"**{person.text(f'{start}.risk')}**")
        st.markdown(person.text(pattern, given=given, then=person.text(f"{start}.then")))
        st.caption(person.text("scenario.library.proof", proof=person.text(f"{start}.evidence")))
        st.button(
            person.text("scenario.library.added" if is_added else "scenario.library.add"),
            key=f"scenario.library.add.{guardrail.key}",
            icon=":material/check:" if is_added else ":material/add:",
            disabled=is_added,
            on_click=scenario_acts.add_guardrail,
            args=(person, scenario, guardrail),
        )
