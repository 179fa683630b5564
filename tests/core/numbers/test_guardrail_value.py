from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.risk_point import RiskPoint
from core.numbers.guardrail_value import (
    FIGURES,
    GuardrailTotal,
    expected_loss,
    guardrail_value,
    missing_figures,
    total_value,
)

SCENARIO = UUID(int=1)


def a_risk(
    chance_before: int | None = 20,
    loss_before: int | None = 1000,
    chance_after: int | None = 5,
    loss_after: int | None = None,
    cost: int | None = 30,
    then: str = "je restaure la copie",
) -> RiskPoint:
    def amount(value: int | None) -> Decimal | None:
        return None if value is None else Decimal(value)

    return RiskPoint(
        id=uuid4(),
        created_at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        scenario_id=SCENARIO,
        chance_before=chance_before,
        loss_before=amount(loss_before),
        chance_after=chance_after,
        loss_after=amount(loss_after),
        guardrail_cost=amount(cost),
        guardrail_then=then,
    )


def test_value_is_the_expected_loss_spared_less_the_cost() -> None:
    assert guardrail_value(a_risk(loss_after=100)) == Decimal("165")


def test_a_loss_left_out_after_is_the_loss_before() -> None:
    assert guardrail_value(a_risk()) == Decimal("120")


def test_a_guardrail_may_cost_more_than_it_spares() -> None:
    assert guardrail_value(a_risk(chance_after=20)) == Decimal("-30")


@pytest.mark.parametrize("missing", ["chance_before", "loss_before", "chance_after", "cost"])
def test_a_missing_figure_leaves_no_value(missing: str) -> None:
    point = a_risk(**{missing: None})  # type: ignore[arg-type]
    assert guardrail_value(point) is None
    assert len(missing_figures(point)) == 1


def test_zero_is_a_figure() -> None:
    point = a_risk(chance_before=0, loss_before=0, chance_after=0, cost=0)
    assert guardrail_value(point) == 0
    assert missing_figures(point) == []


def test_an_empty_risk_misses_all_figures_in_order() -> None:
    assert missing_figures(a_risk(None, None, None, None, None)) == list(FIGURES)


def test_the_total_counts_written_guardrails_that_have_their_figures() -> None:
    worth_nothing = a_risk(cost=150)
    lacking = [a_risk(cost=None), a_risk(then=" ")]
    total = total_value([a_risk(), a_risk(loss_after=100), worth_nothing, *lacking])
    assert total == GuardrailTotal(value=Decimal(285), counted=3)


def test_no_guardrail_is_worth_nothing() -> None:
    total = total_value([])
    assert total == GuardrailTotal(value=Decimal(0), counted=0)


@given(chance=st.integers(0, 100), loss=st.decimals(0, 10_000_000, places=2))
def test_an_expected_loss_lies_between_nothing_and_the_loss(chance: int, loss: Decimal) -> None:
    assert 0 <= expected_loss(chance, loss) <= loss
