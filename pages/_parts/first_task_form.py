"""The form of one task: its words, then one question at a time, the fear last."""

from uuid import UUID

import streamlit as st

from core.model.candidate import EASE_CRITERIA, Answer, Candidate
from core.rules.ease import fear_level, missing_answers
from pages._parts import autosave, state
from pages._parts.folding import folded
from pages._parts.person import Person

_QUESTIONS = len(EASE_CRITERIA) + 1
_ASKED = "app.asked"


def draw(person: Person, candidate: Candidate) -> None:
    """Draw the form; everything in it saves itself."""
    with st.container(gap="small"):
        autosave.text_line(person, "candidate.what", candidate, refresh=True)
        if _is_asked(candidate):
            _one_by_one(person, candidate)
        else:
            _answers_folded(person, candidate)
            _fear(person, candidate)
    if candidate.done_on is None and not missing_answers(candidate):
        st.caption(person.text("first_task.form.settles"))


def leave() -> None:
    """Forget what is asked, since no task is unfolded."""
    state.forget(_ASKED)


def _is_asked(candidate: Candidate) -> bool:
    """Whether answers were missing when the task was unfolded: the last one folds nothing away."""
    asked: tuple[UUID, bool] | None = state.value_of(_ASKED)
    if asked is None or asked[0] != candidate.id:
        asked = (candidate.id, bool(_open_questions(candidate)))
        state.set_value(_ASKED, asked)
    return asked[1]


def _open_questions(candidate: Candidate) -> list[str]:
    return [name for name in missing_answers(candidate) if name in EASE_CRITERIA]


def _one_by_one(person: Person, candidate: Candidate) -> None:
    """What has been answered, and the next question: each answer brings one more beneath it."""
    missing = missing_answers(candidate)
    answered = _QUESTIONS - len(missing)
    said = person.plural("first_task.form.answered", answered, total=_QUESTIONS)
    st.progress(answered / _QUESTIONS, text=f":small[{said}]")
    ahead = _open_questions(candidate)
    for criterion in EASE_CRITERIA:
        if criterion not in ahead[1:]:
            _question(person, candidate, criterion)
    if not ahead:
        _fear(person, candidate)


def _answers_folded(person: Person, candidate: Candidate) -> None:
    title = person.text("first_task.form.answers")
    with folded(title, key="first_task.answers", icon=":material/checklist:") as is_open:
        if is_open:
            for criterion in EASE_CRITERIA:
                _question(person, candidate, criterion)


def _question(person: Person, candidate: Candidate, criterion: str) -> None:
    autosave.choice(
        person,
        f"candidate.{criterion}",
        candidate,
        options=[Answer.NO, Answer.PARTLY, Answer.YES],
        kind="segmented",
        option_key="answer",
    )


def _fear(person: Person, candidate: Candidate) -> None:
    with st.container(gap="xsmall"):
        autosave.slider(person, "candidate.fear", candidate, lowest="first_task.form.no_fear")
        if candidate.fear is not None:
            st.caption(person.text(f"first_task.fear.{fear_level(candidate.fear)}"))
