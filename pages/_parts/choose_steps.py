"""The way through a choosing round: five steps, in the address and at hand."""

from typing import Final

import streamlit as st

from core.rules.choosing import Round, Step, finished_steps, next_step
from core.rules.stages import next_stage
from pages._parts import choose_words, steps
from pages._parts.person import Person

KIND: Final = "selection"
PLACES: Final = tuple(Step)


def shown(of: Round) -> Step:
    """The step that the address names, else the one that was first unfinished on arrival."""
    return Step(steps.shown(KIND, of.selection.id, PLACES, next_step(of)))


def draw(person: Person, of: Round, place: Step) -> None:
    """How far the round has come, and a way to each of its steps."""
    places = [step.value for step in PLACES]
    finished = finished_steps(of)

    def named(one: str) -> str:
        return steps.numbered(person.text(f"choose.step.{one}"), one, places, finished)

    steps.choice(
        person,
        KIND,
        of.selection.id,
        places,
        place.value,
        label=person.text("choose.steps.label"),
        named=named,
        freelancer=None if place is Step.PEOPLE else st.query_params.get("freelancer"),
    )


def heading(person: Person, of: Round, place: Step) -> None:
    """The step's question and one line on what it is for; of a decision made, what to read."""
    is_decided = place is Step.DECIDE and of.chosen is not None
    title = "choose.decided.title" if is_decided else f"choose.{place}.title"
    st.subheader(person.text(title), anchor=False)
    st.markdown(_decided(person, of) if is_decided else _why(person, of, place))


def foot(person: Person, of: Round, place: Step) -> None:
    """A word on the step, the next step as one button, and the way back."""
    is_done = place in finished_steps(of)
    following = Step.DECIDE if of.chosen else PLACES[PLACES.index(place) + 1]
    go_on = "now.choose.see" if of.chosen else f"choose.{following}.go"
    with st.container(key="next_step", border=True):
        st.markdown(_word(person, of, place, is_done=is_done))
        with st.container(horizontal=True):
            steps.onward(
                person,
                person.text(go_on),
                KIND,
                of.selection.id,
                following,
                is_strong=is_done and of.chosen is None,
            )
            if place is not PLACES[0]:
                before = PLACES[PLACES.index(place) - 1]
                go_back = person.text("choose.steps.back")
                steps.back(person, go_back, KIND, of.selection.id, before)


def _decided(person: Person, of: Round) -> str:
    has_reason = bool(of.selection.reason.strip())
    return person.text("choose.decided.why" if has_reason else "choose.decided.unsaid")


def _why(person: Person, of: Round, place: Step) -> str:
    why = person.text(f"choose.{place}.why")
    if place is Step.PEOPLE and any(next_stage(one) for one in of.freelancers):
        return f"{why} {person.text('choose.people.move')}"
    return why


def _word(person: Person, of: Round, place: Step, *, is_done: bool) -> str:
    if of.chosen is not None:
        name = choose_words.name_of(person, of.chosen)
        return f":material/handshake: {person.text('now.choose.made', name=name)}"
    word = person.text(f"choose.{place}.{'cheer' if is_done else 'gap'}")
    return f":material/check_circle: {word}" if is_done else word
