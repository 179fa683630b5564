"""A second exercise made from a first: same words and figures, the decision still open."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario


def copy_of(
    scenario: Scenario,
    points: Sequence[RiskPoint],
    *,
    title: str,
    created_at: datetime,
    new_id: Callable[[], UUID],
) -> tuple[Scenario, list[RiskPoint]]:
    """The copy with its risk points, in their order; archived or not, the copy is not."""
    copied = replace(
        scenario,
        id=new_id(),
        created_at=created_at,
        title=title,
        decision=None,
        decision_reason="",
        decided_on=None,
        look_again_on=None,
        archived_at=None,
    )
    return copied, [replace(point, id=new_id(), scenario_id=copied.id) for point in points]
