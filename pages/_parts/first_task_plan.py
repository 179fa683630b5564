"""The plan for the task in hand: the day it starts, and the exercise that prepares it."""

from uuid import UUID

import streamlit as st

from core.model.candidate import Candidate
from core.model.scenario import Scenario
from core.storage import scenarios
from pages._parts import autosave, go, state
from pages._parts import first_task_acts as acts
from pages._parts.person import Person


def draw(person: Person, candidate: Candidate) -> None:
    """Draw the date and the exercise side by side."""
    day, exercise = st.columns([2, 3])
    with day:
        autosave.day(person, "candidate.start_on", candidate)
    with exercise:
        _exercise(person, candidate)


def _exercise(person: Person, candidate: Candidate) -> None:
    known = _offered(person, candidate)
    if known:
        _choice(person, candidate, known)
    if candidate.scenario_id is not None:
        go.link(
            person,
            "scenarios",
            label=person.text("first_task.plan.open"),
            icon=":material/balance:",
            scenario=candidate.scenario_id,
        )
        return
    if not known:
        st.markdown(f":small[{person.text('candidate.scenario_id.label')}]")
    st.button(
        person.text("first_task.plan.prepare"),
        key=f"first_task.prepare.{candidate.id}",
        help=person.text("first_task.plan.prepare.help"),
        icon=":material/balance:",
        on_click=_prepare,
        args=(person, candidate),
    )


def _prepare(person: Person, candidate: Candidate) -> None:
    scenario_id = acts.prepare(person, candidate)
    if scenario_id is not None:
        go.to(person, "scenarios", scenario=scenario_id)


def _choice(person: Person, candidate: Candidate, known: dict[UUID, str]) -> None:
    key = f"candidate.scenario_id.{candidate.id}"
    state.set_value(key, candidate.scenario_id)

    def save() -> None:
        acts.link(person, candidate, state.value_of(key))

    st.selectbox(
        person.text("candidate.scenario_id.label"),
        list(known),
        index=None,
        format_func=known.__getitem__,
        placeholder=person.text("first_task.plan.none"),
        key=key,
        on_change=save,
    )


def _offered(person: Person, candidate: Candidate) -> dict[UUID, str]:
    """The exercises in use, newest first, and the linked one even if it is archived."""

    def is_offered(scenario: Scenario) -> bool:
        return scenario.archived_at is None or scenario.id == candidate.scenario_id

    return {
        scenario.id: scenario.title.strip() or person.text("first_task.plan.nameless")
        for scenario in reversed(scenarios.list_all(person.notebook))
        if is_offered(scenario)
    }
