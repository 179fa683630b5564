"""The path always has one next step, and the next action never leads to where one is."""

import pytest

from core.rules.path import STEPS, PathFacts, StepState, next_action, step_states

COMPLETE = PathFacts(
    scenarios=1,
    scenarios_decided=1,
    candidates=1,
    candidates_chosen=1,
    providers=2,
    providers_with_figures=2,
    providers_with_four_months=2,
)


def test_an_empty_notebook_starts_with_the_scenarios() -> None:
    assert next_action(PathFacts()).screen == "scenarios"
    assert step_states(PathFacts())["scenarios"] is StepState.NEXT


def test_a_begun_exercise_is_carried_on() -> None:
    assert next_action(PathFacts(scenarios=1)).key == "next.scenarios.carry_on"


def test_a_decided_exercise_leads_to_the_first_task() -> None:
    facts = PathFacts(scenarios=1, scenarios_decided=1)
    assert next_action(facts).key == "next.first_task.start"
    assert step_states(facts) == {
        "scenarios": StepState.DONE,
        "first_task": StepState.NEXT,
        "costs": StepState.OPEN,
        "compare": StepState.OPEN,
    }


def test_one_provider_with_figures_asks_for_a_second() -> None:
    facts = PathFacts(scenarios_decided=1, candidates_chosen=1, providers_with_figures=1)
    assert next_action(facts).key == "next.costs.second"


def test_when_all_is_done_the_comparison_is_read() -> None:
    assert next_action(COMPLETE).key == "next.compare.read"
    assert set(step_states(COMPLETE).values()) == {StepState.DONE}


@pytest.mark.parametrize("screen", STEPS)
def test_the_next_action_leads_elsewhere(screen: str) -> None:
    for facts in (PathFacts(), PathFacts(scenarios_decided=1, candidates_chosen=1), COMPLETE):
        assert next_action(facts, leaving=screen).screen != screen


def test_at_most_one_step_is_next() -> None:
    for facts in (PathFacts(), PathFacts(candidates_chosen=1), COMPLETE):
        assert list(step_states(facts).values()).count(StepState.NEXT) <= 1
