"""A brief for a later task made from an earlier one: the frame stays, the task is new."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.model.brief import Brief, Milestone
from core.model.candidate import Candidate


def brief_after(
    earlier: Brief,
    milestones: Sequence[Milestone],
    task: Candidate | None,
    *,
    created_at: datetime,
    new_id: Callable[[], UUID],
) -> tuple[Brief, list[Milestone]]:
    """The new brief with its milestones, in their order.

    Limits, means, the measure of good work and what follows carry over. What only the
    new task can say begins empty: title (the task's own words), result, purpose, dates, and
    the technical check.
    """
    begun = replace(
        earlier,
        id=new_id(),
        created_at=created_at,
        candidate_id=task.id if task else None,
        title=task.what.strip() if task else "",
        result="",
        purpose="",
        starts_on=None,
        due_on=None,
        check_need=None,
        check_by="",
        check_on=None,
        check_said="",
        finished_on=None,
    )
    return begun, [
        replace(one, id=new_id(), created_at=created_at, brief_id=begun.id, due_on=None)
        for one in milestones
    ]
