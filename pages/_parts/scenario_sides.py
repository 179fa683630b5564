"""Steps 1 and 2: what is handed over to whom, then both sides of it on one screen."""

import streamlit as st

from core.model.scenario import Scenario
from pages._parts import autosave, scenario_hints
from pages._parts.person import Person

SIDES = {
    "worst": ":material/thunderstorm:",
    "likely": ":material/partly_cloudy_day:",
    "best": ":material/sunny:",
}
"""The three cases in the order in which they stand, with the sign of each."""
_LINES = 8


def what(person: Person, scenario: Scenario) -> None:
    """What is handed over, and to whom."""
    autosave.text_line(
        person,
        "scenario.title",
        scenario,
        then=scenario_hints.when_filled(scenario, "title"),
    )
    autosave.text_line(person, "scenario.to_whom", scenario)


def sides(person: Person, scenario: Scenario) -> None:
    """The worst, the most likely and the best, side by side, each with its hints."""
    for column, (side, icon) in zip(st.columns(3), SIDES.items(), strict=True):
        with column:
            st.subheader(f"{icon} {person.text(f'scenario.{side}.label')}", anchor=False)
            autosave.text_area(
                person,
                f"scenario.{side}",
                scenario,
                lines=_LINES,
                then=scenario_hints.under(person, scenario, side),
                label=person.text(f"scenario.{side}.field"),
            )


def reread(person: Person, scenario: Scenario) -> None:
    """What was written on each side, to read again."""
    for column, (side, icon) in zip(st.columns(3), SIDES.items(), strict=True):
        with column:
            st.markdown(f"{icon} **{person.text(f'scenario.{side}.label')}**")
            words = getattr(scenario, side).strip()
            st.markdown(person.plain(words) if words else person.text("scenario.not_written"))
