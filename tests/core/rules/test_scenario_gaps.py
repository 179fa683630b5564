from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.scenario_gaps import (
    OPTIONAL,
    STEP_OF,
    Gap,
    Step,
    finished_steps,
    is_complete,
    missing_essentials,
    missing_parts,
    next_step,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
EMPTY = Scenario(id=uuid4(), created_at=NOW)
WHOLE = replace(
    EMPTY,
    title="Mon blog",
    to_whom="Rado",
    worst="…",
    likely="…",
    best="…",
    watch="…",
    worst_before=40,
    best_before=20,
    worst_after=10,
    best_after=55,
    inaction_12="…",
    decision=Decision.GO_SMALLER,
)
BARE = RiskPoint(id=uuid4(), created_at=NOW, scenario_id=EMPTY.id)
GUARDED = replace(BARE, guardrail_then="je restaure la copie")


def test_an_empty_exercise_lacks_everything_in_working_order() -> None:
    gaps = missing_parts(EMPTY, [])
    assert gaps == [gap for gap in Gap if gap not in (Gap.GUARDRAIL, Gap.LOOK_AGAIN)]
    assert [STEP_OF[gap] for gap in gaps] == sorted(
        (STEP_OF[gap] for gap in gaps), key=list(Step).index
    )
    assert next_step(EMPTY, []) is Step.WHAT
    assert finished_steps(EMPTY, []) == set()


def test_a_whole_exercise_lacks_nothing() -> None:
    assert missing_parts(WHOLE, [GUARDED]) == []
    assert is_complete(WHOLE, [GUARDED])
    assert next_step(WHOLE, [GUARDED]) is None
    assert finished_steps(WHOLE, [GUARDED]) == set(Step)


def test_an_exercise_is_whole_without_the_optional_parts() -> None:
    spare = replace(WHOLE, to_whom="", likely="", watch="")
    assert set(missing_parts(spare, [GUARDED])) == OPTIONAL
    assert is_complete(spare, [GUARDED])


def test_a_risk_without_a_guardrail_leaves_the_step_open() -> None:
    assert missing_essentials(WHOLE, [GUARDED, BARE]) == [Gap.GUARDRAIL]
    assert next_step(WHOLE, [GUARDED, BARE]) is Step.RISKS


def test_not_now_asks_for_a_date() -> None:
    waiting = replace(WHOLE, decision=Decision.NOT_NOW)
    assert missing_parts(waiting, [GUARDED]) == [Gap.LOOK_AGAIN]
    assert is_complete(replace(waiting, look_again_on=date(2026, 6, 1)), [GUARDED])


@pytest.mark.parametrize(
    "told",
    [
        replace(WHOLE, inaction_12="", inaction_36="…"),
        replace(WHOLE, inaction_12="", inaction_cost_6=Decimal(0)),
    ],
)
def test_doing_nothing_is_told_by_a_text_or_an_amount_at_any_term(told: Scenario) -> None:
    assert is_complete(told, [GUARDED])


def test_blanks_are_no_text() -> None:
    assert missing_parts(replace(WHOLE, worst=" \n"), [GUARDED]) == [Gap.WORST]


def test_odds_guessed_by_half_are_still_missing() -> None:
    assert missing_parts(replace(WHOLE, best_after=None), [GUARDED]) == [Gap.ODDS_AFTER]
