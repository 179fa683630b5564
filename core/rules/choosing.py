"""A choosing round: its five steps, what each waits for, and what a choice would pass over."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model.freelancer import INTERVIEWS, DeclinedBy, Freelancer, Stage
from core.model.interview import Score
from core.model.selection import Criterion, Reopening, Selection
from core.rules.weights_lock import has_points, is_reopened


class Step(StrEnum):
    """One thing in view at a time."""

    PEOPLE = "people"
    CRITERIA = "criteria"
    INTERVIEWS = "interviews"
    SCORES = "scores"
    DECIDE = "decide"


class Caution(StrEnum):
    """What a choice would pass over; said kindly, never a bar."""

    FEW_INTERVIEWS = "few_interviews"
    NO_CRITERIA = "no_criteria"
    NO_SCORES = "no_scores"
    OPEN_WEIGHTS = "open_weights"


ENOUGH_PEOPLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A choosing round with all that belongs to it."""

    selection: Selection
    criteria: Sequence[Criterion]
    reopenings: Sequence[Reopening]
    freelancers: Sequence[Freelancer]
    scores: Sequence[Score]

    @property
    def chosen(self) -> Freelancer | None:
        """The freelancer who was chosen."""
        return next((one for one in self.freelancers if one.stage is Stage.CHOSEN), None)

    @property
    def running(self) -> list[Freelancer]:
        """Those nobody has said no to."""
        return [one for one in self.freelancers if one.is_in_the_running]

    @property
    def compared(self) -> list[Freelancer]:
        """Those whose points are laid side by side: once a choice is made, all who stayed for it.

        The no that the others get then takes nobody's points out of sight.
        """
        if self.chosen is None:
            return self.running
        return [one for one in self.freelancers if one.declined_by is not DeclinedBy.THEM]


def finished_steps(of: Round) -> set[Step]:
    """The steps that wait for nothing more."""
    has_met = any(one.interviews_held == len(INTERVIEWS) for one in of.freelancers)
    scored = {one.freelancer_id for one in of.scores if one.points is not None}
    is_done = {
        Step.PEOPLE: len(of.freelancers) >= ENOUGH_PEOPLE,
        Step.CRITERIA: bool(of.criteria) and not is_reopened(of.reopenings),
        Step.INTERVIEWS: has_met,
        Step.SCORES: len(scored) >= min(ENOUGH_PEOPLE, len(of.running)) and bool(scored),
        Step.DECIDE: of.chosen is not None,
    }
    return {step for step in Step if is_done[step]}


def next_step(of: Round) -> Step:
    """The first step that waits for something; the decision when none does."""
    finished = finished_steps(of)
    return next((step for step in Step if step not in finished), Step.DECIDE)


def cautions(of: Round, freelancer: Freelancer) -> list[Caution]:
    """What choosing this freelancer now would pass over."""
    found = []
    if freelancer.interviews_held < len(INTERVIEWS):
        found.append(Caution.FEW_INTERVIEWS)
    if not of.criteria:
        found.append(Caution.NO_CRITERIA)
    elif not has_points(of.scores):
        found.append(Caution.NO_SCORES)
    if is_reopened(of.reopenings):
        found.append(Caution.OPEN_WEIGHTS)
    return found


def awaiting_a_no(of: Round) -> list[Freelancer]:
    """Those who were written to and are owed a word: not chosen, and it was not they who left."""
    return [
        one
        for one in of.freelancers
        if one.reached is not Stage.PROFILE
        and one.stage is not Stage.CHOSEN
        and one.declined_by is not DeclinedBy.THEM
    ]
