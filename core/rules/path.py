"""Where a person stands on the path, and what to do next."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

STEPS = (
    "tasks",
    "fears",
    "scenarios",
    "first_task",
    "brief",
    "choose",
    "log",
    "handover",
    "costs",
    "compare",
    "review",
)
"""The steps of the path, each the name of its screen, in their order."""


class StepState(StrEnum):
    """How one step of the path stands."""

    DONE = "done"
    NEXT = "next"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathFacts:
    """What a notebook holds, as far as the path cares: counts, never words."""

    goals: int = 0
    own_tasks: int = 0
    fear_ratings: int = 0
    scenarios: int = 0
    scenarios_decided: int = 0
    candidates: int = 0
    candidates_chosen: int = 0
    briefs: int = 0
    briefs_finished: int = 0
    selections: int = 0
    freelancers_chosen: int = 0
    providers: int = 0
    log_entries: int = 0
    handovers_closed: int = 0
    """Handovers that are settled: parted from with every door closed, or going on together."""
    providers_with_figures: int = 0
    """Providers with at least one month that has both a cost and an output."""
    providers_with_four_months: int = 0
    predictions: int = 0
    predictions_resolved: int = 0

    @property
    def has_looked(self) -> bool:
        """Whether the person began by looking at their tasks or fears."""
        return self.goals + self.own_tasks + self.fear_ratings > 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is on the path yet."""
        begun = self.scenarios + self.candidates + self.briefs + self.selections
        return not (self.has_looked or begun or self.providers or self.predictions)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAction:
    """The one thing to do now: on which screen, and which words call for it."""

    screen: str
    key: str
    is_step: bool = True
    """Whether it is a step of the path still to do; what is due today goes before all others."""


def step_states(facts: PathFacts) -> dict[str, StepState]:
    """The state of every step; exactly one is next unless all are done."""
    done = _done(facts)
    states = {step: StepState.DONE if done[step] else StepState.OPEN for step in STEPS}
    for step in _undone(facts)[:1]:
        states[step] = StepState.NEXT
    return states


def next_action(facts: PathFacts, *, leaving: str = "") -> NextAction:
    """The next thing to do elsewhere than on `leaving`, the screen one is on.

    There always is one: where nothing is left to do, to go home.
    """
    return next(action for action in _open_actions(facts) if action.screen != leaving)


def _done(facts: PathFacts) -> dict[str, bool]:
    return {
        "tasks": facts.goals > 0 and facts.own_tasks > 0,
        "fears": facts.fear_ratings > 0,
        "scenarios": facts.scenarios_decided > 0,
        "first_task": facts.candidates_chosen > 0,
        "brief": facts.briefs_finished > 0,
        "choose": facts.freelancers_chosen > 0,
        "log": facts.log_entries > 0,
        "handover": facts.handovers_closed > 0,
        "costs": facts.providers_with_figures >= 2,
        "compare": facts.providers_with_four_months >= 2,
        "review": facts.predictions_resolved > 0,
    }


def _passed(facts: PathFacts) -> dict[str, bool]:
    """The steps that can wait, since the person began further along the path."""
    began_with_the_exercise = facts.scenarios > 0 or not facts.has_looked
    return {
        "tasks": began_with_the_exercise,
        "fears": began_with_the_exercise,
        "brief": facts.providers > 0,
        "choose": facts.providers > 0,
        "log": facts.providers_with_figures > 0,
    }


def _undone(facts: PathFacts) -> list[str]:
    """The steps to do, those that can wait last. To part with somebody is nobody's duty."""
    done, passed = _done(facts), _passed(facts)
    undone = [step for step in STEPS if step != "handover" and not done[step]]
    return sorted(undone, key=lambda step: passed.get(step, False))


def _open_actions(facts: PathFacts) -> Iterator[NextAction]:
    for step in _undone(facts):
        yield NextAction(screen=step, key=f"next.{step}.{_word(step, facts)}")
    if facts.providers_with_four_months >= 2:
        yield NextAction(screen="compare", key="next.compare.read", is_step=False)
    elif facts.providers_with_figures >= 2:
        yield NextAction(screen="costs", key="next.costs.more_months", is_step=False)
    yield NextAction(screen="home", key="next.home.rest", is_step=False)


def _word(step: str, facts: PathFacts) -> str:
    """How the screen of a step that is not done calls: to begin, or to go on."""
    begun = {
        "tasks": "carry_on" if facts.goals + facts.own_tasks else "",
        "scenarios": "carry_on" if facts.scenarios else "",
        "first_task": "choose" if facts.candidates else "",
        "brief": "carry_on" if facts.briefs else "",
        "choose": "carry_on" if facts.selections else "",
        "costs": "second" if facts.providers_with_figures else "",
        "compare": "first_look",
        "review": "carry_on" if facts.predictions else "",
    }
    return begun.get(step) or "start"
