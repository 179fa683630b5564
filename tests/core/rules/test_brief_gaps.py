"""What a brief still lacks, step by step."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.model.brief import Brief, Budget, CheckNeed, Milestone
from core.rules.brief_budget import fixed_total, weekly_ceiling
from core.rules.brief_gaps import (
    OPTIONAL,
    STEP_OF,
    Gap,
    Step,
    finished_steps,
    is_cleared,
    missing_essentials,
    missing_parts,
    next_step,
)
from tests.core.exchange.posts import EMPTY, STAGES, WHOLE


def test_an_empty_brief_lacks_everything_but_what_its_price_would_ask() -> None:
    asked_later = {Gap.MILESTONE, Gap.AMOUNT, Gap.RATE, Gap.CEILING}
    assert set(missing_parts(EMPTY, [])) == set(Gap) - asked_later
    assert next_step(EMPTY, []) is Step.RESULT
    assert finished_steps(EMPTY, []) == set()


def test_a_whole_brief_lacks_nothing() -> None:
    assert missing_parts(WHOLE, STAGES) == []
    assert next_step(WHOLE, STAGES) is None
    assert finished_steps(WHOLE, STAGES) == set(Step)


@pytest.mark.parametrize(
    ("changes", "stages", "gap"),
    [
        ({"title": " \n"}, STAGES, Gap.TITLE),
        ({"result": ""}, STAGES, Gap.RESULT),
        ({"limits": ""}, STAGES, Gap.LIMITS),
        ({"tools": ""}, STAGES, Gap.TOOLS),
        ({"budget": None}, STAGES, Gap.BUDGET),
        ({}, [], Gap.MILESTONE),
        ({}, [replace(STAGES[0], amount=None)], Gap.AMOUNT),
        ({"budget": Budget.HOURLY, "weekly_hours": Decimal(3)}, [], Gap.RATE),
        ({"budget": Budget.HOURLY, "hourly_rate": Decimal(12)}, [], Gap.CEILING),
        ({"acceptance": ""}, STAGES, Gap.STANDARD),
        ({"due_on": None}, STAGES, Gap.DUE),
        ({"success_them": ""}, STAGES, Gap.SUCCESS_THEM),
        ({"failure": ""}, STAGES, Gap.FAILURE),
        ({"check_by": " "}, STAGES, Gap.CHECK),
        ({"check_on": None}, STAGES, Gap.CHECK),
    ],
)
def test_each_thing_that_is_not_there_is_one_gap(
    changes: dict[str, object], stages: list[Milestone], gap: Gap
) -> None:
    brief: Brief = replace(WHOLE, **changes)  # type: ignore[arg-type]
    assert missing_essentials(brief, stages) == [gap]
    assert next_step(brief, stages) is STEP_OF[gap]


def test_milestones_that_all_have_a_day_need_no_other_date() -> None:
    dated = [replace(one, due_on=date(2026, 5, 9)) for one in STAGES]
    assert missing_essentials(replace(WHOLE, due_on=None), dated) == []
    hourly = replace(WHOLE, due_on=None, budget=Budget.HOURLY)
    assert Gap.DUE in missing_essentials(hourly, dated)


def test_a_post_is_whole_without_its_optional_parts() -> None:
    bare = replace(WHOLE, purpose="", way="", people="", responsibilities="", success_us="")
    assert set(missing_parts(bare, STAGES)) == OPTIONAL
    assert missing_essentials(bare, STAGES) == []


def test_nothing_technical_needs_no_reading() -> None:
    unread = replace(WHOLE, check_by="", check_on=None)
    assert not is_cleared(unread)
    assert is_cleared(replace(unread, check_need=CheckNeed.NOT_NEEDED))


def test_the_price_adds_up_and_the_week_has_its_ceiling() -> None:
    assert fixed_total(STAGES) == Decimal("120.50")
    assert fixed_total([replace(STAGES[0], amount=None)]) is None
    assert fixed_total([]) is None
    hourly = replace(WHOLE, hourly_rate=Decimal("12.5"), weekly_hours=Decimal(6))
    assert weekly_ceiling(hourly) == Decimal(75)
    assert weekly_ceiling(replace(hourly, weekly_hours=None)) is None
