"""What a brief still lacks, in the order in which it is worked through."""

from collections.abc import Sequence
from enum import StrEnum

from core.model.brief import Brief, Budget, CheckNeed, Milestone


class Step(StrEnum):
    """The five steps of a brief and the technical check, in order."""

    RESULT = "result"
    FRAME = "frame"
    MEANS = "means"
    ACCEPTANCE = "acceptance"
    AFTERWARDS = "afterwards"
    CHECK = "check"


WRITTEN = tuple(step for step in Step if step is not Step.CHECK)
"""The five steps in which a post is written."""


class Gap(StrEnum):
    """One thing not yet there."""

    TITLE = "title"
    RESULT = "result"
    PURPOSE = "purpose"
    LIMITS = "limits"
    WAY = "way"
    PEOPLE = "people"
    TOOLS = "tools"
    BUDGET = "budget"
    MILESTONE = "milestone"
    AMOUNT = "amount"
    RATE = "rate"
    CEILING = "ceiling"
    RESPONSIBILITIES = "responsibilities"
    STANDARD = "standard"
    DUE = "due"
    SUCCESS_THEM = "success_them"
    SUCCESS_US = "success_us"
    FAILURE = "failure"
    CHECK = "check"


STEP_OF: dict[Gap, Step] = {
    Gap.TITLE: Step.RESULT,
    Gap.RESULT: Step.RESULT,
    Gap.PURPOSE: Step.RESULT,
    Gap.LIMITS: Step.FRAME,
    Gap.WAY: Step.FRAME,
    Gap.PEOPLE: Step.MEANS,
    Gap.TOOLS: Step.MEANS,
    Gap.BUDGET: Step.MEANS,
    Gap.MILESTONE: Step.MEANS,
    Gap.AMOUNT: Step.MEANS,
    Gap.RATE: Step.MEANS,
    Gap.CEILING: Step.MEANS,
    Gap.RESPONSIBILITIES: Step.ACCEPTANCE,
    Gap.STANDARD: Step.ACCEPTANCE,
    Gap.DUE: Step.ACCEPTANCE,
    Gap.SUCCESS_THEM: Step.AFTERWARDS,
    Gap.SUCCESS_US: Step.AFTERWARDS,
    Gap.FAILURE: Step.AFTERWARDS,
    Gap.CHECK: Step.CHECK,
}

OPTIONAL = frozenset({Gap.PURPOSE, Gap.WAY, Gap.PEOPLE, Gap.RESPONSIBILITIES, Gap.SUCCESS_US})
"""Asked for, but a post is whole without them."""


def missing_parts(brief: Brief, milestones: Sequence[Milestone]) -> list[Gap]:
    """Everything still empty, in working order; the optional parts included."""
    is_fixed, is_hourly = brief.budget is Budget.FIXED, brief.budget is Budget.HOURLY
    lacks = {
        Gap.TITLE: not brief.title.strip(),
        Gap.RESULT: not brief.result.strip(),
        Gap.PURPOSE: not brief.purpose.strip(),
        Gap.LIMITS: not brief.limits.strip(),
        Gap.WAY: not brief.way.strip(),
        Gap.PEOPLE: not brief.people.strip(),
        Gap.TOOLS: not brief.tools.strip(),
        Gap.BUDGET: brief.budget is None,
        Gap.MILESTONE: is_fixed and not milestones,
        Gap.AMOUNT: is_fixed and any(one.amount is None for one in milestones),
        Gap.RATE: is_hourly and brief.hourly_rate is None,
        Gap.CEILING: is_hourly and brief.weekly_hours is None,
        Gap.RESPONSIBILITIES: not brief.responsibilities.strip(),
        Gap.STANDARD: not brief.acceptance.strip(),
        Gap.DUE: brief.due_on is None and not _has_dated_end(brief, milestones),
        Gap.SUCCESS_THEM: not brief.success_them.strip(),
        Gap.SUCCESS_US: not brief.success_us.strip(),
        Gap.FAILURE: not brief.failure.strip(),
        Gap.CHECK: not is_cleared(brief),
    }
    return [gap for gap in Gap if lacks[gap]]


def is_cleared(brief: Brief) -> bool:
    """Whether the technical part was read by someone, or there is none to read."""
    return brief.is_checked or brief.check_need is CheckNeed.NOT_NEEDED


def missing_essentials(brief: Brief, milestones: Sequence[Milestone]) -> list[Gap]:
    """What must still be there before the post is whole."""
    return [gap for gap in missing_parts(brief, milestones) if gap not in OPTIONAL]


def finished_steps(brief: Brief, milestones: Sequence[Milestone]) -> set[Step]:
    """The steps in which nothing essential is missing."""
    return set(Step) - {STEP_OF[gap] for gap in missing_essentials(brief, milestones)}


def next_step(brief: Brief, milestones: Sequence[Milestone]) -> Step | None:
    """The first step with something essential missing; None when the post is whole."""
    missing = missing_essentials(brief, milestones)
    return STEP_OF[missing[0]] if missing else None


def _has_dated_end(brief: Brief, milestones: Sequence[Milestone]) -> bool:
    """Milestones that all have their day need no other."""
    is_fixed = brief.budget is Budget.FIXED and bool(milestones)
    return is_fixed and all(one.due_on is not None for one in milestones)
