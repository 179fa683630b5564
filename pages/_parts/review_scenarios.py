"""Scenarios that were decided: how much of the worst and of the best came true."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import streamlit as st

from core.model.candidate import Answer
from core.model.scenario import Decision, Scenario
from core.model.scenario_outcome import ScenarioOutcome, scenario_outcome_id
from core.storage import predictions, scenario_outcomes, scenarios
from pages._parts import autosave, go, review_empty, scenario_words
from pages._parts import review_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person
from pages._parts.review_parts import Part
from pages._parts.review_words import badge, said, title
from pages._parts.scenario_sides import SIDES

_LIVED = (Decision.GO, Decision.GO_SMALLER)
_MOST_PREDICTIONS = 20
_SIDES = {"worst": "worst_came", "best": "best_came"}


def draw(person: Person) -> None:
    """One line a scenario, one of them open to be answered."""
    lived = [one for one in scenarios.list_all(person.notebook) if one.decision in _LIVED]
    if not lived:
        review_empty.draw(person, "review.scenarios.empty", "review.scenarios.go", "scenarios")
        return
    outcomes = {one.scenario_id: one for one in scenario_outcomes.list_all(person.notebook)}
    st.header(person.text("review.scenarios.title"), anchor=False)
    _count(person, lived, outcomes)
    opened = st.query_params.get("scenario", "")
    for scenario in reversed(lived):
        outcome = outcomes.get(scenario.id) or _unwritten(person, scenario)
        with st.container(key=f"review.scenario.{scenario.id}", border=True, gap="small"):
            _heading(person, scenario, outcome)
            if str(scenario.id) == opened or len(lived) == 1:
                _form(person, scenario, outcome)
            else:
                _open(person, scenario)


def _unwritten(person: Person, scenario: Scenario) -> ScenarioOutcome:
    return ScenarioOutcome(
        id=scenario_outcome_id(scenario.id),
        created_at=person.stamp().now,
        scenario_id=scenario.id,
        looked_on=person.today,
    )


def _count(
    person: Person, lived: Sequence[Scenario], outcomes: Mapping[UUID, ScenarioOutcome]
) -> None:
    told = [outcomes[one.id] for one in lived if one.id in outcomes]
    for side, field in _SIDES.items():
        answers = [getattr(one, field) for one in told if getattr(one, field) is not None]
        if len(answers) < 2:
            # One answer stands on its card already.
            continue
        st.markdown(
            person.plural(
                f"review.scenarios.{side}",
                len(answers),
                **{answer.value: answers.count(answer) for answer in Answer},
            )
        )


def _heading(person: Person, scenario: Scenario, outcome: ScenarioOutcome) -> None:
    parts = []
    if scenario.decided_on is not None:
        parts.append(person.text("review.scenarios.decided", day=scenario.decided_on))
    for side, field in _SIDES.items():
        answer = getattr(outcome, field)
        if answer is not None:
            words = person.text(f"review.came.{answer}")
            parts.append(person.text(f"review.scenarios.{side}_came", came=words))
    told = f"  \n:small[{' · '.join(parts)}]" if parts else ""
    st.markdown(f"**{scenario_words.title(person, scenario)}**{told}")


def _form(person: Person, scenario: Scenario, outcome: ScenarioOutcome) -> None:
    for column, side in zip(st.columns(2), _SIDES, strict=True):
        with column:
            _side(person, scenario, side)
    for column, field in zip(st.columns(2), _SIDES.values(), strict=True):
        with column:
            autosave.choice(
                person,
                f"scenario_outcome.{field}",
                outcome,
                options=list(Answer),
                option_key="review.came",
            )
    autosave.text_area(person, "scenario_outcome.what_happened", outcome, lines=3)
    with st.container(width=280):
        autosave.day(person, "scenario_outcome.looked_on", outcome, latest=person.today)
    _predicted(person, scenario)


def _predicted(person: Person, scenario: Scenario) -> None:
    """The predictions of this exercise, and a way to note one."""
    made = predictions.list_for_scenario(person.notebook, scenario.id)
    if made:
        with folded(
            person.plural("review.scenarios.predicted", len(made)),
            key=f"review.scenario.predicted.{scenario.id}",
            icon=":material/history:",
        ) as is_open:
            for one in made[:_MOST_PREDICTIONS] if is_open else ():
                st.markdown(
                    f"{badge(person, one)} {title(person, one)}  \n{said(person, one)}".strip()
                )
    st.button(
        person.text("review.scenarios.predict"),
        key=f"review.scenario.predict.{scenario.id}",
        type="tertiary",
        icon=":material/add:",
        on_click=acts.predict,
        args=(person, scenario.id),
    )


def _side(person: Person, scenario: Scenario, side: str) -> None:
    st.markdown(f"**{SIDES[side]} {person.text(f'scenario.{side}.label')}**")
    words = getattr(scenario, side).strip()
    st.markdown(person.plain(words) if words else person.text("scenario.not_written"))
    chance = getattr(scenario, f"{side}_after")
    if chance is not None:
        st.caption(person.text("review.scenarios.chance", chance=person.percent(chance)))


def _open(person: Person, scenario: Scenario) -> None:
    st.button(
        person.text("review.scenarios.tell"),
        key=f"review.scenario.open.{scenario.id}",
        type="tertiary",
        icon=":material/edit:",
        on_click=go.turn_to,
        args=(person,),
        kwargs={"part": Part.SCENARIOS, "scenario": scenario.id},
    )
