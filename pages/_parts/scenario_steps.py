"""The way through an exercise: six steps and an overview, in the address and at hand."""

from collections.abc import Sequence

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.scenario_gaps import (
    OPTIONAL,
    STEP_OF,
    Step,
    finished_steps,
    missing_parts,
    next_step,
)
from pages._parts import steps
from pages._parts.person import Person

OVERVIEW = "overview"
KIND = "scenario"
PLACES = (*(step.value for step in Step), OVERVIEW)


def shown(scenario: Scenario, points: Sequence[RiskPoint]) -> str:
    """The step that the address names, else the one that was first unfinished on arrival."""
    return steps.shown(KIND, scenario.id, PLACES, next_step(scenario, points) or OVERVIEW)


def leave() -> None:
    """Forget the step of arrival, since no exercise is open."""
    steps.leave(KIND)


def draw(person: Person, scenario: Scenario, points: Sequence[RiskPoint], place: str) -> None:
    """How far the exercise has come, and a way to each of its steps."""
    finished = finished_steps(scenario, points)

    def named(one: str) -> str:
        name = person.text(f"scenario.step.{one}")
        return name if one == OVERVIEW else steps.numbered(name, one, PLACES, finished)

    done = person.plural("scenario.steps.done", len(finished), total=len(Step))
    steps.progress(KIND, len(finished), len(Step), done)
    label = person.text("scenario.steps.label")
    steps.choice(person, KIND, scenario.id, PLACES, place, label=label, named=named)


def heading(person: Person, place: str) -> None:
    """The step's question and one line on what it is for."""
    st.header(person.text(f"scenario.{place}.title"), anchor=False)
    st.markdown(person.text(f"scenario.{place}.why"))


def foot(person: Person, scenario: Scenario, points: Sequence[RiskPoint], place: str) -> None:
    """A word on the step, the next step as one button, and the way back.

    An open risk has the strong button, to close it.
    """
    following = PLACES[PLACES.index(place) + 1]
    is_card_open = any(str(point.id) == st.query_params.get("risk") for point in points)
    with st.container(key="next_step", border=True):
        st.markdown(_word(person, scenario, points, Step(place)))
        with st.container(horizontal=True):
            finished = finished_steps(scenario, points)
            go_on = steps.go_on(person, KIND, following, finished)
            steps.onward(person, go_on, KIND, scenario.id, following, is_strong=not is_card_open)
            if place != PLACES[0]:
                before = PLACES[PLACES.index(place) - 1]
                go_back = person.text("scenario.steps.back")
                steps.back(person, go_back, KIND, scenario.id, before)


def carry_on(person: Person, scenario: Scenario, step: Step) -> None:
    """At the foot of the overview of an unfinished exercise: the step it waits for."""
    with st.container(key="next_step", border=True):
        st.markdown(f"**{person.text('next.title')}** {person.text(f'scenario.{step}.title')}")
        steps.onward(person, person.text(f"scenario.{step}.go"), KIND, scenario.id, step)


def _word(person: Person, scenario: Scenario, points: Sequence[RiskPoint], step: Step) -> str:
    gaps = [gap for gap in missing_parts(scenario, points) if STEP_OF[gap] is step]
    needed = [gap for gap in gaps if gap not in OPTIONAL]
    if not needed:
        return f":material/check_circle: {person.text(f'scenario.{step}.cheer')}"
    return person.text(f"scenario.gap.{needed[0]}")
