"""The path always has one next step, and the next action never leads to where one is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules.path import (
    STEPS,
    NextAction,
    PathFacts,
    StepState,
    next_action,
    step_states,
)

COMPLETE = PathFacts(
    goals=1,
    own_tasks=1,
    fear_ratings=1,
    scenarios=1,
    scenarios_decided=1,
    candidates=1,
    candidates_chosen=1,
    briefs=1,
    briefs_finished=1,
    selections=1,
    freelancers_chosen=1,
    providers=2,
    log_entries=1,
    handovers_closed=1,
    providers_with_figures=2,
    providers_with_four_months=2,
    predictions=1,
    predictions_resolved=1,
)
BEGUN = PathFacts(scenarios=1, scenarios_decided=1, candidates=2, candidates_chosen=1)

COMPLETE_BUT_SHORT = replace(COMPLETE, providers_with_four_months=0)
BEGINNINGS = (
    "goals",
    "own_tasks",
    "fear_ratings",
    "scenarios",
    "candidates",
    "briefs",
    "selections",
    "providers",
    "predictions",
)


def next_step(facts: PathFacts) -> str:
    (found,) = [step for step, state in step_states(facts).items() if state is StepState.NEXT]
    return found


def test_an_empty_notebook_starts_with_the_scenarios() -> None:
    assert PathFacts().is_empty
    assert next_action(PathFacts()).screen == next_step(PathFacts()) == "scenarios"


def test_who_begins_by_looking_goes_on_to_fears_and_then_to_the_exercise() -> None:
    assert next_action(PathFacts(goals=1)).key == "next.tasks.carry_on"
    assert next_action(PathFacts(goals=1, own_tasks=2)).key == "next.fears.start"
    looked = PathFacts(goals=1, own_tasks=2, fear_ratings=1)
    assert next_action(looked).key == "next.scenarios.start"
    assert not looked.is_empty


def test_a_begun_exercise_is_carried_on() -> None:
    assert next_action(PathFacts(scenarios=1)).key == "next.scenarios.carry_on"


def test_a_decided_exercise_leads_to_the_first_task_and_that_to_the_brief() -> None:
    decided = PathFacts(scenarios=1, scenarios_decided=1)
    assert next_action(decided).key == "next.first_task.start"
    assert next_action(BEGUN).key == "next.brief.start"
    states = step_states(decided)
    assert states["scenarios"] is StepState.DONE
    assert states["tasks"] is StepState.OPEN


def test_who_has_a_provider_is_not_sent_to_look_for_one() -> None:
    facts = PathFacts(scenarios_decided=1, candidates_chosen=1, providers=1)
    assert next_action(facts).key == "next.log.start"


def test_one_provider_with_figures_asks_for_a_second() -> None:
    facts = PathFacts(
        scenarios_decided=1, candidates_chosen=1, providers=1, providers_with_figures=1
    )
    assert next_action(facts).key == "next.costs.second"


def test_two_providers_with_few_months_are_looked_at_and_filled_up() -> None:
    assert next_action(COMPLETE_BUT_SHORT).key == "next.compare.first_look"
    assert next_action(COMPLETE_BUT_SHORT).is_step
    after = next_action(COMPLETE_BUT_SHORT, leaving="compare")
    assert (after.key, after.is_step) == ("next.costs.more_months", False)


def test_what_could_wait_comes_at_last() -> None:
    facts = PathFacts(
        scenarios=1,
        scenarios_decided=1,
        candidates_chosen=1,
        providers=2,
        providers_with_figures=2,
        providers_with_four_months=2,
        predictions=1,
        predictions_resolved=1,
    )
    assert next_action(facts).key == "next.tasks.start"
    assert next_step(facts) == "tasks"


def test_when_all_is_done_the_comparison_remains_and_after_it_the_way_home() -> None:
    assert next_action(COMPLETE) == NextAction(
        screen="compare", key="next.compare.read", is_step=False
    )
    assert next_action(COMPLETE, leaving="compare").key == "next.home.rest"
    assert set(step_states(COMPLETE).values()) == {StepState.DONE}


@pytest.mark.parametrize(
    ("fact", "value", "step"),
    [
        ("goals", 0, "tasks"),
        ("own_tasks", 0, "tasks"),
        ("fear_ratings", 0, "fears"),
        ("scenarios_decided", 0, "scenarios"),
        ("candidates_chosen", 0, "first_task"),
        ("briefs_finished", 0, "brief"),
        ("freelancers_chosen", 0, "choose"),
        ("log_entries", 0, "log"),
        ("handovers_closed", 0, "handover"),
        ("providers_with_figures", 1, "costs"),
        ("providers_with_four_months", 1, "compare"),
        ("predictions_resolved", 0, "review"),
    ],
)
def test_a_step_is_done_by_its_own_fact_alone(fact: str, value: int, step: str) -> None:
    lacking: PathFacts = replace(COMPLETE, **{fact: value})
    states = step_states(lacking)
    assert [one for one in STEPS if states[one] is not StepState.DONE] == [step]
    assert tuple(states) == STEPS


@pytest.mark.parametrize("fact", BEGINNINGS)
def test_one_thing_noted_anywhere_is_a_beginning_and_two_are(fact: str) -> None:
    assert not PathFacts(**{fact: 1}).is_empty
    assert not any(PathFacts(**{fact: 1, other: 1}).is_empty for other in BEGINNINGS)


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        (PathFacts(own_tasks=1), "next.tasks.carry_on"),
        (PathFacts(fear_ratings=1), "next.tasks.start"),
        (PathFacts(goals=1, scenarios=1), "next.scenarios.carry_on"),
        (PathFacts(scenarios_decided=1, candidates=1), "next.first_task.choose"),
        (replace(BEGUN, briefs=1), "next.brief.carry_on"),
        (replace(BEGUN, briefs=1, briefs_finished=1), "next.choose.start"),
        (replace(BEGUN, briefs_finished=1, selections=1), "next.choose.carry_on"),
        (replace(BEGUN, briefs_finished=1, freelancers_chosen=1), "next.log.start"),
        (replace(BEGUN, providers=1, log_entries=1), "next.costs.start"),
        (replace(BEGUN, providers=2, providers_with_figures=2), "next.compare.first_look"),
        (replace(COMPLETE, predictions=0, predictions_resolved=0), "next.review.start"),
        (replace(COMPLETE, predictions_resolved=0), "next.review.carry_on"),
    ],
)
def test_the_next_action_says_begin_or_go_on(facts: PathFacts, key: str) -> None:
    assert next_action(facts).key == key


def test_who_has_figures_and_no_line_in_the_log_is_asked_for_one_only_at_last() -> None:
    figures = replace(COMPLETE, log_entries=0, predictions_resolved=0)
    assert next_action(figures).screen == "review"
    assert next_action(replace(COMPLETE, log_entries=0)).key == "next.log.start"


def test_to_part_with_somebody_is_never_the_next_step() -> None:
    for facts in (PathFacts(), BEGUN, COMPLETE_BUT_SHORT):
        assert step_states(facts)["handover"] is not StepState.NEXT


@pytest.mark.parametrize("screen", [*STEPS, "home", "notebook"])
@pytest.mark.parametrize("facts", [PathFacts(), BEGUN, COMPLETE], ids=["empty", "begun", "all"])
def test_the_next_action_leads_elsewhere(facts: PathFacts, screen: str) -> None:
    assert next_action(facts, leaving=screen).screen != screen


@given(
    st.builds(PathFacts, **{name: st.integers(0, 3) for name in PathFacts.__slots__}),
    st.sampled_from([*STEPS, "home", "notebook"]),
)
def test_there_always_is_a_next_action_elsewhere_and_a_home_never_is(
    facts: PathFacts, screen: str
) -> None:
    with_months = min(facts.providers_with_four_months, facts.providers_with_figures)
    consistent = replace(facts, providers_with_four_months=with_months)
    found = next_action(consistent, leaving=screen).screen
    assert found in (STEPS if screen != "compare" else (*STEPS, "home"))
    assert found != screen
