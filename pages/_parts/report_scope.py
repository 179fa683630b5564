"""What a report tells of: the whole notebook, or one delegation from its fears to its result."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from core.model.brief import Brief
from core.model.candidate import Candidate
from core.model.fear import Fear
from core.model.prediction import Prediction
from core.model.provider import Provider
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.selection import Selection
from core.storage import (
    briefs,
    candidates,
    fears,
    freelancers,
    predictions,
    providers,
    risk_points,
    scenarios,
    selections,
)
from pages._parts.person import Person

_Linked = TypeVar("_Linked", Brief, Candidate)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The chains of a notebook: exercise, task, job post, choosing round, provider."""

    scenarios: Sequence[Scenario]
    candidates: Sequence[Candidate]
    briefs: Sequence[Brief]
    selections: Sequence[Selection]
    providers: Sequence[Provider]
    chosen: Sequence[tuple[UUID, UUID]]
    """(choosing round, provider) of each freelancer who was chosen."""

    def prepared_for(self, scenario: Scenario) -> list[Provider]:
        """The providers that an exercise led to."""
        rounds = {one.id for one in self.rounds_of(self.posts_of(self.tasks_of(scenario)))}
        ids = {provider_id for round_id, provider_id in self.chosen if round_id in rounds}
        return [one for one in self.providers if one.id in ids]

    def tasks_of(self, scenario: Scenario) -> list[Candidate]:
        """The tasks that an exercise prepares."""
        return [one for one in self.candidates if one.scenario_id == scenario.id]

    def posts_of(self, tasks: Iterable[Candidate]) -> list[Brief]:
        """The job posts of these tasks."""
        ids = {one.id for one in tasks}
        return [one for one in self.briefs if one.candidate_id in ids]

    def rounds_of(self, posts: Iterable[Brief]) -> list[Selection]:
        """The choosing rounds of these job posts."""
        ids = {one.id for one in posts}
        return [one for one in self.selections if one.brief_id in ids]

    def rounds_with(self, provider: Provider) -> list[Selection]:
        """The choosing rounds in which this provider was chosen."""
        ids = {round_id for round_id, provider_id in self.chosen if provider_id == provider.id}
        return [one for one in self.selections if one.id in ids]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The records that a report tells of, in the order in which they were made."""

    is_whole: bool
    scenarios: Sequence[Scenario]
    points: Sequence[RiskPoint]
    """The risks of these scenarios."""
    fears: Sequence[Fear]
    predictions: Sequence[Prediction]
    candidates: Sequence[Candidate]
    briefs: Sequence[Brief]
    selections: Sequence[Selection]
    providers: Sequence[Provider]


def links(person: Person) -> Links:
    """Read the chains; exercises that were put away are left out."""
    book = person.notebook
    return Links(
        scenarios=[one for one in scenarios.list_all(book) if one.archived_at is None],
        candidates=candidates.list_all(book),
        briefs=briefs.list_all(book),
        selections=selections.list_all(book),
        providers=providers.list_all(book),
        chosen=[
            (one.selection_id, one.provider_id)
            for one in freelancers.list_all(book)
            if one.provider_id is not None
        ],
    )


def whole(person: Person, known: Links) -> Scope:
    """Everything."""
    ids = {one.id for one in known.scenarios}
    return Scope(
        is_whole=True,
        scenarios=known.scenarios,
        points=[one for one in risk_points.list_all(person.notebook) if one.scenario_id in ids],
        fears=fears.list_all(person.notebook),
        predictions=predictions.list_all(person.notebook),
        candidates=known.candidates,
        briefs=known.briefs,
        selections=known.selections,
        providers=known.providers,
    )


def one_delegation(
    person: Person, known: Links, scenario: Scenario | None, provider: Provider | None
) -> Scope:
    """One exercise, what it prepared, and who does the work; either may be missing."""
    tasks = known.tasks_of(scenario) if scenario else []
    posts = known.posts_of(tasks)
    rounds = known.rounds_of(posts)
    if provider is not None:
        # A round of this exercise that chose somebody else belongs to another delegation.
        theirs = known.rounds_with(provider)
        taken = {round_id for round_id, _ in known.chosen}
        rounds = [one for one in rounds if one in theirs or one.id not in taken]
        rounds += [one for one in theirs if one not in rounds]
        posts += _missing(known.briefs, posts, {one.brief_id for one in theirs})
        tasks += _missing(known.candidates, tasks, {one.candidate_id for one in posts})
    points = risk_points.list_for_scenario(person.notebook, scenario.id) if scenario else []
    tied = {point.id for point in points}
    made = predictions.list_for_scenario(person.notebook, scenario.id) if scenario else []
    spoken = {one.fear_id for one in made if one.fear_id}
    felt = [
        one
        for one in fears.list_all(person.notebook)
        if one.risk_point_id in tied or one.id in spoken
    ]
    said = [one for fear in felt for one in predictions.list_for_fear(person.notebook, fear.id)]
    by_id = {one.id: one for one in [*said, *made]}
    return Scope(
        is_whole=False,
        scenarios=[scenario] if scenario else [],
        points=points,
        fears=felt,
        predictions=sorted(by_id.values(), key=lambda one: one.created_at),
        candidates=tasks,
        briefs=posts,
        selections=rounds,
        providers=[provider] if provider else [],
    )


def _missing(
    known: Sequence[_Linked], found: Sequence[_Linked], wanted: set[UUID | None]
) -> list[_Linked]:
    return [one for one in known if one.id in wanted and one not in found]
