"""The way through a brief: five steps, the technical check and the post, in the address."""

from collections.abc import Sequence

import streamlit as st

from core.model.brief import Brief, Milestone
from core.rules.brief_gaps import (
    OPTIONAL,
    STEP_OF,
    WRITTEN,
    Step,
    finished_steps,
    missing_parts,
    next_step,
)
from pages._parts import brief_words, steps
from pages._parts.person import Person

POST = "post"
KIND = "brief"
PLACES = (*(step.value for step in Step), POST)


def shown(brief: Brief, stages: Sequence[Milestone]) -> str:
    """The step that the address names, else the one that was first unfinished on arrival."""
    return steps.shown(KIND, brief.id, PLACES, next_step(brief, stages) or POST)


def leave() -> None:
    """Forget the step of arrival, since no brief is open."""
    steps.leave(KIND)


def draw(person: Person, brief: Brief, stages: Sequence[Milestone], place: str) -> None:
    """How far the brief has come, and a way to each of its steps."""
    finished = finished_steps(brief, stages)
    numbers = {*WRITTEN, *finished}

    def named(one: str) -> str:
        name = person.text(f"brief.step.{one}")
        return steps.numbered(name, one, PLACES, finished) if one in numbers else name

    done = brief_words.steps_done(person, finished)
    steps.progress(KIND, len(finished & set(WRITTEN)), len(WRITTEN), done)
    label = person.text("brief.steps.label")
    steps.choice(person, KIND, brief.id, PLACES, place, label=label, named=named)


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
            go_on = steps.go_on(person, KIND, following, finished_steps(brief, stages))
            steps.onward(person, go_on, KIND, brief.id, following)
            if place != PLACES[0]:
                back(person, brief, place)


def back(person: Person, brief: Brief, place: str) -> None:
    """The way to the step before."""
    before = PLACES[PLACES.index(place) - 1]
    steps.back(person, person.text("brief.steps.back"), KIND, brief.id, before)


def _word(person: Person, brief: Brief, stages: Sequence[Milestone], step: Step) -> str:
    gaps = [gap for gap in missing_parts(brief, stages) if STEP_OF[gap] is step]
    needed = [gap for gap in gaps if gap not in OPTIONAL]
    if not needed:
        return f":material/check_circle: {person.text(_cheer(brief, step))}"
    return person.text(f"brief.gap.{needed[0]}")


def _cheer(brief: Brief, step: Step) -> str:
    if step is not Step.CHECK:
        return f"brief.{step}.cheer"
    return "now.brief.checked" if brief.is_checked else "now.brief.not_technical"
