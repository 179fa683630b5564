"""The example's predictions, and what a look back at the exercise and its guardrails found."""

from datetime import date
from typing import Final

from core.model.candidate import Answer
from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.model.prediction import Prediction, Side
from core.model.scenario_outcome import ScenarioOutcome, scenario_outcome_id
from core.samples.exercise import SCENARIO_ID
from core.samples.telling import Telling, id_of

_SERVED, _QUIET, _ = GuardrailResult
_FEARED: Final = {
    "silence": (40, date(2016, 7, 11), False),
    "site": (35, date(2016, 7, 31), False),
    "questions": (70, date(2016, 8, 31), True),
    "readers": (45, date(2016, 8, 31), False),
    "time": (50, date(2016, 8, 31), False),
    "images": (60, date(2016, 9, 16), False),
    "licence": (25, date(2016, 10, 31), False),
    "fourth_month": (70, date(2016, 10, 31), False),
    "raise": (30, date(2016, 12, 31), False),
    "holidays": (35, date(2017, 1, 3), None),
    "newsletter": (40, date(2017, 1, 31), None),
}
_HOPED: Final = {
    "evenings": (50, date(2016, 7, 31), True),
    "thirty": (60, date(2016, 9, 30), True),
    "book": (70, date(2016, 12, 31), False),
    "alone": (50, date(2017, 1, 6), None),
    "draft": (55, date(2017, 2, 28), None),
}
"""Chance, check date, outcome; of the last two of each, one is due and one is still to come."""
_LOOKS: Final = {
    "access": (
        (date(2016, 8, 1), _QUIET),
        (date(2016, 10, 3), _QUIET),
        (date(2016, 12, 30), _QUIET),
    ),
    "loss": ((date(2016, 9, 5), _SERVED), (date(2016, 12, 30), _QUIET)),
    "quality": ((date(2016, 7, 12), _SERVED), (date(2016, 10, 3), _QUIET)),
    "money": (
        (date(2016, 8, 1), _QUIET),
        (date(2016, 10, 3), _QUIET),
        (date(2016, 12, 30), _QUIET),
    ),
}


def predictions(telling: Telling) -> list[Prediction]:
    """Worries and hopes from July 2016 to February 2017; two wait for an answer."""
    return [
        _prediction(telling, name, side, *said)
        for side, told in ((Side.FEARED, _FEARED), (Side.HOPED, _HOPED))
        for name, said in told.items()
    ]


def outcome(telling: Telling) -> ScenarioOutcome:
    """What came of the exercise, at the end of the year."""
    return ScenarioOutcome(
        id=scenario_outcome_id(SCENARIO_ID),
        created_at=telling.now,
        scenario_id=SCENARIO_ID,
        worst_came=Answer.NO,
        best_came=Answer.PARTLY,
        what_happened=telling.words("outcome.what_happened"),
        looked_on=date(2016, 12, 30),
    )


def guardrail_checks(telling: Telling) -> list[GuardrailCheck]:
    """Looks at the four guardrails that stand: two served once, one may be loosened."""
    return [
        GuardrailCheck(
            id=id_of(f"look.{name}.{day}"),
            created_at=telling.now,
            risk_point_id=id_of(f"risk.{name}"),
            result=result,
            checked_on=day,
        )
        for name, looks in _LOOKS.items()
        for day, result in looks
    ]


def _prediction(
    telling: Telling, name: str, side: Side, chance: int, check_on: date, came_true: bool | None
) -> Prediction:
    return Prediction(
        id=id_of(f"prediction.{name}"),
        created_at=telling.now,
        what=telling.words(f"prediction.{name}.what"),
        side=side,
        chance=chance,
        check_on=check_on,
        outcome=came_true,
        resolved_on=None if came_true is None else check_on,
        note="" if came_true is None else telling.words(f"prediction.{name}.note"),
        scenario_id=SCENARIO_ID if check_on.year == 2016 else None,
    )
