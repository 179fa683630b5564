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
from pages._parts import current, go, state
from pages._parts.person import Person

OVERVIEW = "overview"
_ARRIVED = "app.scenario_step"
PLACES = (*(step.value for step in Step), OVERVIEW)


def shown(scenario: Scenario, points: Sequence[RiskPoint]) -> str:
    """The step that the address names, else the one that was first unfinished on arrival.

    It stays while a person types, although the first unfinished step moves on; and the
    address is left as it is, since a step written there would catch the way back.
    """
    arrived = state.value_of(_ARRIVED)
    if "step" in st.query_params or arrived is None or arrived[0] != scenario.id:
        arrived = (scenario.id, next_step(scenario, points) or OVERVIEW)
        state.set_value(_ARRIVED, arrived)
    return current.word("step", PLACES, arrived[1])


def leave() -> None:
    """Forget the step of arrival, since no exercise is open."""
    state.forget(_ARRIVED)


def draw(person: Person, scenario: Scenario, points: Sequence[RiskPoint], place: str) -> None:
    """How far the exercise has come, and a way to each of its steps."""
    finished = finished_steps(scenario, points)

    def named(one: str) -> str:
        name = person.text(f"scenario.step.{one}")
        if one == OVERVIEW:
            return name
        mark = ":material/check:" if one in finished else f"{PLACES.index(one) + 1}."
        return f"{mark} {name}"

    with st.container(key="scenario.steps"):
        st.progress(
            len(finished) / len(Step),
            text=person.plural("scenario.steps.done", len(finished), total=len(Step)),
        )
        key = f"scenario.step.{scenario.id}.{place}"
        st.segmented_control(
            person.text("scenario.steps.label"),
            PLACES,
            default=place,
            required=True,
            format_func=named,
            label_visibility="collapsed",
            key=key,
            on_change=go.show_chosen,
            args=(person, key, "step"),
            kwargs={"scenario": scenario.id},
        )


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
            st.button(
                person.text(f"scenario.{following}.go"),
                type="secondary" if is_card_open else "primary",
                key="next_step.do",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"scenario": scenario.id, "step": following},
            )
            if place != PLACES[0]:
                st.button(
                    person.text("scenario.steps.back"),
                    key="next_step.back",
                    type="tertiary",
                    on_click=go.turn_to,
                    args=(person,),
                    kwargs={"scenario": scenario.id, "step": PLACES[PLACES.index(place) - 1]},
                )


def carry_on(person: Person, scenario: Scenario, step: Step) -> None:
    """At the foot of the overview of an unfinished exercise: the step it waits for."""
    with st.container(key="next_step", border=True):
        st.markdown(f"**{person.text('next.title')}** {person.text(f'scenario.{step}.title')}")
        st.button(
            person.text(f"scenario.{step}.go"),
            type="primary",
            key="next_step.do",
            icon=":material/arrow_forward:",
            on_click=go.turn_to,
            args=(person,),
            kwargs={"scenario": scenario.id, "step": step},
        )


def _word(person: Person, scenario: Scenario, points: Sequence[RiskPoint], step: Step) -> str:
    gaps = [gap for gap in missing_parts(scenario, points) if STEP_OF[gap] is step]
    needed = [gap for gap in gaps if gap not in OPTIONAL]
    if not needed:
        return f":material/check_circle: {person.text(f'scenario.{step}.cheer')}"
    return person.text(f"scenario.gap.{needed[0]}")
