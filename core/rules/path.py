"""Where a person stands on the path, and what to do next."""

from dataclasses import dataclass
from enum import StrEnum

STEPS = ("scenarios", "first_task", "costs", "compare")
"""The steps of the path, each the name of its screen, in their order."""


class StepState(StrEnum):
    """How one step of the path stands."""

    DONE = "done"
    NEXT = "next"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathFacts:
    """What a notebook holds, as far as the path cares: counts, never words."""

    scenarios: int = 0
    scenarios_decided: int = 0
    candidates: int = 0
    candidates_chosen: int = 0
    providers: int = 0
    providers_with_figures: int = 0
    """Providers with at least one month that has both a cost and an output."""
    providers_with_four_months: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is on the path yet."""
        return not (self.scenarios or self.candidates or self.providers)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAction:
    """The one thing to do now: on which screen, and which words call for it."""

    screen: str
    key: str


def step_states(facts: PathFacts) -> dict[str, StepState]:
    """The state of every step; exactly one is next unless all are done."""
    is_done = {
        "scenarios": facts.scenarios_decided > 0,
        "first_task": facts.candidates_chosen > 0,
        "costs": facts.providers_with_figures >= 2,
        "compare": facts.providers_with_four_months >= 2,
    }
    states = {step: StepState.DONE if is_done[step] else StepState.OPEN for step in STEPS}
    for step in STEPS:
        if not is_done[step]:
            states[step] = StepState.NEXT
            break
    return states


def next_action(facts: PathFacts, *, leaving: str = "") -> NextAction:
    """The next thing to do elsewhere than on `leaving`, the screen one is on."""
    return next(action for action in _open_actions(facts) if action.screen != leaving)


def _open_actions(facts: PathFacts) -> list[NextAction]:
    found: list[tuple[str, str]] = []
    if facts.scenarios_decided == 0:
        found.append(("scenarios", "carry_on" if facts.scenarios else "start"))
    if facts.candidates_chosen == 0:
        found.append(("first_task", "choose" if facts.candidates else "start"))
    if facts.providers_with_figures < 2:
        found.append(("costs", "second" if facts.providers_with_figures else "start"))
    elif facts.providers_with_four_months < 2:
        found.append(("compare", "first_look"))
        found.append(("costs", "more_months"))
    else:
        found.append(("compare", "read"))
        found.append(("costs", "this_month"))
    found.append(("home", "look_around"))
    return [NextAction(screen=screen, key=f"next.{screen}.{word}") for screen, word in found]
