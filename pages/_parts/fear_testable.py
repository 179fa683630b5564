"""The testable part of a fear, and the predictions with which time will tell."""

from collections.abc import Sequence
from datetime import timedelta

import streamlit as st

from core.model.fear import Fear
from core.model.one_line import one_line
from core.model.prediction import Prediction
from core.rules.prediction_lock import is_due, is_locked
from pages._parts import autosave, fear_words, go, scenario_hints
from pages._parts import fear_acts as acts
from pages._parts.person import Person
from pages._parts.screens import SCREENS

_ASKED = ("what", "chance", "check_on")
_ONE_DAY = timedelta(days=1)
"""A prediction locks on its day: one for today could no longer be changed."""


def draw(person: Person, fear: Fear, made: Sequence[Prediction]) -> None:
    """What can be tested, then the predictions made of it, one of them open."""
    st.markdown(person.text("fear.testable.why"))
    autosave.text_area(
        person,
        "fear.testable",
        fear,
        lines=3,
        then=scenario_hints.when_filled(fear, "testable"),
    )
    st.caption(person.text(f"fear.testable.example.{fear.kind}"))
    opened = st.query_params.get("prediction", "")
    for prediction in made:
        with st.container(key=f"fear.prediction.{prediction.id}", border=True, gap="small"):
            if str(prediction.id) == opened and not is_locked(prediction, person.today):
                _form(person, fear, prediction)
            else:
                _card(person, fear, prediction)
    if fear.testable.strip() or made:
        _add(person, fear, made)


def _add(person: Person, fear: Fear, made: Sequence[Prediction]) -> None:
    words = fear.testable.strip()
    is_new = bool(words) and all(one.what.strip() != words for one in made)
    st.button(
        person.text("fear.prediction.make" if is_new else "fear.prediction.another"),
        key="fear.prediction.add",
        icon=":material/add:",
        on_click=acts.predict,
        args=(person, fear),
        kwargs={"what": words if is_new else ""},
    )


def _form(person: Person, fear: Fear, prediction: Prediction) -> None:
    autosave.text_area(person, "prediction.what", prediction, lines=2)
    autosave.slider(person, "prediction.chance", prediction)
    with st.container(width=280):
        autosave.day(person, "prediction.check_on", prediction, earliest=person.today + _ONE_DAY)
    with st.container(horizontal=True):
        st.button(
            person.text("fear.prediction.close"),
            key="fear.prediction.close",
            icon=":material/check:",
            on_click=acts.open_prediction,
            args=(person, fear, None),
        )
        st.button(
            person.text("fear.prediction.remove"),
            key=f"fear.prediction.remove.{prediction.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("fear.prediction.remove.help"),
            on_click=acts.remove_prediction,
            args=(person, fear, prediction),
        )


def _card(person: Person, fear: Fear, prediction: Prediction) -> None:
    words = one_line(prediction.what)
    name = person.plain(words) if words else person.text("fear.prediction.nameless")
    st.markdown(f"**{name}**  \n{_told(person, prediction)}")
    if note := one_line(prediction.note):
        st.markdown(person.plain(note))
    missing = _missing(person, prediction)
    if missing and not prediction.is_resolved:
        st.caption(person.text("fear.prediction.incomplete", missing=", ".join(missing)))
    if is_due(prediction, person.today) and "review" in SCREENS:
        go.link(
            person,
            "review",
            label=person.text("fear.prediction.answer"),
            icon=":material/arrow_forward:",
            prediction=prediction.id,
        )
    elif not is_locked(prediction, person.today):
        st.button(
            person.text("fear.prediction.complete" if missing else "fear.prediction.change"),
            key=f"fear.prediction.open.{prediction.id}",
            type="tertiary",
            icon=":material/edit:",
            on_click=acts.open_prediction,
            args=(person, fear, prediction.id),
        )


def _told(person: Person, prediction: Prediction) -> str:
    """The state, as a sign and in words, and the chance that was given."""
    badge = _badge(person, prediction)
    if prediction.chance is None:
        return badge
    key = "fear.prediction.chance_then" if prediction.is_resolved else "fear.prediction.chance"
    return f"{badge} {person.text(key, chance=person.percent(prediction.chance))}"


def _badge(person: Person, prediction: Prediction) -> str:
    if prediction.outcome is not None:
        colour, sign = ("orange", "flag") if prediction.outcome else ("green", "check")
        return f":{colour}-badge[:material/{sign}: {fear_words.outcome(person, prediction)}]"
    if prediction.check_on is None:
        return f":gray-badge[:material/edit_note: {person.text('fear.prediction.unfinished')}]"
    if is_due(prediction, person.today):
        words = person.text("fear.prediction.due", day=prediction.check_on)
        return f":blue-badge[:material/event_available: {words}]"
    words = person.text("fear.prediction.waiting", day=prediction.check_on)
    return f":gray-badge[:material/hourglass_empty: {words}]"


def _missing(person: Person, prediction: Prediction) -> list[str]:
    return [
        person.text(f"fear.prediction.missing.{name}")
        for name in _ASKED
        if getattr(prediction, name) in (None, "")
    ]
