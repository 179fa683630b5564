"""The predictions: one to write, those to come, what they add up to, those that are past."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import streamlit as st

from core.model.prediction import Prediction, Side
from core.rules.prediction_lock import is_locked
from core.storage import judgements, predictions
from pages._parts import autosave, review_answers, review_empty, review_findings
from pages._parts import review_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person
from pages._parts.review_words import badge, said, title

_MOST_PAST: Final = 30
_ONE_DAY: Final = timedelta(days=1)


def draw(person: Person, due: Sequence[Prediction], opened: Prediction | None) -> bool:
    """Draw the part; whether it has a strong button of its own."""
    if opened is not None and is_being_written(person, opened):
        st.header(person.text("review.writing.title"), anchor=False)
        with st.container(key=f"review.coming.{opened.id}", border=True, gap="small"):
            _form(person, opened)
        return True
    counted = judgements.read(person.notebook)
    coming = predictions.list_open(person.notebook, person.today)
    if not (due or coming or counted.resolved):
        with review_empty.invitation():
            st.markdown(person.text("review.predictions.empty"))
            _add(person, is_first=True)
        return True
    if counted.resolved:
        review_findings.draw(person, counted)
    st.header(person.text("review.coming.title"), anchor=False)
    if not coming:
        st.markdown(person.text("review.coming.none"))
    for prediction in coming:
        with st.container(key=f"review.coming.{prediction.id}", border=True):
            _line(person, prediction, "review.prediction.change", "")
    _add(person, is_first=False)
    if counted.resolved:
        _past(person, counted.resolved)
    return False


def is_being_written(person: Person, opened: Prediction | None) -> bool:
    """Whether the open prediction may still change: then it is the one thing to look at."""
    return opened is not None and not is_locked(opened, person.today)


def _add(person: Person, *, is_first: bool) -> None:
    st.button(
        person.text("review.predict.first" if is_first else "review.predict"),
        key="review.predict",
        type="primary" if is_first else "secondary",
        icon=":material/add:",
        on_click=acts.predict,
        args=(person,),
    )


def _form(person: Person, prediction: Prediction) -> None:
    autosave.text_area(person, "prediction.what", prediction, lines=2)
    autosave.choice(
        person, "prediction.side", prediction, options=list(Side), option_key="prediction.side"
    )
    autosave.slider(person, "prediction.chance", prediction)
    with st.container(width=320):
        autosave.day(person, "prediction.check_on", prediction, earliest=person.today + _ONE_DAY)
    with st.container(horizontal=True):
        st.button(
            person.text("review.prediction.close"),
            key="review.prediction.close",
            type="primary",
            icon=":material/check:",
            on_click=acts.open_prediction,
            args=(person, None),
        )
        st.button(
            person.text("review.prediction.remove"),
            key=f"review.prediction.remove.{prediction.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("review.prediction.remove.help"),
            on_click=acts.remove,
            args=(person, prediction),
        )
    if prediction.what.strip():
        with folded(person.text("review.known_already"), key="review.known_already") as is_open:
            if is_open:
                st.markdown(person.text("review.known_already.text"))
                review_answers.ask(person, prediction)


def _line(person: Person, prediction: Prediction, word: str, note: str) -> None:
    """One prediction in a few words, and a button that opens it."""
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        lines = [f"**{title(person, prediction)}**", said(person, prediction)]
        if prediction.is_resolved:
            lines[0] = f"{badge(person, prediction)} {title(person, prediction)}"
        st.markdown("  \n".join([*lines, note] if note else lines), width="stretch")
        st.button(
            person.text(word),
            key=f"review.prediction.open.{prediction.id}",
            type="tertiary",
            icon=":material/edit:",
            on_click=acts.open_prediction,
            args=(person, prediction.id),
        )


def _past(person: Person, resolved: int) -> None:
    with folded(
        person.plural("review.past.title", resolved),
        key="review.past",
        icon=":material/history:",
    ) as is_open:
        if not is_open:
            return
        for prediction in predictions.list_resolved(person.notebook, _MOST_PAST):
            _line(person, prediction, "review.past.open", person.plain(prediction.note.strip()))
        if resolved > _MOST_PAST:
            st.caption(person.text("review.past.newest", count=_MOST_PAST))
