"""Whether a standing guardrail has earned it to be loosened, from the looks at it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.model.risk_point import RiskPoint

QUIET_LOOKS: Final = 3
"""So many looks in a row without need, over at least `QUIET_DAYS`."""
QUIET_DAYS: Final = 90
GRAVE: Final = 8
"""From this severity on (of 10) a guardrail stays: what it prevents would leave harm."""


class Verdict(StrEnum):
    """What the looks at a guardrail suggest; the person decides."""

    LOOK = "look"
    """Nobody has looked yet."""
    KEEP = "keep"
    LOOSEN = "loosen"
    MEND = "mend"
    """It did not hold the last time."""
    KEEP_GRAVE = "keep_grave"
    """It is not needed, but the harm it prevents would last."""


def verdict(point: RiskPoint, checks: Sequence[GuardrailCheck]) -> Verdict:
    """The suggestion for one guardrail; `checks` are its looks, the oldest first."""
    if not checks:
        return Verdict.LOOK
    if checks[-1].result is GuardrailResult.DID_NOT_HOLD:
        return Verdict.MEND
    if not _is_quiet(checks):
        return Verdict.KEEP
    is_grave = point.severity is not None and point.severity >= GRAVE
    return Verdict.KEEP_GRAVE if is_grave else Verdict.LOOSEN


def _is_quiet(checks: Sequence[GuardrailCheck]) -> bool:
    recent: list[GuardrailCheck] = []
    for check in reversed(checks):
        if check.result is not GuardrailResult.NOT_NEEDED:
            break
        recent.append(check)
    if len(recent) < QUIET_LOOKS:
        return False
    return (recent[0].checked_on - recent[-1].checked_on).days >= QUIET_DAYS
