"""The way through one fear: a question at a time, in the address and at hand."""

from collections.abc import Collection, Sequence

import streamlit as st

from core.model.fear import Fear, FearRating
from core.model.prediction import Prediction
from core.rules.fear_steps import Step, steps_of
from pages._parts import chooser, current, fear_words, go, steps
from pages._parts import fear_acts as acts
from pages._parts.person import Person


def shown(fear: Fear) -> Step:
    """The step that the address names, else the first."""
    places = steps_of(fear)
    return Step(current.word("step", places, places[0]))


def draw(person: Person, fear: Fear, finished: Collection[Step], place: Step) -> None:
    """The steps of this fear, those with an answer ticked."""
    places = steps_of(fear)

    def named(one: Step) -> str:
        return steps.numbered(person.text(f"fear.step.{one}"), one, places, finished)

    with st.container(key="fear.steps"):
        chooser.draw(
            person,
            f"fear.step.{fear.id}",
            "step",
            {one.value: named(one) for one in places},
            shown=place,
            label=person.text("fear.steps.label"),
            is_label_seen=False,
            kept={"fear": fear.id},
        )


def words_on(
    person: Person,
    place: Step,
    ratings: Sequence[FearRating],
    made: Sequence[Prediction],
    *,
    is_done: bool,
) -> str:
    """A word on a step: what is still asked, or that it is done."""
    if not is_done:
        is_begun = place is Step.TESTABLE and bool(made)
        return person.text("fear.testable.undated" if is_begun else f"fear.{place}.open")
    if place is Step.RATE and ratings[-1].rated_on != person.today:
        return person.text("fear.rate.again")
    return f":material/check_circle: {person.text(f'fear.{place}.done')}"


def foot(
    person: Person,
    fear: Fear,
    place: Step,
    finished: Collection[Step],
    *,
    words: str,
    following: Fear | None,
) -> None:
    """Words on the step and one strong button: the next step, or the next fear.

    After the last step of the last fear it is the next action elsewhere.
    """
    places = steps_of(fear)
    at = places.index(place)
    target, step = _after(fear, at, following)
    if target is None:
        go.next_step(person)
        return
    is_same = target.id == fear.id
    with st.container(key="next_step", border=True):
        st.markdown(words)
        if not is_same:
            name = fear_words.title(person, target)
            st.markdown(person.text("fear.next.why", name=name))
        with st.container(horizontal=True):
            st.button(
                steps.go_on(person, "fear", step, finished)
                if is_same
                else person.text("fear.next.go"),
                type="primary",
                key="next_step.do",
                icon=":material/arrow_forward:",
                on_click=acts.open_fear,
                args=(person, target.id, step),
            )
            if at:
                st.button(
                    person.text("fear.steps.back"),
                    key="next_step.back",
                    type="tertiary",
                    on_click=acts.open_fear,
                    args=(person, fear.id, places[at - 1]),
                )


def _after(fear: Fear, at: int, following: Fear | None) -> tuple[Fear | None, Step]:
    """The next step of this fear, else the first of the next one."""
    places = steps_of(fear)
    if at + 1 < len(places):
        return fear, places[at + 1]
    return following, steps_of(following or fear)[0]
