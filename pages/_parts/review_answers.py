"""On top of the review: the predictions that ask what happened, and the one just answered."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import streamlit as st

from core.model.prediction import Prediction
from core.storage import predictions
from pages._parts import autosave, current, go
from pages._parts import review_acts as acts
from pages._parts.person import Person
from pages._parts.review_words import badge, said, sign, title

_AT_ONCE: Final = 3


def opened(person: Person) -> Prediction | None:
    """The prediction that the address names, wherever it stands."""
    named = st.query_params.get("prediction", "")
    try:
        found = predictions.find(person.notebook, UUID(named)) if named else None
    except ValueError:
        found = None
    return current.record(person, "prediction", [found] if found else [])


def draw(person: Person, due: Sequence[Prediction], answered: Prediction | None) -> None:
    """The answer just given, then a few of those that wait: two clicks each."""
    if answered is not None and answered.is_resolved:
        _answered(person, answered)
    if not due:
        return
    st.header(person.plural("review.due.title", len(due)), anchor=False)
    first = sorted(due, key=lambda one: one != answered)[:_AT_ONCE]
    for prediction in first:
        with st.container(key=f"review.due.{prediction.id}", border=True, gap="small"):
            st.markdown(f"**{title(person, prediction)}**  \n{said(person, prediction)}")
            ask(person, prediction)
    if len(due) > len(first):
        st.caption(person.plural("review.due.more", len(due) - len(first)))


def ask(person: Person, prediction: Prediction) -> None:
    """Came true or not: one click each, neither of them stronger."""
    with st.container(horizontal=True):
        for word, came_true in (("yes", True), ("no", False)):
            st.button(
                person.text(f"review.answer.{word}"),
                key=f"review.answer.{word}.{prediction.id}",
                icon=sign(prediction, came_true=came_true),
                on_click=acts.answer,
                args=(person, prediction, came_true),
            )


def _answered(person: Person, prediction: Prediction) -> None:
    """What was noted, a place for a word on it, and the way back from a slip."""
    with st.container(key=f"review.answered.{prediction.id}", border=True, gap="small"):
        st.markdown(f"{badge(person, prediction)} **{title(person, prediction)}**")
        st.markdown(said(person, prediction))
        autosave.text_area(person, "prediction.note", prediction, lines=2)
        with st.container(horizontal=True):
            st.button(
                person.text("review.answer.close"),
                key="review.answer.close",
                icon=":material/check:",
                on_click=acts.open_prediction,
                args=(person, None),
            )
            st.button(
                person.text("review.answer.take_back"),
                key=f"review.answer.take_back.{prediction.id}",
                type="tertiary",
                icon=":material/undo:",
                help=person.text("review.answer.take_back.help"),
                on_click=acts.take_back,
                args=(person, prediction),
            )
        if prediction.fear_id is not None:
            go.link(
                person,
                "fears",
                label=person.text("review.answer.fear"),
                icon=":material/arrow_forward:",
                fear=prediction.fear_id,
            )
