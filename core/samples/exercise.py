"""The example's scenario exercise: a blogger alone, before the first remote freelancer."""

from datetime import date
from decimal import Decimal

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.samples.telling import Telling, id_of

SCENARIO_ID = id_of("scenario")


def scenario(telling: Telling) -> Scenario:
    """The exercise, filled from the worst case to the decision."""
    words = telling.words
    return Scenario(
        id=SCENARIO_ID,
        created_at=telling.now,
        currency="EUR",
        title=words("scenario.title"),
        to_whom=words("scenario.to_whom"),
        worst=words("scenario.worst"),
        likely=words("scenario.likely"),
        best=words("scenario.best"),
        watch=words("scenario.watch"),
        worst_before=35,
        best_before=20,
        worst_after=10,
        best_after=55,
        inaction_6=words("scenario.inaction_6"),
        inaction_12=words("scenario.inaction_12"),
        inaction_36=words("scenario.inaction_36"),
        inaction_cost_6=Decimal(1800),
        inaction_cost_12=Decimal(3600),
        inaction_cost_36=Decimal(10800),
        decision=Decision.GO_SMALLER,
        decision_reason=words("scenario.decision_reason"),
        decided_on=date(2016, 7, 4),
        look_again_on=date(2017, 2, 1),
    )


def risk_points(telling: Telling) -> list[RiskPoint]:
    """Six things that could go wrong; the guardrails of the first four stand."""
    return [
        _point(
            telling,
            "access",
            "access.narrow_role",
            (9, 4),
            (15, 3),
            (1500, 200),
            0,
            date(2016, 6, 24),
        ),
        _point(
            telling,
            "loss",
            "access.backup_restore",
            (8, 3),
            (10, 3),
            (2000, 100),
            25,
            date(2016, 6, 25),
        ),
        _point(
            telling,
            "quality",
            "quality.standard",
            (5, 3),
            (50, 20),
            (120, 40),
            0,
            date(2016, 6, 26),
        ),
        _point(telling, "money", "money.escrow", (4, 2), (20, 3), (75, 10), 0, date(2016, 7, 4)),
        _point(telling, "silence", "delay.silence", (5, 3), (30, 15), (100, 50), 0),
        _point(telling, "knowledge", "knowledge.procedure", (6, 4), (40, 10), (300, 100), 0),
    ]


def _point(
    telling: Telling,
    name: str,
    kind: str,
    severity: tuple[int, int],
    chance: tuple[int, int],
    loss: tuple[int, int],
    cost: int,
    evidence_on: date | None = None,
) -> RiskPoint:
    """One risk point; each pair is before and after its guardrail, amounts in EUR."""
    words = telling.words
    return RiskPoint(
        id=id_of(f"risk.{name}"),
        created_at=telling.now,
        scenario_id=SCENARIO_ID,
        kind=kind,
        what=words(f"risk.{name}.what"),
        severity=severity[0],
        severity_after=severity[1],
        chance_before=chance[0],
        chance_after=chance[1],
        loss_before=Decimal(loss[0]),
        loss_after=Decimal(loss[1]),
        guardrail_if=words(f"risk.{name}.guardrail_if"),
        guardrail_then=words(f"risk.{name}.guardrail_then"),
        prevention=words(f"risk.{name}.prevention"),
        repair=words(f"risk.{name}.repair"),
        guardrail_cost=Decimal(cost),
        evidence=words(f"risk.{name}.evidence") if evidence_on else "",
        evidence_on=evidence_on,
    )
