"""How far a handover has come: its five steps, what each lacks, and whether it is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model.access import Access
from core.model.handover import (
    MESSAGE_PARTS,
    Handover,
    HandoverStep,
    Instruction,
    StepKind,
    Way,
)


class Step(StrEnum):
    """The steps of a handover, in their order."""

    SIGNS = "signs"
    MESSAGE = "message"
    PLAN = "plan"
    ACCESS = "access"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A handover with all that belongs to it."""

    handover: Handover
    steps: Sequence[HandoverStep] = ()
    instructions: Sequence[Instruction] = ()
    accesses: Sequence[Access] = ()


def steps_of(handover: Handover) -> tuple[Step, ...]:
    """The steps that this handover takes: whoever stays needs a talk and no parting."""
    return (Step.SIGNS, Step.MESSAGE) if handover.way is Way.STAYS else tuple(Step)


def missing_parts(handover: Handover) -> list[str]:
    """The parts of the message that are not written yet, in their order."""
    return [part for part in MESSAGE_PARTS if not getattr(handover, part).strip()]


def is_message_sent(whole: Whole) -> bool:
    """Whether the plan says that they were told."""
    return any(step.kind is StepKind.TELL and step.done_on for step in whole.steps)


def is_plan_done(whole: Whole) -> bool:
    """Whether there is a plan and every step of it is done."""
    return bool(whole.steps) and all(step.done_on for step in whole.steps)


def are_doors_closed(whole: Whole) -> bool:
    """Whether every access is revoked, or the person said that there is none."""
    if whole.accesses:
        return all(access.revoked_on for access in whole.accesses)
    return whole.handover.has_no_access


def finished_steps(whole: Whole) -> set[Step]:
    """The steps in which nothing is left to do."""
    handover = whole.handover
    is_finished = {
        Step.SIGNS: handover.way is not None,
        Step.MESSAGE: not missing_parts(handover),
        Step.PLAN: is_plan_done(whole),
        Step.ACCESS: are_doors_closed(whole),
        Step.AFTER: bool(handover.remains.strip() or handover.reviewed_on),
    }
    return {step for step in steps_of(handover) if is_finished[step]}


def next_step(whole: Whole) -> Step | None:
    """The first step that is not finished; None if all are."""
    finished = finished_steps(whole)
    return next((step for step in steps_of(whole.handover) if step not in finished), None)


def is_over(whole: Whole) -> bool:
    """Whether the parting is done: the plan is, and every door is closed."""
    return is_plan_done(whole) and are_doors_closed(whole)


def is_settled(whole: Whole) -> bool:
    """Whether nothing waits any more: the parting is done, or they go on together."""
    return whole.handover.way is Way.STAYS or is_over(whole)
