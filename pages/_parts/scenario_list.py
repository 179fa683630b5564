"""The exercises kept: start one, go on with one, put one away or bring it back."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.model.one_line import one_line
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.look_again import is_due
from core.rules.scenario_gaps import Step, finished_steps, is_complete
from core.storage import risk_points
from pages._parts import go, picture, scenario_acts, scenario_compare, scenario_words
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, kept: Sequence[Scenario]) -> None:
    """The exercises at hand, then side by side, then those put away."""
    points = {one.id: risk_points.list_for_scenario(person.notebook, one.id) for one in kept}
    active = [one for one in kept if one.archived_at is None]
    away = [one for one in kept if one.archived_at is not None]
    if not active:
        with st.container(border=True, key="scenario.invitation"), picture.beside("scenarios"):
            st.markdown(person.text("scenario.list.empty"))
            _start_button(person, is_first=True)
    for scenario in reversed(active):
        _card(person, scenario, points[scenario.id])
    if active:
        _start_button(person, is_first=False)
    if len(active) > 1:
        scenario_compare.draw(person, active, points)
    if away:
        title = person.plural("scenario.list.archived", len(away))
        with folded(title, key="scenario.list.archived", icon=":material/archive:") as is_open:
            for scenario in away if is_open else ():
                _put_away(person, scenario)


def _start_button(person: Person, *, is_first: bool) -> None:
    st.button(
        person.text("scenario.list.start" if is_first else "scenario.list.another"),
        key="scenario.start",
        type="primary" if is_first else "secondary",
        icon=":material/add:",
        on_click=go.turn_to_made,
        args=(person, partial(scenario_acts.start, person), "scenario"),
        kwargs={"step": Step.WHAT},
    )


def menu(person: Person, scenario: Scenario) -> None:
    """What can be done with an exercise as a whole."""
    with st.container(horizontal=True):
        _menu(person, scenario)


def _menu(person: Person, scenario: Scenario) -> None:
    st.button(
        person.text("scenario.duplicate"),
        key=f"scenario.duplicate.{scenario.id}",
        icon=":material/content_copy:",
        type="tertiary",
        on_click=go.turn_to_made,
        args=(person, partial(scenario_acts.duplicate, person, scenario), "scenario"),
    )
    if scenario.archived_at is not None:
        _bring_back_button(person, scenario)
        return
    st.button(
        person.text("scenario.archive"),
        key=f"scenario.archive.{scenario.id}",
        icon=":material/archive:",
        type="tertiary",
        on_click=scenario_acts.archive,
        args=(person, scenario),
    )


def _bring_back_button(person: Person, scenario: Scenario) -> None:
    st.button(
        person.text("scenario.bring_back"),
        key=f"scenario.bring_back.{scenario.id}",
        icon=":material/unarchive:",
        on_click=scenario_acts.bring_back,
        args=(person, scenario),
    )


def state_of(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> str:
    """How far an exercise has come, in one line."""
    if scenario.decision is None:
        done = len(finished_steps(scenario, points))
        return person.plural("scenario.steps.done", done, total=len(Step))
    decision = person.text(f"decision.{scenario.decision}")
    if scenario.decision is Decision.NOT_NOW and scenario.look_again_on:
        again = person.text("scenario.look_again_on.told", day=scenario.look_again_on)
        return f"{decision}. {again}"
    if scenario.decided_on:
        return person.text(
            "scenario.list.decided", decision=decision, day=person.day(scenario.decided_on)
        )
    return decision


def _card(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    with st.container(border=True, key=f"scenario.card.{scenario.id}"):
        st.header(scenario_words.heading(person, scenario), anchor=False)
        whom = one_line(scenario.to_whom)
        state = state_of(person, scenario, points)
        st.caption(f"{person.plain(whom)} · {state}" if whom else state)
        if is_due(scenario, person.today):
            st.info(person.text("scenario.look_again.due"), icon=":material/event:")
        is_whole = is_complete(scenario, points)
        with st.container(horizontal=True):
            st.button(
                person.text("scenario.list.read" if is_whole else "scenario.list.carry_on"),
                key=f"scenario.open.{scenario.id}",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"scenario": scenario.id},
            )
            _menu(person, scenario)


def _put_away(person: Person, scenario: Scenario) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"scenario.away.{scenario.id}"
    ):
        with st.container(width="stretch"):
            st.markdown(scenario_words.title(person, scenario))
        _bring_back_button(person, scenario)
