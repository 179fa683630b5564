"""The example's fears: how strong they felt from June to December, and what time said."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TypeAlias
from uuid import UUID

from core.model.fear import (
    Fear,
    FearKind,
    FearRating,
    Whose,
    fear_rating_id,
    resistance_id,
)
from core.model.prediction import Prediction, Side
from core.samples.telling import Telling, id_of

_Ratings: TypeAlias = Sequence[tuple[date, int]]

_IN_THE_EVENING = time(19, 30)
_RATINGS: dict[str, _Ratings] = {
    "letting_go": (
        (date(2016, 6, 20), 40),
        (date(2016, 9, 19), 45),
        (date(2016, 12, 12), 40),
    ),
    "nobody_as_well": (
        (date(2016, 6, 20), 80),
        (date(2016, 7, 11), 70),
        (date(2016, 8, 8), 55),
        (date(2016, 9, 19), 35),
        (date(2016, 12, 12), 30),
    ),
    "less_well": (
        (date(2016, 6, 20), 60),
        (date(2016, 7, 11), 75),
        (date(2016, 8, 8), 50),
        (date(2016, 9, 19), 30),
        (date(2016, 12, 12), 20),
    ),
    "in_command": (
        (date(2016, 6, 20), 70),
        (date(2016, 7, 11), 60),
        (date(2016, 9, 19), 40),
        (date(2016, 12, 12), 35),
    ),
    "knowledge": (
        (date(2016, 7, 25), 50),
        (date(2016, 9, 19), 65),
        (date(2016, 12, 12), 60),
    ),
    "brother": ((date(2016, 6, 20), 65), (date(2016, 9, 19), 25)),
}
"""Day and strength. One rises at first, one hardly moves: fears do that."""


def fears(telling: Telling) -> list[Fear]:
    """The four resistances, a fear of one's own, a brother's warning, the freelancer's fear."""
    return [
        _resistance(telling, FearKind.LETTING_GO),
        _resistance(telling, FearKind.NOBODY_AS_WELL, risk="quality"),
        _resistance(telling, FearKind.LESS_WELL),
        _resistance(telling, FearKind.IN_COMMAND, risk="access"),
        _fear(telling, "knowledge", risk="knowledge"),
        _fear(telling, "brother", whose=Whose.OTHER, risk="money"),
        _fear(telling, "review", whose=Whose.FREELANCER),
    ]


def fear_ratings(telling: Telling) -> list[FearRating]:
    """The ratings, each made at the end of a day."""
    return [
        FearRating(
            id=fear_rating_id(_fear_id(name), day),
            created_at=telling.now,
            fear_id=_fear_id(name),
            rated_on=day,
            rated_at=datetime.combine(day, _IN_THE_EVENING),
            intensity=intensity,
        )
        for name, ratings in _RATINGS.items()
        for day, intensity in ratings
    ]


def fear_predictions(telling: Telling) -> list[Prediction]:
    """What the fears announced: one came true, two did not, one is still open."""
    return [
        _prediction(telling, "nobody_as_well", 60, date(2016, 7, 31), outcome=False),
        _prediction(telling, "less_well", 50, date(2016, 7, 31), outcome=True),
        _prediction(telling, "brother", 30, date(2016, 7, 15), outcome=False),
        _prediction(telling, "knowledge", 20, date(2017, 6, 30)),
    ]


def _fear_id(name: str) -> UUID:
    return resistance_id(FearKind(name)) if name in set(FearKind) else id_of(f"fear.{name}")


def _resistance(telling: Telling, kind: FearKind, *, risk: str = "") -> Fear:
    return _fear(telling, kind.value, kind=kind, risk=risk)


def _fear(
    telling: Telling,
    name: str,
    *,
    kind: FearKind = FearKind.OWN,
    whose: Whose = Whose.MINE,
    risk: str = "",
) -> Fear:
    words = telling.words
    return Fear(
        id=_fear_id(name),
        created_at=telling.now,
        kind=kind,
        what=words(f"fear.{name}.what"),
        whose=whose,
        who=words(f"fear.{name}.who") if whose is Whose.OTHER else "",
        response=words(f"fear.{name}.response") if whose is Whose.FREELANCER else "",
        founded=words(f"fear.{name}.founded"),
        testable=words(f"fear.{name}.testable"),
        risk_point_id=id_of(f"risk.{risk}") if risk else None,
    )


def _prediction(
    telling: Telling, name: str, chance: int, check_on: date, *, outcome: bool | None = None
) -> Prediction:
    return Prediction(
        id=id_of(f"prediction.fear.{name}"),
        created_at=telling.now,
        what=telling.words(f"fear.{name}.testable"),
        side=Side.FEARED,
        chance=chance,
        check_on=check_on,
        outcome=outcome,
        resolved_on=None if outcome is None else check_on,
        note="" if outcome is None else telling.words(f"fear.{name}.note"),
        fear_id=_fear_id(name),
    )
