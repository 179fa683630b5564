"""A risk point of a scenario, and the guardrail that stands against it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from core.model.checks import check_amount, check_key, check_range, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskPoint:
    """One thing that could go wrong in a scenario, and what stands against it.

    Severity runs from 1 (a nuisance) to 10 (lasting harm). Amounts are in the
    scenario's currency. The guardrail *stands* from the day its evidence is dated.
    """

    id: UUID
    created_at: datetime
    scenario_id: UUID
    what: str = ""
    kind: str = ""
    """Which sort of risk (a key of the guardrail library), empty for the person's own."""
    severity: int | None = None
    severity_after: int | None = None
    chance_before: int | None = None
    """Percent, without any guardrail; None until the person has guessed."""
    chance_after: int | None = None
    loss_before: Decimal | None = None
    """What the person would bear if it happened, without the guardrail."""
    loss_after: Decimal | None = None
    """The same with the guardrail; None means unchanged."""
    guardrail_if: str = ""
    guardrail_then: str = ""
    prevention: str = ""
    repair: str = ""
    guardrail_cost: Decimal | None = None
    evidence: str = ""
    evidence_on: date | None = None

    def __post_init__(self) -> None:
        check_text(
            "error.text_too_long",
            self.what,
            self.guardrail_if,
            self.guardrail_then,
            self.prevention,
            self.repair,
            self.evidence,
        )
        check_key("error.key", self.kind)
        for severity in (self.severity, self.severity_after):
            check_range("risk_point.error.severity", severity, 1, 10)
        for chance in (self.chance_before, self.chance_after):
            check_range("risk_point.error.chance", chance, 0, 100)
        for amount in (self.loss_before, self.loss_after, self.guardrail_cost):
            check_amount("error.amount_out_of_range", amount)

    @property
    def has_guardrail(self) -> bool:
        """Whether a guardrail is written, standing or not."""
        return bool(self.guardrail_then.strip())

    @property
    def is_standing(self) -> bool:
        """Whether the guardrail is written and its evidence is dated."""
        return self.has_guardrail and self.evidence_on is not None
