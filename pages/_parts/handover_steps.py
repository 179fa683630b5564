"""The way through a handover: its steps, in the address and at hand."""

import streamlit as st

from core.model.handover import Way
from core.rules.handover_progress import (
    Step,
    Whole,
    finished_steps,
    is_over,
    missing_parts,
    next_step,
    steps_of,
)
from pages._parts import current, go, state
from pages._parts.person import Person

_ARRIVED = "app.handover_step"


def shown(whole: Whole) -> Step:
    """The step that the address names, else the one that was first unfinished on arrival."""
    places = steps_of(whole.handover)
    arrived = state.value_of(_ARRIVED)
    if "step" in st.query_params or arrived is None or arrived[0] != whole.handover.id:
        arrived = (whole.handover.id, next_step(whole) or places[-1])
        state.set_value(_ARRIVED, arrived)
    default = arrived[1] if arrived[1] in places else places[-1]
    return Step(current.word("step", places, default))


def leave() -> None:
    """Forget the step of arrival, since no handover is open."""
    state.forget(_ARRIVED)


def draw(person: Person, whole: Whole, place: Step) -> None:
    """How far the handover has come, and a way to each of its steps."""
    places = steps_of(whole.handover)
    finished = finished_steps(whole)

    def named(one: str) -> str:
        name = person.text(f"handover.step.{one}")
        number = places.index(Step(one)) + 1
        return f":material/check: {name}" if one in finished else f"{number}. {name}"

    with st.container(key="handover.steps"):
        st.progress(
            len(finished) / len(places),
            text=person.plural("handover.steps.done", len(finished), total=len(places)),
        )
        key = f"handover.step.{whole.handover.id}.{place}"
        st.segmented_control(
            person.text("handover.steps.label"),
            [one.value for one in places],
            default=place.value,
            required=True,
            format_func=named,
            label_visibility="collapsed",
            key=key,
            on_change=go.show_chosen,
            args=(person, key, "step"),
            kwargs={"handover": whole.handover.id},
        )


def heading(person: Person, place: Step) -> None:
    """The step's question and one line on what it is for."""
    st.subheader(person.text(f"handover.{place}.title"), anchor=False)
    st.markdown(person.text(f"handover.{place}.why"))


def foot(person: Person, whole: Whole, place: Step) -> None:
    """A word on the step, the next step as one button, and the way back."""
    places = steps_of(whole.handover)
    is_last = place is places[-1]
    with st.container(key="next_step", border=True):
        st.markdown(_word(person, whole, place))
        with st.container(horizontal=True):
            if is_last:
                _onward(person, whole)
            elif place is Step.MESSAGE and whole.handover.way is Way.TALK:
                _call(person, whole)
            else:
                _turn_button(person, whole, places[places.index(place) + 1], is_back=False)
            if place is not places[0]:
                _turn_button(person, whole, places[places.index(place) - 1], is_back=True)


def _turn_button(person: Person, whole: Whole, to: Step, *, is_back: bool) -> None:
    st.button(
        person.text("handover.steps.back" if is_back else f"handover.{to}.go"),
        type="tertiary" if is_back else "primary",
        key="next_step.back" if is_back else "next_step.turn",
        icon=None if is_back else ":material/arrow_forward:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"handover": whole.handover.id, "step": to},
    )


def _call(person: Person, whole: Whole) -> None:
    """Talk first: the call belongs in the log, beside those that took place."""
    st.button(
        person.text("handover.onward.log"),
        type="primary",
        key="next_step.do",
        icon=":material/call:",
        on_click=go.to,
        args=(person, "log"),
        kwargs={"provider": whole.handover.provider_id},
    )


def _onward(person: Person, whole: Whole) -> None:
    """Out of the handover: to a successor where one is needed, else to look back."""
    needs_someone = whole.handover.way is not Way.STAYS and not whole.handover.successor.strip()
    screen = "choose" if needs_someone else "review"
    st.button(
        person.text(f"handover.onward.{screen}"),
        type="primary",
        key="next_step.do",
        icon=":material/arrow_forward:",
        on_click=go.to,
        args=(person, screen),
    )


def _word(person: Person, whole: Whole, place: Step) -> str:
    if place is Step.AFTER and is_over(whole):
        return f":material/celebration: {person.text('handover.over.cheer')}"
    if place in finished_steps(whole):
        return f":material/check_circle: {person.text(f'handover.{place}.cheer')}"
    if place is Step.MESSAGE:
        part = missing_parts(whole.handover)[0]
        return person.text(f"handover.message.gap.{part}")
    if place is Step.PLAN and whole.steps:
        return person.text("handover.plan.gap.steps")
    return person.text(f"handover.{place}.gap")
