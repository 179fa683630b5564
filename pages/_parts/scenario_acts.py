"""What a person does on the scenarios screen: each act is one step, and can be taken back."""

from datetime import date
from uuid import UUID, uuid4

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules import look_again
from core.rules.guardrail_library import Guardrail, risk_point_from
from core.rules.scenario_copy import copy_of
from core.storage import changes, risk_points, scenarios
from pages._parts import toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person


def start(person: Person) -> UUID | None:
    """A new, empty exercise in the person's own currency; None if it could not be stored."""
    new = Scenario(
        id=uuid4(), created_at=person.stamp().now, currency=person.preferences.home_currency
    )
    is_added = attempt(person, lambda stamp: scenarios.add(person.notebook, new, stamp))
    return new.id if is_added else None


def duplicate(person: Person, scenario: Scenario) -> UUID | None:
    """The same exercise once more, with its risk points, in one step."""
    name = scenario.title.strip() or person.text("scenario.untitled")
    copied, points = copy_of(
        scenario,
        risk_points.list_for_scenario(person.notebook, scenario.id),
        title=person.text("scenario.copy_title", title=name),
        created_at=person.stamp().now,
        new_id=uuid4,
    )
    is_added = attempt(
        person, lambda stamp: changes.add_all(person.notebook, [copied, *points], stamp)
    )
    return copied.id if is_added else None


def archive(person: Person, scenario: Scenario) -> None:
    """Put the exercise away."""
    if _revise(person, scenario, archived_at=person.stamp().now):
        toasts.say(person.text("scenario.archived"), icon=":material/archive:")


def bring_back(person: Person, scenario: Scenario) -> None:
    """Take an exercise out of the archive."""
    if _revise(person, scenario, archived_at=None):
        toasts.say(person.text("scenario.brought_back"), icon=":material/unarchive:")


def decide(person: Person, scenario: Scenario, decision: Decision | None) -> None:
    """Keep the decision and the day it was made, together; a day to look again has served."""
    decided_on: date | None = None if decision is None else person.today
    has_served = look_again.is_due(scenario, person.today)
    look_again_on = None if has_served else scenario.look_again_on
    _revise(person, scenario, decision=decision, decided_on=decided_on, look_again_on=look_again_on)


def hold(person: Person, scenario: Scenario) -> None:
    """The decision still holds: look at it once more later on."""
    again = person.today + look_again.NEXT_LOOK
    if _revise(person, scenario, look_again_on=again):
        told = person.text("scenario.look_again_on.told", day=again)
        toasts.say(told, icon=":material/event_repeat:")


def guess(person: Person, scenario: Scenario, moment: str, *, worst: int, best: int) -> bool:
    """Keep both chances of one guess ("before" or "after") in one save."""
    return _revise(person, scenario, **{f"worst_{moment}": worst, f"best_{moment}": best})


def add_risk(person: Person, scenario: Scenario) -> UUID | None:
    """A risk point of the person's own, still empty."""
    new = RiskPoint(id=uuid4(), created_at=person.stamp().now, scenario_id=scenario.id)
    is_added = attempt(person, lambda stamp: risk_points.add(person.notebook, new, stamp))
    return new.id if is_added else None


def add_guardrail(person: Person, scenario: Scenario, guardrail: Guardrail) -> None:
    """A risk point from the library, in the person's language."""
    new = risk_point_from(
        guardrail,
        person.text,
        id=uuid4(),
        created_at=person.stamp().now,
        scenario_id=scenario.id,
    )
    if attempt(person, lambda stamp: risk_points.add(person.notebook, new, stamp)):
        toasts.say(person.text("scenario.library.told"), icon=":material/shield:")


def remove_risk(person: Person, point: RiskPoint) -> None:
    """Take a risk point off the exercise; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: risk_points.remove(person.notebook, point.id, stamp)):
        st.query_params.pop("risk", None)
        toasts.say(person.text("scenario.risk.removed"), icon=":material/undo:")


def _revise(person: Person, scenario: Scenario, **fields: object) -> bool:
    return attempt(
        person, lambda stamp: scenarios.revise(person.notebook, scenario.id, stamp, **fields)
    )
