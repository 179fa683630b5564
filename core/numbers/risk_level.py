"""Where a risk point stands on the map of chance and severity, before and after."""

from dataclasses import dataclass

from core.model.risk_point import RiskPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskLevel:
    """A chance in percent and a severity from 1 to 10."""

    chance: int
    severity: int

    @property
    def weight(self) -> int:
        """Chance times severity: only good for telling more from less."""
        return self.chance * self.severity


def level_before(point: RiskPoint) -> RiskLevel | None:
    """Without the guardrail; None until both are guessed."""
    if point.chance_before is None or point.severity is None:
        return None
    return RiskLevel(chance=point.chance_before, severity=point.severity)


def level_after(point: RiskPoint) -> RiskLevel | None:
    """With the guardrail; a severity left out is the one before. None until it is guessed."""
    severity = point.severity if point.severity_after is None else point.severity_after
    if point.chance_after is None or severity is None:
        return None
    return RiskLevel(chance=point.chance_after, severity=severity)


def has_receded(point: RiskPoint) -> bool:
    """Whether the risk weighs less with its guardrail, by the person's own numbers."""
    before, after = level_before(point), level_after(point)
    return before is not None and after is not None and after.weight < before.weight
