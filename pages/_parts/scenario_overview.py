"""A whole exercise on one page, to read again."""

from collections.abc import Sequence

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.look_again import is_due
from core.rules.scenario_gaps import STEP_OF, missing_essentials
from core.texts.plain import in_lines
from pages._parts import (
    go,
    scenario_decide,
    scenario_look_again,
    scenario_pictures,
    scenario_risks,
    scenario_sides,
    scenario_words,
)
from pages._parts.person import Person


def draw(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """The decision first, then what led to it."""
    scenario_look_again.draw(person, scenario, has_field=False)
    _missing(person, scenario, points)
    _decision(person, scenario)
    with st.container(key="scenario.balance", border=True):
        st.markdown(f"**{person.text('scenario.balance.title')}**")
        lines = scenario_decide.balance(person, scenario, points)
        st.markdown("\n".join(f"- {line}" for line in lines))
    _part(person, "sides")
    scenario_sides.reread(person, scenario)
    if scenario_pictures.has_any(scenario, points):
        _part(person, "pictures")
        scenario_pictures.both(person, scenario, points)
    if points:
        _part(person, "risks")
    for number, point in enumerate(points, start=1):
        _risk(person, scenario, point, number)
    if scenario.watch.strip():
        _part(person, "watch")
        st.markdown(person.plain(scenario.watch.strip()))
    _inaction(person, scenario)


def _part(person: Person, part: str) -> None:
    st.subheader(person.text(f"scenario.overview.{part}"), anchor=False)


def _missing(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    gaps = missing_essentials(scenario, points)
    if not gaps:
        st.success(person.text("scenario.overview.whole"), icon=":material/check_circle:")
        return
    with st.container(key="scenario.missing", border=True):
        st.markdown(f"**{person.text('scenario.overview.missing')}**")
        for gap in gaps:
            go.link(
                person,
                "scenarios",
                label=in_lines(person.text(f"scenario.gap.{gap}")),
                icon=":material/arrow_forward:",
                scenario=scenario.id,
                step=STEP_OF[gap],
            )


def _decision(person: Person, scenario: Scenario) -> None:
    if scenario.decision is None:
        return
    with st.container(key="scenario.decided"):
        sign = scenario_words.DECISION_SIGNS[scenario.decision]
        st.subheader(f"{sign} {person.text(f'decision.{scenario.decision}')}", anchor=False)
        if scenario.decision_reason.strip():
            st.markdown(person.plain(scenario.decision_reason.strip()))
        days = []
        if scenario.decided_on:
            days.append(person.text("scenario.decided_on", day=scenario.decided_on))
        if scenario.look_again_on and not is_due(scenario, person.today):
            days.append(person.text("scenario.look_again_on.told", day=scenario.look_again_on))
        if days:
            st.caption(" ".join(days))


def _risk(person: Person, scenario: Scenario, point: RiskPoint, number: int) -> None:
    with st.container(key=f"risk_point.{point.id}", border=True, gap="xsmall"):
        st.markdown(f"**{number}. {scenario_words.risk_name(person, point)}**")
        if plan := scenario_words.plan(person, point):
            st.markdown(plan)
        for part in ("prevention", "repair"):
            if words := getattr(point, part).strip():
                label = person.text(f"risk_point.{part}.label")
                st.markdown(f"*{label}* — {person.plain(words)}")
        st.markdown(scenario_risks.summary(person, scenario, point))
        if proof := scenario_words.evidence(person, point):
            st.caption(person.text("scenario.library.proof", proof=proof))


def _inaction(person: Person, scenario: Scenario) -> None:
    told = []
    for term in scenario_decide.TERMS:
        words = getattr(scenario, f"inaction_{term}").strip()
        cost = getattr(scenario, f"inaction_cost_{term}")
        amount = "" if cost is None else scenario_words.cash(person, cost, scenario.currency)
        told.append((term, person.plain(words), amount))
    if not any(words or amount for _, words, amount in told):
        return
    _part(person, "inaction")
    for column, (term, words, amount) in zip(st.columns(len(told)), told, strict=True):
        with column:
            title = person.text(f"scenario.inaction.{term}")
            st.markdown(f"**{title}**" + (f" · {amount}" if amount else ""))
            st.markdown(words or person.text("scenario.not_written"))
