"""Step 3: the risk points of an exercise, one line each, one of them open to work on."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.numbers.guardrail_value import guardrail_value
from core.numbers.risk_level import level_after, level_before
from pages._parts import (
    autosave,
    go,
    scenario_acts,
    scenario_card,
    scenario_library,
    scenario_sides,
    scenario_words,
)
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """Both sides to read again, the risks, more of them from the library, what to watch."""
    title = person.text("scenario.risks.reread")
    with folded(title, key="scenario.risks.reread", icon=":material/menu_book:") as is_open:
        if is_open:
            scenario_sides.reread(person, scenario)
    if not points:
        st.info(person.text("scenario.risks.none"), icon=":material/lightbulb:")
    opened = st.query_params.get("risk", "")
    for number, point in enumerate(points, start=1):
        if str(point.id) == opened:
            scenario_card.draw(person, scenario, point, number)
        else:
            _line(person, scenario, point, number)
    if any(str(point.id) == opened for point in points):
        return
    st.button(
        person.text("scenario.risk.add"),
        key="scenario.risk.add",
        icon=":material/add:",
        on_click=go.turn_to_made,
        args=(person, partial(scenario_acts.add_risk, person, scenario), "risk"),
        kwargs={"scenario": scenario.id, "step": "risks"},
    )
    scenario_library.draw(person, scenario, points)
    st.subheader(person.text("scenario.watch.title"), anchor=False)
    autosave.text_area(person, "scenario.watch", scenario, lines=3)


def _line(person: Person, scenario: Scenario, point: RiskPoint, number: int) -> None:
    with st.container(key=f"risk_point.{point.id}", border=True):
        told, act = st.columns([7, 2], vertical_alignment="center")
        with told, st.container(gap="xsmall"):
            st.markdown(f"**{number}. {scenario_words.risk_name(person, point)}**")
            if plan := scenario_words.plan(person, point):
                st.markdown(plan)
            st.markdown(summary(person, scenario, point))
        act.button(
            person.text("scenario.risk.open" if _is_begun(point) else "scenario.risk.complete"),
            key=f"scenario.risk.open.{point.id}",
            icon=":material/edit:",
            width="stretch",
            on_click=go.turn_to,
            args=(person,),
            kwargs={"scenario": scenario.id, "step": "risks", "risk": point.id},
        )


def summary(person: Person, scenario: Scenario, point: RiskPoint) -> str:
    """One risk in one line: how it stands, where it moves, what its guardrail is worth."""
    parts = []
    before, after = level_before(point), level_after(point)
    if before and after and point.has_guardrail:
        parts.append(
            person.text(
                "scenario.risk.moves",
                chance_before=person.percent(before.chance),
                chance_after=person.percent(after.chance),
                severity_before=before.severity,
                severity_after=after.severity,
            )
        )
    elif before:
        parts.append(
            person.text(
                "scenario.risk.is_at",
                chance=person.percent(before.chance),
                severity=before.severity,
            )
        )
    if point.has_guardrail and guardrail_value(point) is not None:
        parts.append(scenario_words.worth(person, point, scenario.currency))
    figures = " · ".join(parts)
    return f"{_badge(person, point)}  \n:small[{figures}]" if figures else _badge(person, point)


def _badge(person: Person, point: RiskPoint) -> str:
    words = scenario_words.standing(person, point)
    if point.is_standing:
        return f":green-badge[:material/shield: {words}]"
    if point.has_guardrail:
        return f":yellow-badge[:material/edit_note: {words}]"
    return f":gray-badge[:material/remove_moderator: {words}]"


def _is_begun(point: RiskPoint) -> bool:
    return point.chance_before is not None
