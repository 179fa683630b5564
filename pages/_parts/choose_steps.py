"""The way through a choosing round: five steps, in the address and at hand."""

from typing import Final

import streamlit as st

from core.rules.choosing import Round, Step, finished_steps, next_step
from pages._parts import current, go, state
from pages._parts.person import Person

_ARRIVED: Final = "app.choose_step"
PLACES: Final = tuple(Step)


def shown(of: Round) -> Step:
    """The step that the address names, else the one that was first unfinished on arrival."""
    arrived = state.value_of(_ARRIVED)
    if "step" in st.query_params or arrived is None or arrived[0] != of.selection.id:
        arrived = (of.selection.id, next_step(of))
        state.set_value(_ARRIVED, arrived)
    return Step(current.word("step", PLACES, arrived[1]))


def draw(person: Person, of: Round, place: Step) -> None:
    """How far the round has come, and a way to each of its steps."""
    finished = finished_steps(of)

    def named(one: str) -> str:
        step = Step(one)
        mark = ":material/check:" if step in finished else f"{PLACES.index(step) + 1}."
        return f"{mark} {person.text(f'choose.step.{step}')}"

    key = f"choose.step.{of.selection.id}.{place}"
    st.segmented_control(
        person.text("choose.steps.label"),
        [step.value for step in PLACES],
        default=place.value,
        required=True,
        format_func=named,
        label_visibility="collapsed",
        key=key,
        on_change=go.show_chosen,
        args=(person, key, "step"),
        kwargs={
            "selection": of.selection.id,
            "freelancer": None if place is Step.PEOPLE else st.query_params.get("freelancer"),
        },
    )


def heading(person: Person, place: Step) -> None:
    """The step's question and one line on what it is for."""
    st.subheader(person.text(f"choose.{place}.title"), anchor=False)
    st.markdown(person.text(f"choose.{place}.why"))


def foot(person: Person, of: Round, place: Step) -> None:
    """A word on the step, the next step as one button, and the way back."""
    following = PLACES[PLACES.index(place) + 1]
    is_done = place in finished_steps(of)
    with st.container(key="next_step", border=True):
        word = person.text(f"choose.{place}.{'cheer' if is_done else 'gap'}")
        st.markdown(f":material/check_circle: {word}" if is_done else word)
        with st.container(horizontal=True):
            st.button(
                person.text(f"choose.{following}.go"),
                type="primary" if is_done else "secondary",
                key=f"choose.go.{following}",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"selection": of.selection.id, "step": following},
            )
            if place is not PLACES[0]:
                st.button(
                    person.text("choose.steps.back"),
                    key=f"choose.back.{place}",
                    type="tertiary",
                    on_click=go.turn_to,
                    args=(person,),
                    kwargs={
                        "selection": of.selection.id,
                        "step": PLACES[PLACES.index(place) - 1],
                    },
                )
