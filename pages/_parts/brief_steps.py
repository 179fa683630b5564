"""The way through a brief: five steps, the technical check and the post, in the address."""

from collections.abc import Sequence

import streamlit as st

from core.model.brief import Brief, Milestone
from core.rules.brief_gaps import (
    OPTIONAL,
    STEP_OF,
    Step,
    finished_steps,
    missing_parts,
    next_step,
)
from pages._parts import current, go, state
from pages._parts.person import Person

POST = "post"
_ARRIVED = "app.brief_step"
PLACES = (*(step.value for step in Step), POST)


def shown(brief: Brief, stages: Sequence[Milestone]) -> str:
    """The step that the address names, else the one that was first unfinished on arrival.

    It stays while a person types, although the first unfinished step moves on.
    """
    arrived = state.value_of(_ARRIVED)
    if "step" in st.query_params or arrived is None or arrived[0] != brief.id:
        arrived = (brief.id, next_step(brief, stages) or POST)
        state.set_value(_ARRIVED, arrived)
    return current.word("step", PLACES, arrived[1])


def leave() -> None:
    """Forget the step of arrival, since no brief is open."""
    state.forget(_ARRIVED)


def draw(person: Person, brief: Brief, stages: Sequence[Milestone], place: str) -> None:
    """How far the brief has come, and a way to each of its steps."""
    finished = finished_steps(brief, stages)

    def named(one: str) -> str:
        name = person.text(f"brief.step.{one}")
        if one == POST:
            return name
        mark = ":material/check:" if one in finished else f"{PLACES.index(one) + 1}."
        return f"{mark} {name}"

    with st.container(key="brief.steps"):
        st.progress(
            len(finished) / len(Step),
            text=person.plural("brief.steps.done", len(finished), total=len(Step)),
        )
        key = f"brief.step.{brief.id}.{place}"
        st.pills(
            person.text("brief.steps.label"),
            PLACES,
            default=place,
            required=True,
            format_func=named,
            label_visibility="collapsed",
            key=key,
            on_change=go.show_chosen,
            args=(person, key, "step"),
            kwargs={"brief": brief.id},
        )


def heading(person: Person, place: str) -> None:
    """The step's question and one line on what it is for."""
    st.header(person.text(f"brief.{place}.title"), anchor=False)
    st.markdown(person.text(f"brief.{place}.why"))


def foot(person: Person, brief: Brief, stages: Sequence[Milestone], step: Step) -> None:
    """A word on the step, the next step as one button, and the way back."""
    place = step.value
    following = PLACES[PLACES.index(place) + 1]
    with st.container(key="next_step", border=True):
        st.markdown(_word(person, brief, stages, step))
        with st.container(horizontal=True):
            st.button(
                person.text(f"brief.{following}.go"),
                type="primary",
                key="next_step.do",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"brief": brief.id, "step": following},
            )
            if place != PLACES[0]:
                back(person, brief, place)


def back(person: Person, brief: Brief, place: str) -> None:
    """The way to the step before."""
    st.button(
        person.text("brief.steps.back"),
        key="next_step.back",
        type="tertiary",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"brief": brief.id, "step": PLACES[PLACES.index(place) - 1]},
    )


def _word(person: Person, brief: Brief, stages: Sequence[Milestone], step: Step) -> str:
    gaps = [gap for gap in missing_parts(brief, stages) if STEP_OF[gap] is step]
    needed = [gap for gap in gaps if gap not in OPTIONAL]
    if not needed:
        return f":material/check_circle: {person.text(f'brief.{step}.cheer')}"
    return person.text(f"brief.gap.{needed[0]}")
