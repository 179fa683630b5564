"""Fears, ratings and predictions that the tests of the fears screen begin with."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from core.model.fear import Fear, FearKind, FearRating, Whose, fear_rating_id, resistance_id
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.texts.catalogue import text
from tests.pages.conftest import a_stamp

NOW = a_stamp().now
TODAY = datetime.now(UTC).date()
LANGUAGES = list(Language)
RESISTANCE = Fear(
    id=resistance_id(FearKind.NOBODY_AS_WELL), created_at=NOW, kind=FearKind.NOBODY_AS_WELL
)
OWN = Fear(id=UUID(int=1), created_at=NOW, what="Et si *tout* s’arrêtait ?")
WARNING = replace(OWN, id=UUID(int=2), what="Tu vas te faire avoir", whose=Whose.OTHER)
THEIRS = replace(OWN, id=UUID(int=3), what="Un mauvais avis", whose=Whose.FREELANCER)
SCENARIO = Scenario(id=UUID(int=10), created_at=NOW, title="Mon *blog*")
POINT = RiskPoint(id=UUID(int=11), created_at=NOW, scenario_id=SCENARIO.id, what="Un lien mort")


def rated(fear: Fear, day: date, intensity: int) -> FearRating:
    return FearRating(
        id=fear_rating_id(fear.id, day),
        created_at=NOW,
        fear_id=fear.id,
        rated_on=day,
        rated_at=NOW,
        intensity=intensity,
    )


def predicted(fear: Fear, number: int, **values: Any) -> Prediction:
    blank = Prediction(id=UUID(int=20 + number), created_at=NOW, what="Un retard", fear_id=fear.id)
    return replace(blank, **values)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def say(key: str, **values: object) -> str:
    """What the app says in French."""
    return text(Language.FRENCH, key, **values)
