"""The steps through one fear, and how far a person has come with it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.model.fear import RESISTANCES, Fear, FearRating, Whose, resistance_id
from core.model.prediction import Prediction


class Step(StrEnum):
    """What is asked of one fear, one question at a time."""

    WORDS = "words"
    RATE = "rate"
    RESPONSE = "response"
    FOUNDED = "founded"
    TESTABLE = "testable"


def steps_of(fear: Fear) -> tuple[Step, ...]:
    """The steps that this fear asks for.

    A resistance has its words already; the freelancer's fear is answered, not rated.
    """
    if fear.is_resistance:
        return (Step.RATE, Step.FOUNDED, Step.TESTABLE)
    own = Step.RESPONSE if fear.whose is Whose.FREELANCER else Step.RATE
    return (Step.WORDS, own, Step.FOUNDED, Step.TESTABLE)


def finished_steps(
    fear: Fear, ratings: Sequence[FearRating], predictions: Sequence[Prediction]
) -> set[Step]:
    """The steps that have their answer.

    The founded part has it once it is a risk point, the testable part once it has a day.
    """
    is_done = {
        Step.WORDS: bool(fear.what.strip()),
        Step.RATE: bool(ratings),
        Step.RESPONSE: bool(fear.response.strip()),
        Step.FOUNDED: fear.risk_point_id is not None,
        Step.TESTABLE: any(map(is_set, predictions)),
    }
    return {step for step in steps_of(fear) if is_done[step]}


def is_set(prediction: Prediction) -> bool:
    """Whether time can tell: the prediction has words and a day, or is resolved already."""
    has_day = prediction.check_on is not None or prediction.is_resolved
    return has_day and bool(prediction.what.strip())


def first_open_step(fear: Fear, finished: Collection[Step]) -> Step:
    """Where to go on; with everything done, the step to come back to: how strong is it today?"""
    steps = steps_of(fear)
    again = Step.RATE if Step.RATE in steps else Step.WORDS
    return next((step for step in steps if step not in finished), again)


def with_resistances(known: Sequence[Fear], now: datetime) -> list[Fear]:
    """The four resistances in their order, stored or still blank, then every other fear."""
    stored = {fear.id: fear for fear in known}
    four = [
        stored.get(resistance_id(kind)) or Fear(id=resistance_id(kind), created_at=now, kind=kind)
        for kind in RESISTANCES
    ]
    return [*four, *(fear for fear in known if not fear.is_resistance)]


def next_unrated(fears: Sequence[Fear], rated: Collection[UUID]) -> Fear | None:
    """The first fear whose strength nobody has said yet."""
    return next((one for one in fears if one.is_rated and one.id not in rated), None)


def by_fear(predictions: Sequence[Prediction]) -> dict[UUID, list[Prediction]]:
    """The predictions that test a fear, by that fear."""
    found: defaultdict[UUID, list[Prediction]] = defaultdict(list)
    for one in predictions:
        if one.fear_id is not None:
            found[one.fear_id].append(one)
    return dict(found)
