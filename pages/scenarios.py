"""Dare: write the worst and the best, stand guardrails between them, and decide."""

import streamlit as st

from core.rules.scenario_gaps import Step, next_step
from core.storage import risk_points, scenarios
from pages._parts import (
    current,
    go,
    scenario_chances,
    scenario_decide,
    scenario_list,
    scenario_risks,
    scenario_sides,
    scenario_steps,
    scenario_words,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    kept = scenarios.list_all(person.notebook)
    scenario = current.record(person, "scenario", kept)

    if scenario is None:
        scenario_steps.leave()
        scenario_list.draw(person, kept)
        go.next_step(person)
        return

    points = risk_points.list_for_scenario(person.notebook, scenario.id)
    place = scenario_steps.shown(scenario, points)
    go.link(
        person,
        "scenarios",
        label=person.text("scenario.list.back"),
        icon=":material/arrow_back:",
    )
    st.header(scenario_words.heading(person, scenario), anchor=False)
    if scenario.archived_at is not None:
        st.info(person.text("scenario.is_archived"), icon=":material/archive:")
    scenario_steps.draw(person, scenario, points, place)

    # The pictures load plotly, which the other steps do without.
    if place == scenario_steps.OVERVIEW:
        from pages._parts import scenario_overview

        scenario_overview.draw(person, scenario, points)
        scenario_list.menu(person, scenario)
        unfinished = next_step(scenario, points)
        if unfinished is None:
            go.next_step(person)
        else:
            scenario_steps.carry_on(person, scenario, unfinished)
        return

    scenario_steps.heading(person, place)
    match Step(place):
        case Step.WHAT:
            scenario_sides.what(person, scenario)
        case Step.SIDES:
            scenario_sides.sides(person, scenario)
        case Step.RISKS:
            from pages._parts import scenario_pictures

            scenario_risks.draw(person, scenario, points)
            scenario_pictures.risks(person, scenario, points)
        case Step.ODDS:
            from pages._parts import scenario_pictures

            scenario_chances.chances(person, scenario)
            scenario_pictures.odds(person, scenario)
        case Step.INACTION:
            scenario_decide.inaction(person, scenario)
        case Step.DECIDE:
            scenario_decide.decide(person, scenario, points)
    scenario_steps.foot(person, scenario, points, place)


show("scenarios", _draw)
