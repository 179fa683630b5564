"""Exercises that the tests of the scenarios screen begin with, and how they open and read it."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.records import Record
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.scenario_gaps import Step
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now - timedelta(days=1)
FRENCH = Language.FRENCH
PLACES = [*(step.value for step in Step), "overview"]
EMPTY = Scenario(id=UUID(int=1), created_at=NOW)
HALF = replace(EMPTY, title="Mes *articles*", worst="Il efface tout.", worst_before=40)
WHOLE = replace(
    EMPTY,
    id=UUID(int=2),
    created_at=NOW + timedelta(minutes=1),
    title="Ma boutique",
    to_whom="Rado",
    worst="Rado efface 40 fiches mardi.",
    likely="Deux questions par jour en mars.",
    best="Trois fiches par jour dès juin.",
    watch="Les retards",
    worst_before=35,
    best_before=20,
    worst_after=10,
    best_after=55,
    inaction_12="Encore un an de soirées.",
    inaction_cost_12=Decimal(3600),
    decision=Decision.GO_SMALLER,
    decided_on=date(2026, 1, 5),
)
STANDING = RiskPoint(
    id=UUID(int=11),
    created_at=NOW,
    scenario_id=WHOLE.id,
    what="Tout est effacé",
    severity=8,
    severity_after=3,
    chance_before=20,
    chance_after=5,
    loss_before=Decimal(1000),
    loss_after=Decimal(100),
    guardrail_if="un travail commence",
    guardrail_then="je fais une sauvegarde",
    guardrail_cost=Decimal(30),
    evidence="Remise sur un site d’essai",
    evidence_on=date(2026, 1, 3),
)
WRITTEN = replace(
    STANDING,
    id=UUID(int=12),
    created_at=NOW + timedelta(minutes=1),
    what="Rado ne répond plus",
    guardrail_if="il ne répond pas deux jours",
    guardrail_then="j’appelle",
    guardrail_cost=None,
    evidence_on=None,
)
BARE = replace(STANDING, id=UUID(int=13), what="", guardrail_then="", evidence_on=None)
STATES: dict[str, list[Record]] = {
    "empty": [EMPTY],
    "half": [HALF, replace(BARE, scenario_id=HALF.id)],
    "whole": [WHOLE, STANDING, WRITTEN],
    "away": [replace(WHOLE, archived_at=NOW), STANDING, WRITTEN],
}


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    shown += [*screen.info, *screen.success]
    return "\n".join(element.value for element in shown)


def asked(screen: AppTest, name: str) -> str:
    """What the address says: one word, which the test harness gives alone or in a list."""
    value = screen.query_params[name]
    return value if isinstance(value, str) else value[0]


def open_step(
    open_screen: OpenScreen, step: str, *records: Record, language: str = "fr", **query: object
) -> AppTest:
    scenario = next(one for one in records if isinstance(one, Scenario))
    screen = open_screen(
        "scenarios", *records, language=language, scenario=scenario.id, step=step, **query
    )
    assert not screen.exception
    return screen
