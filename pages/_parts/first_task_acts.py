"""What a person does on the first-task screen: each act is one step, and can be taken back."""

from collections.abc import Sequence
from uuid import UUID, uuid4

import streamlit as st

from core.model.candidate import Candidate
from core.model.scenario import Scenario
from core.model.stamp import Stamp
from core.rules.easy_tasks import EasyTask, as_candidate
from core.rules.ladder import Place, place_of
from core.storage import candidates, scenarios
from pages._parts import toasts
from pages._parts.attempt import attempt
from pages._parts.first_task_words import title
from pages._parts.person import Person


def add_blank(person: Person) -> UUID | None:
    """A task without words yet; one that is still blank is taken again. None if it failed."""
    blank = _blank(candidates.list_all(person.notebook))
    if blank is not None:
        return blank.id
    new = Candidate(id=uuid4(), created_at=person.stamp().now)
    is_added = attempt(person, lambda stamp: candidates.add(person.notebook, new, stamp))
    return new.id if is_added else None


def add_suggestion(person: Person, task: EasyTask) -> None:
    """A suggestion, in the person's language."""
    words = person.text(f"easy_task.{task.key}")
    new = as_candidate(task, words, person.stamp().now)
    attempt(person, lambda stamp: candidates.add(person.notebook, new, stamp))


def choose(person: Person, candidate: Candidate) -> None:
    """Take this task in hand; one at a time, so another that was chosen is put back."""

    def work(stamp: Stamp) -> None:
        for other in candidates.list_all(person.notebook):
            if place_of(other) is Place.CHOSEN and other.id != candidate.id:
                candidates.revise(person.notebook, other.id, stamp, chosen_on=None)
        candidates.revise(person.notebook, candidate.id, stamp, chosen_on=person.today)

    if attempt(person, work):
        _tell(person, "first_task.chosen.told", candidate)


def put_back(person: Person, candidate: Candidate) -> None:
    """No longer the task in hand."""
    _revise(person, candidate, chosen_on=None)


def finish(person: Person, candidate: Candidate) -> None:
    """The task is done."""
    _revise(person, candidate, done_on=person.today)


def reopen(person: Person, candidate: Candidate) -> None:
    """The task is not done after all."""
    _revise(person, candidate, done_on=None)


def link(person: Person, candidate: Candidate, scenario_id: UUID | None) -> None:
    """The exercise that prepares this task, or none."""
    _revise(person, candidate, scenario_id=scenario_id)


def prepare(person: Person, candidate: Candidate) -> UUID | None:
    """A new exercise that bears the task's name, linked to it in the same step."""
    scenario = Scenario(
        id=uuid4(),
        created_at=person.stamp().now,
        currency=person.preferences.home_currency,
        title=candidate.what.strip(),
    )

    def work(stamp: Stamp) -> None:
        scenarios.add(person.notebook, scenario, stamp)
        candidates.revise(person.notebook, candidate.id, stamp, scenario_id=scenario.id)

    return scenario.id if attempt(person, work) else None


def remove(person: Person, candidate: Candidate) -> None:
    """Take the task off the ladder; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: candidates.remove(person.notebook, candidate.id, stamp)):
        st.query_params.pop("candidate", None)
        _tell(person, "first_task.rung.removed", candidate)


def _revise(person: Person, candidate: Candidate, **changes: object) -> None:
    attempt(
        person,
        lambda stamp: candidates.revise(person.notebook, candidate.id, stamp, **changes),
    )


def _tell(person: Person, key: str, candidate: Candidate) -> None:
    toasts.say(person.text(key, what=person.plain(title(person.language, candidate))))


def _blank(known: Sequence[Candidate]) -> Candidate | None:
    for one in known:
        if one == Candidate(id=one.id, created_at=one.created_at):
            return one
    return None
