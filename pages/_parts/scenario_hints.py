"""Five small hints under a case: what is told already, and what could still be told."""

from collections.abc import Callable

import streamlit as st

from core.model.records import Record
from core.model.scenario import Scenario
from core.rules.concreteness import Aspect, missing_aspects
from pages._parts.person import Person


def under(person: Person, drawn: Scenario, side: str) -> Callable[[Scenario], None]:
    """Draws the hints for one side ("worst", "likely", "best") as it stands after each save."""

    def then(scenario: Scenario) -> None:
        words = getattr(scenario, side)
        missing = missing_aspects(words, person.language, to_whom=scenario.to_whom)
        with st.container(key=f"scenario.hints.{side}", gap="small"):
            st.markdown(" ".join(_chip(person, one, is_found=one not in missing) for one in Aspect))
            st.caption(_nudge(person, side, words, missing))
        _rerun_if_filled(drawn, scenario, side)

    return then


def when_filled(drawn: Record, *fields: str) -> Callable[[Record], None]:
    """Draws nothing, but draws the screen anew when a field stops or starts being empty."""

    def then(stored: Record) -> None:
        for field in fields:
            _rerun_if_filled(drawn, stored, field)

    return then


def _chip(person: Person, aspect: Aspect, *, is_found: bool) -> str:
    if is_found:
        return f":green-badge[:material/check: {person.text(f'scenario.hint.{aspect}.found')}]"
    return f":gray-badge[:material/help: {person.text(f'scenario.hint.{aspect}.missing')}]"


def _nudge(person: Person, side: str, words: str, missing: list[Aspect]) -> str:
    if not words.strip():
        return person.text(f"scenario.nudge.{side}.empty")
    if not missing:
        return person.text("scenario.nudge.whole")
    return person.text(f"scenario.nudge.{side}.{missing[0]}")


def _rerun_if_filled(drawn: Record, stored: Record, field: str) -> None:
    was, is_now = getattr(drawn, field), getattr(stored, field)
    if bool(was.strip()) != bool(is_now.strip()):
        st.rerun(scope="app")
