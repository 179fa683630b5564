from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.scenario_copy import copy_of

THEN = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
NOW = datetime(2026, 2, 1, tzinfo=UTC).replace(tzinfo=None)
FIRST = Scenario(
    id=uuid4(),
    created_at=THEN,
    title="Mon blog",
    worst="Il efface tout.",
    worst_before=40,
    best_before=20,
    decision=Decision.NOT_NOW,
    decision_reason="Trop tôt",
    decided_on=date(2026, 1, 2),
    look_again_on=date(2026, 6, 1),
    archived_at=THEN,
)
POINTS = [
    RiskPoint(id=uuid4(), created_at=THEN, scenario_id=FIRST.id, what=what, chance_before=10)
    for what in ("accès", "retard")
]


def test_a_copy_keeps_words_and_figures_and_leaves_the_decision_open() -> None:
    copied, points = copy_of(FIRST, POINTS, title="Copie", created_at=NOW, new_id=uuid4)
    kept = replace(copied, id=FIRST.id, created_at=THEN, title=FIRST.title)
    assert copied.created_at == NOW
    assert kept == replace(
        FIRST,
        decision=None,
        decision_reason="",
        decided_on=None,
        look_again_on=None,
        archived_at=None,
    )
    assert copied.title == "Copie"
    assert [point.what for point in points] == ["accès", "retard"]


def test_a_copy_and_each_of_its_risk_points_have_an_id_of_their_own() -> None:
    ids = [UUID(int=number) for number in (1, 2, 3)]
    copied, points = copy_of(
        FIRST, POINTS, title="Copie", created_at=NOW, new_id=iter(ids).__next__
    )
    assert [copied.id, *(point.id for point in points)] == ids
    assert {point.scenario_id for point in points} == {copied.id}
