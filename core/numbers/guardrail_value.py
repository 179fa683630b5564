"""What a guardrail is worth: the loss it takes away, less what it costs."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from core.model.risk_point import RiskPoint

FIGURES = ("chance_before", "loss_before", "chance_after", "guardrail_cost")
"""The figures without which there is no value; a loss after is the loss before if left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardrailTotal:
    """The values of several guardrails together, and how many of them could be counted."""

    value: Decimal
    counted: int


def expected_loss(chance: int, loss: Decimal) -> Decimal:
    """Chance (percent) times loss, in the currency of the loss."""
    return Decimal(chance) * loss / 100


def missing_figures(point: RiskPoint) -> list[str]:
    """The fields that must still be filled in before the guardrail has a value."""
    return [name for name in FIGURES if getattr(point, name) is None]


def guardrail_value(point: RiskPoint) -> Decimal | None:
    """(p₀·L₀ − p₁·L₁) − cost, in the scenario's currency; None while a figure is missing.

    0 is a figure, an empty field is not. Below 0 the guardrail costs more than it spares.
    """
    if (
        point.chance_before is None
        or point.loss_before is None
        or point.chance_after is None
        or point.guardrail_cost is None
    ):
        return None
    loss_after = point.loss_before if point.loss_after is None else point.loss_after
    spared = expected_loss(point.chance_before, point.loss_before) - expected_loss(
        point.chance_after, loss_after
    )
    return spared - point.guardrail_cost


def total_value(points: Iterable[RiskPoint]) -> GuardrailTotal:
    """The summed value of the written guardrails that have their figures."""
    values = (guardrail_value(point) for point in points if point.has_guardrail)
    known = [value for value in values if value is not None]
    return GuardrailTotal(value=sum(known, Decimal(0)), counted=len(known))
