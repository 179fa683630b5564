"""What an exercise still lacks, in the order in which it is worked through."""

from collections.abc import Sequence
from enum import StrEnum

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario


class Step(StrEnum):
    """The six steps of the exercise, in order."""

    WHAT = "what"
    SIDES = "sides"
    RISKS = "risks"
    ODDS = "odds"
    INACTION = "inaction"
    DECIDE = "decide"


class Gap(StrEnum):
    """One thing not yet there."""

    TITLE = "title"
    TO_WHOM = "to_whom"
    WORST = "worst"
    LIKELY = "likely"
    BEST = "best"
    RISK_POINT = "risk_point"
    GUARDRAIL = "guardrail"
    WATCH = "watch"
    ODDS_BEFORE = "odds_before"
    ODDS_AFTER = "odds_after"
    INACTION = "inaction"
    DECISION = "decision"
    LOOK_AGAIN = "look_again"


STEP_OF: dict[Gap, Step] = {
    Gap.TITLE: Step.WHAT,
    Gap.TO_WHOM: Step.WHAT,
    Gap.WORST: Step.SIDES,
    Gap.LIKELY: Step.SIDES,
    Gap.BEST: Step.SIDES,
    Gap.RISK_POINT: Step.RISKS,
    Gap.GUARDRAIL: Step.RISKS,
    Gap.WATCH: Step.RISKS,
    Gap.ODDS_BEFORE: Step.ODDS,
    Gap.ODDS_AFTER: Step.ODDS,
    Gap.INACTION: Step.INACTION,
    Gap.DECISION: Step.DECIDE,
    Gap.LOOK_AGAIN: Step.DECIDE,
}

OPTIONAL = frozenset({Gap.TO_WHOM, Gap.LIKELY, Gap.WATCH})
"""Asked for, but an exercise is whole without them: a name, a middle case, a list may not exist."""


def missing_parts(scenario: Scenario, points: Sequence[RiskPoint]) -> list[Gap]:
    """Everything still empty, in working order; the optional parts included."""
    guarded = bool(points) and all(point.has_guardrail for point in points)
    inaction = (scenario.inaction_6, scenario.inaction_12, scenario.inaction_36)
    costs = (scenario.inaction_cost_6, scenario.inaction_cost_12, scenario.inaction_cost_36)
    lacks = {
        Gap.TITLE: not scenario.title.strip(),
        Gap.TO_WHOM: not scenario.to_whom.strip(),
        Gap.WORST: not scenario.worst.strip(),
        Gap.LIKELY: not scenario.likely.strip(),
        Gap.BEST: not scenario.best.strip(),
        Gap.RISK_POINT: not points,
        Gap.GUARDRAIL: bool(points) and not guarded,
        Gap.WATCH: not scenario.watch.strip(),
        Gap.ODDS_BEFORE: scenario.between_before is None,
        Gap.ODDS_AFTER: scenario.between_after is None,
        Gap.INACTION: not any(text.strip() for text in inaction)
        and all(cost is None for cost in costs),
        Gap.DECISION: scenario.decision is None,
        Gap.LOOK_AGAIN: scenario.decision is Decision.NOT_NOW and scenario.look_again_on is None,
    }
    return [gap for gap in Gap if lacks[gap]]


def missing_essentials(scenario: Scenario, points: Sequence[RiskPoint]) -> list[Gap]:
    """What must still be there before the exercise is whole."""
    return [gap for gap in missing_parts(scenario, points) if gap not in OPTIONAL]


def is_complete(scenario: Scenario, points: Sequence[RiskPoint]) -> bool:
    """Whether nothing essential is missing."""
    return not missing_essentials(scenario, points)


def finished_steps(scenario: Scenario, points: Sequence[RiskPoint]) -> set[Step]:
    """The steps in which nothing essential is missing."""
    return set(Step) - {STEP_OF[gap] for gap in missing_essentials(scenario, points)}


def next_step(scenario: Scenario, points: Sequence[RiskPoint]) -> Step | None:
    """The first step with something essential missing; None when the exercise is whole."""
    missing = missing_essentials(scenario, points)
    return STEP_OF[missing[0]] if missing else None
