"""Lines to take over into a field with one click: from the exercise, and typical ones."""

from collections.abc import Sequence

import streamlit as st

from core.model.brief import Brief
from core.rules.brief_offers import holds, offers
from core.storage import candidates, risk_points, scenarios
from pages._parts import brief_acts
from pages._parts.person import Person

_TYPICAL = {"limits": 4, "people": 2, "success_them": 4, "failure": 3}
"""How many typical lines a field has: `brief.typical.<field>.<number>`."""


def draw(person: Person, brief: Brief, column: str) -> None:
    """The lines that fit this field, folded away; nothing where there are none."""
    from_exercise = _from_exercise(person, brief, column)
    typical = [
        person.text(f"brief.typical.{column}.{number}")
        for number in range(1, _TYPICAL.get(column, 0) + 1)
    ]
    if not from_exercise and not typical:
        return
    title = person.text("brief.offers.title_exercise" if from_exercise else "brief.offers.title")
    with st.popover(
        title,
        key=f"brief.offers.{column}.{brief.id}",
        icon=":material/playlist_add:",
        type="tertiary",
        on_change="rerun",
    ) as part:
        if not part.open:
            return
        if from_exercise:
            st.caption(person.text("brief.offers.from_exercise"))
            _lines(person, brief, column, from_exercise, "exercise")
        if typical:
            st.caption(person.text("brief.offers.typical"))
            _lines(person, brief, column, typical, "typical")


def _lines(person: Person, brief: Brief, column: str, lines: Sequence[str], source: str) -> None:
    for number, line in enumerate(lines, start=1):
        is_there = holds(getattr(brief, column), line)
        with st.container(horizontal=True, vertical_alignment="center"):
            with st.container(width="stretch"):
                st.markdown(person.plain(line))
            st.button(
                person.text("brief.offers.taken" if is_there else "brief.offers.take"),
                key=f"brief.take.{column}.{source}.{number}",
                icon=":material/check:" if is_there else ":material/add:",
                disabled=is_there,
                on_click=brief_acts.take_over,
                args=(person, brief, column, line),
            )


def _from_exercise(person: Person, brief: Brief, column: str) -> list[str]:
    if brief.candidate_id is None:
        return []
    task = candidates.find(person.notebook, brief.candidate_id)
    if task is None or task.scenario_id is None:
        return []
    scenario = scenarios.get(person.notebook, task.scenario_id)
    points = risk_points.list_for_scenario(person.notebook, scenario.id)
    return offers(column, scenario, points, person.language, person.text)
