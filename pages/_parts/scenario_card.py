"""One risk point open to work on: the risk, the guardrail, its proof, what is left of the risk."""

from contextlib import AbstractContextManager

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.guardrail_library import GUARDRAILS
from core.storage import fears
from pages._parts import (
    autosave,
    go,
    scenario_acts,
    scenario_hints,
    scenario_money,
    scenario_words,
)
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, scenario: Scenario, point: RiskPoint, number: int) -> None:
    """All fields of one risk point in the order in which they are thought of."""
    with st.container(key=f"risk_point.{point.id}", border=True):
        name = scenario_words.risk_name(person, point)
        st.subheader(f"{number}. {name}", anchor=False)
        risk, guardrail = st.columns(2, gap="medium")
        with risk:
            _risk(person, scenario, point)
        with guardrail:
            _guardrail(person, scenario, point)
        proof, left = st.columns(2, gap="medium")
        with proof:
            _proof(person, point)
        with left:
            _left(person, scenario, point)
        _worth(person, scenario, point)
        with st.container(horizontal=True):
            st.button(
                person.text("scenario.risk.close"),
                key="scenario.risk.close",
                type="primary",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"scenario": scenario.id, "step": "risks"},
            )
            st.button(
                person.text("scenario.risk.remove"),
                key=f"scenario.risk.remove.{point.id}",
                icon=":material/delete:",
                type="tertiary",
                help=person.text("scenario.risk.remove.help"),
                on_click=scenario_acts.remove_risk,
                args=(person, point),
            )


def _part(person: Person, part: str) -> None:
    st.markdown(f"#### {person.text(f'scenario.card.{part}')}")


def _risk(person: Person, scenario: Scenario, point: RiskPoint) -> None:
    _part(person, "risk")
    autosave.text_area(
        person,
        "risk_point.what",
        point,
        lines=2,
        then=scenario_hints.when_filled(point, "what"),
    )
    for fear in fears.list_for_risk_point(person.notebook, point.id):
        go.link(
            person,
            "fears",
            label=person.text("scenario.card.from_fear"),
            icon=":material/arrow_back:",
            fear=fear.id,
        )
    autosave.slider(person, "risk_point.chance_before", point)
    autosave.slider(person, "risk_point.severity", point, low=1, high=10, step=1)
    autosave.amount(person, "risk_point.loss_before", point, currency=scenario.currency)
    scenario_money.currency(person, scenario)


def _guardrail(person: Person, scenario: Scenario, point: RiskPoint) -> None:
    _part(person, "guardrail")
    autosave.text_area(person, "risk_point.guardrail_if", point, lines=2, refresh=True)
    autosave.text_area(person, "risk_point.guardrail_then", point, lines=2, refresh=True)
    autosave.amount(person, "risk_point.guardrail_cost", point, currency=scenario.currency)
    is_written = bool(point.prevention.strip() or point.repair.strip())
    with _optional(person, point, "prevent", is_written=is_written) as is_open:
        if is_open:
            autosave.text_area(person, "risk_point.prevention", point, lines=2)
            autosave.text_area(person, "risk_point.repair", point, lines=2)


def _proof(person: Person, point: RiskPoint) -> None:
    _part(person, "proof")
    if point.kind in {one.key for one in GUARDRAILS}:
        example = person.text(f"guardrail.{point.kind}.evidence")
        st.caption(person.text("scenario.card.proof_example", example=example))
    autosave.text_area(person, "risk_point.evidence", point, lines=2)
    autosave.day(person, "risk_point.evidence_on", point, latest=person.today)


def _left(person: Person, scenario: Scenario, point: RiskPoint) -> None:
    _part(person, "left")
    autosave.slider(person, "risk_point.chance_after", point)
    is_answered = point.severity_after is not None or point.loss_after is not None
    with _optional(person, point, "harm_left", is_written=is_answered) as is_open:
        if is_open:
            autosave.slider(person, "risk_point.severity_after", point, low=1, high=10, step=1)
            autosave.amount(person, "risk_point.loss_after", point, currency=scenario.currency)


def _optional(
    person: Person, point: RiskPoint, part: str, *, is_written: bool
) -> AbstractContextManager[bool]:
    """What a plan can do without: folded, unless something is written there."""
    return folded(
        person.text(f"scenario.card.{part}"),
        key=f"scenario.card.{part}.{point.id}",
        icon=":material/add:",
        is_open_at_first=is_written,
    )


def _worth(person: Person, scenario: Scenario, point: RiskPoint) -> None:
    with st.container(key=f"scenario.worth.{point.id}", gap="xsmall"):
        if plan := scenario_words.plan(person, point):
            st.markdown(f":material/shield: {plan} — *{scenario_words.standing(person, point)}*")
        worth = scenario_words.worth(person, point, scenario.currency)
        if behind := scenario_words.sum_behind(person, point, scenario.currency):
            st.markdown(f"**{worth}**")
            st.caption(behind)
        else:
            st.caption(worth)
