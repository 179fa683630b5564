"""How talks with a freelancer move: one stage on, one back, or to an end."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from core.model.freelancer import REACHED, Freelancer, Stage

BOARD: Final = (
    ("to_meet", (Stage.PROFILE, Stage.INVITED)),
    ("talking", (Stage.ANSWERED, Stage.INTERVIEW_1, Stage.INTERVIEW_2, Stage.INTERVIEW_3)),
    ("settled", (Stage.CHOSEN, Stage.DECLINED)),
)
"""The columns of the board and the stages in each."""
_LAST: Final = REACHED[-1]


def next_stage(freelancer: Freelancer) -> Stage | None:
    """The stage that one click leads to; None once only a decision is left."""
    if freelancer.stage in (Stage.CHOSEN, Stage.DECLINED, _LAST):
        return None
    if freelancer.stage is Stage.PROFILE:
        return REACHED[0]
    return REACHED[REACHED.index(freelancer.stage) + 1]


def step_on(freelancer: Freelancer, today: date) -> dict[str, object]:
    """The changes that take talks one stage on; a planned interview that was held is cleared."""
    stage = next_stage(freelancer)
    if stage is None:
        return {}
    changes: dict[str, object] = {f"{stage}_on": today}
    if stage.startswith("interview"):
        changes["next_on"] = None
    return changes


def step_back(freelancer: Freelancer) -> dict[str, object]:
    """The changes that take the last stage back, or the no; a choice is taken back elsewhere."""
    if freelancer.stage is Stage.DECLINED:
        return {"declined_on": None, "declined_by": None, "told_on": None}
    if freelancer.stage in (Stage.CHOSEN, Stage.PROFILE):
        return {}
    return {f"{freelancer.stage}_on": None}


def interview_held(number: int, today: date) -> dict[str, object]:
    """The changes that say an interview was held today."""
    return {f"interview_{number}_on": today, "next_on": None}


def next_interview(freelancer: Freelancer) -> int:
    """The first interview that was not held yet; the last one when all were."""
    days = (freelancer.interview_1_on, freelancer.interview_2_on, freelancer.interview_3_on)
    return next((at for at, day in enumerate(days, start=1) if day is None), len(days))


def in_column(freelancers: Iterable[Freelancer], stages: Iterable[Stage]) -> list[Freelancer]:
    """Those who stand at one of these stages, the furthest first."""
    wanted = list(stages)
    found = [one for one in freelancers if one.stage in wanted]
    return sorted(found, key=lambda one: wanted.index(one.stage), reverse=True)
