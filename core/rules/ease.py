"""How easy a task is to hand over, how much it is feared, and how high its rung lies.

The score is this app's own rule of thumb, not a published scale and not validated: it only puts
the person's own answers in order. Ease counts the six criteria (yes 2, partly 1, no 0, of 12);
a rung's height lies half-way between difficulty (100 − ease) and fear. That fear has a say comes
from graded exposure, where steps are climbed from the least feared to the most.
"""

from core.model.candidate import EASE_CRITERIA, Answer, Candidate

POINTS = {Answer.NO: 0, Answer.PARTLY: 1, Answer.YES: 2}
MOST_POINTS = 2 * len(EASE_CRITERIA)

GRAVE_CRITERIA = ("reversible", "no_secret", "harmless")
"""A plain no to one of these keeps a task for later, whatever its height."""

TOLD_FIRST = (*GRAVE_CRITERIA, "small", "describable", "visible")
"""The six criteria in the order in which they count when a reason is put in words."""

LOW_FEAR, HIGH_FEAR = 30, 60
"""Fear up to 30 is called low, above 60 high: words for the person's own number, no diagnosis."""


def answers(candidate: Candidate) -> dict[str, Answer | None]:
    """The six answers by criterion, in the order in which they are asked."""
    return {criterion: getattr(candidate, criterion) for criterion in EASE_CRITERIA}


def criteria_answered(candidate: Candidate, answer: Answer) -> tuple[str, ...]:
    """The criteria that were answered so."""
    return tuple(name for name, given in answers(candidate).items() if given is answer)


def missing_answers(candidate: Candidate) -> tuple[str, ...]:
    """The criteria not yet answered, then "fear" if that is not yet rated."""
    criteria = [name for name, given in answers(candidate).items() if given is None]
    return tuple(criteria if candidate.fear is not None else [*criteria, "fear"])


def ease(candidate: Candidate) -> int | None:
    """Whole percent of the twelve points; None while an answer is missing: nothing is guessed."""
    given = [answer for answer in answers(candidate).values() if answer is not None]
    if len(given) < len(EASE_CRITERIA):
        return None
    return round(100 * sum(POINTS[answer] for answer in given) / MOST_POINTS)


def height(candidate: Candidate) -> int | None:
    """Half difficulty, half fear, 0 (step on it) to 100; None while anything is missing."""
    easy = ease(candidate)
    if easy is None or candidate.fear is None:
        return None
    return (100 - easy + candidate.fear + 1) // 2


def fear_level(fear: int) -> str:
    """The word for a fear of 0 to 100: "none", "low", "middle" or "high"."""
    if fear == 0:
        return "none"
    if fear <= LOW_FEAR:
        return "low"
    return "middle" if fear <= HIGH_FEAR else "high"


def obstacles(candidate: Candidate) -> tuple[str, ...]:
    """The grave criteria that this task fails."""
    return tuple(name for name in criteria_answered(candidate, Answer.NO) if name in GRAVE_CRITERIA)
