from datetime import UTC, datetime
from uuid import uuid4

from core.model.risk_point import RiskPoint
from core.numbers.risk_level import RiskLevel, has_receded, level_after, level_before


def a_risk(**figures: int) -> RiskPoint:
    return RiskPoint(
        id=uuid4(),
        created_at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        scenario_id=uuid4(),
        **figures,  # type: ignore[arg-type]
    )


def test_a_risk_has_no_place_until_chance_and_severity_are_guessed() -> None:
    assert level_before(a_risk(chance_before=10)) is None
    assert level_before(a_risk(severity=3)) is None
    assert level_after(a_risk(chance_after=10)) is None


def test_a_severity_left_out_after_is_the_one_before() -> None:
    point = a_risk(chance_before=40, severity=8, chance_after=10)
    assert level_before(point) == RiskLevel(chance=40, severity=8)
    assert level_after(point) == RiskLevel(chance=10, severity=8)
    assert has_receded(point)


def test_a_severity_after_is_the_one_that_counts_then() -> None:
    point = a_risk(chance_before=40, severity=8, chance_after=40, severity_after=2)
    assert level_after(point) == RiskLevel(chance=40, severity=2)
    assert has_receded(point)


def test_a_risk_that_weighs_more_or_the_same_has_not_receded() -> None:
    assert not has_receded(a_risk(chance_before=10, severity=8, chance_after=10))
    assert not has_receded(a_risk(chance_before=10, severity=2, chance_after=10, severity_after=5))
    assert not has_receded(a_risk(chance_before=10, severity=2))
