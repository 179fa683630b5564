"""The way through a handover: its steps, in the address and at hand."""

import streamlit as st

from core.model.handover import Way
from core.rules.handover_progress import (
    Step,
    Whole,
    finished_steps,
    is_message_sent,
    is_over,
    missing_parts,
    next_step,
    steps_of,
)
from pages._parts import go, steps
from pages._parts.handover_hints import has_blame
from pages._parts.person import Person

KIND = "handover"


def shown(whole: Whole) -> Step:
    """The step that the address names, else the one that was first unfinished on arrival."""
    places = steps_of(whole.handover)
    first_open = next_step(whole) or places[-1]
    return Step(steps.shown(KIND, whole.handover.id, places, first_open))


def leave() -> None:
    """Forget the step of arrival, since no handover is open."""
    steps.leave(KIND)


def draw(person: Person, whole: Whole, place: Step) -> None:
    """How far the handover has come, and a way to each of its steps."""
    places = [one.value for one in steps_of(whole.handover)]
    finished = finished_steps(whole)

    def named(one: str) -> str:
        return steps.numbered(person.text(f"handover.step.{one}"), one, places, finished)

    done = person.plural("handover.steps.done", len(finished), total=len(places))
    steps.progress(KIND, len(finished), len(places), done)
    label = person.text("handover.steps.label")
    steps.choice(person, KIND, whole.handover.id, places, place.value, label=label, named=named)


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
                following = places[places.index(place) + 1]
                go_on = steps.go_on(person, KIND, following, finished_steps(whole))
                steps.onward(person, go_on, KIND, whole.handover.id, following)
            if place is not places[0]:
                before = places[places.index(place) - 1]
                go_back = person.text("handover.steps.back")
                steps.back(person, go_back, KIND, whole.handover.id, before)


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
    if place is Step.MESSAGE and has_blame(whole.handover) and not missing_parts(whole.handover):
        return f":material/hearing: {person.text('handover.message.blames')}"
    if place is Step.MESSAGE and place in finished_steps(whole):
        return f":material/check_circle: {person.text(_written(person, whole))}"
    if place in finished_steps(whole):
        return f":material/check_circle: {person.text(f'handover.{place}.cheer')}"
    if place is Step.MESSAGE:
        part = missing_parts(whole.handover)[0]
        return person.text(f"handover.message.gap.{part}")
    if place is Step.PLAN and whole.steps:
        return person.text("handover.plan.gap.steps")
    return person.text(f"handover.{place}.gap")


def _written(person: Person, whole: Whole) -> str:
    """What to say of a message in which nothing is missing: sent, slept on, or neither."""
    if is_message_sent(whole):
        return "now.message.sent"
    slept_until = whole.handover.sleep_until
    is_slept_on = slept_until is not None and slept_until <= person.today
    return "now.message.ready" if is_slept_on else "handover.message.cheer"
