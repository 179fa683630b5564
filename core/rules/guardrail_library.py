"""Typical guardrails to start from, each against one typical risk of handing work over."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.model.risk_point import RiskPoint


class RiskKind(StrEnum):
    """The sorts of risk by which the library is filtered; the words are `risk_kind.<value>`."""

    ACCESS = "access"
    DATA = "data"
    MONEY = "money"
    QUALITY = "quality"
    DELAY = "delay"
    KNOWLEDGE = "knowledge"
    DEPENDENCY = "dependency"
    COMMUNICATION = "communication"
    REPUTATION = "reputation"
    RIGHTS = "rights"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardrail:
    """One typical guardrail.

    Its words are `guardrail.<key>.` followed by `risk`, `if`, `then`, `prevention`,
    `repair` and `evidence` (what would show that it stands). The key starts with the
    kind it is meant for first; `kinds` holds the others that it also serves.
    """

    key: str
    kinds: frozenset[RiskKind]


def _guardrail(key: str, *also: RiskKind) -> Guardrail:
    return Guardrail(key=key, kinds=frozenset({RiskKind(key.partition(".")[0]), *also}))


def kind_of(key: str) -> RiskKind | None:
    """The kind that a risk point's `kind` names, with or without its guardrail; None if own."""
    start = key.partition(".")[0]
    return RiskKind(start) if start in set(RiskKind) else None


GUARDRAILS = (
    _guardrail("access.narrow_role", RiskKind.QUALITY),
    _guardrail("access.backup_restore", RiskKind.QUALITY, RiskKind.KNOWLEDGE),
    _guardrail("access.revoke", RiskKind.DATA),
    _guardrail("access.password_manager", RiskKind.DATA),
    _guardrail("access.staging", RiskKind.QUALITY, RiskKind.REPUTATION),
    _guardrail("data.masked"),
    _guardrail("data.processor", RiskKind.RIGHTS),
    _guardrail("money.escrow", RiskKind.QUALITY),
    _guardrail("money.small_milestone", RiskKind.QUALITY, RiskKind.DELAY),
    _guardrail("money.ceiling"),
    _guardrail("quality.standard", RiskKind.COMMUNICATION),
    _guardrail("quality.drafts", RiskKind.REPUTATION, RiskKind.ACCESS),
    _guardrail("quality.expert", RiskKind.ACCESS),
    _guardrail("delay.early_delivery", RiskKind.QUALITY),
    _guardrail("delay.margin", RiskKind.REPUTATION),
    _guardrail("delay.silence", RiskKind.COMMUNICATION),
    _guardrail("knowledge.procedure", RiskKind.DEPENDENCY),
    _guardrail("knowledge.files_home", RiskKind.DEPENDENCY, RiskKind.RIGHTS),
    _guardrail("dependency.second_person", RiskKind.KNOWLEDGE, RiskKind.DELAY),
    _guardrail("dependency.accounts_mine", RiskKind.ACCESS, RiskKind.RIGHTS),
    _guardrail("communication.rhythm", RiskKind.QUALITY),
    _guardrail("communication.log", RiskKind.KNOWLEDGE),
    _guardrail("reputation.voice", RiskKind.COMMUNICATION, RiskKind.QUALITY),
    _guardrail("reputation.confidential", RiskKind.DATA),
    _guardrail("rights.assignment"),
    _guardrail("rights.sources", RiskKind.REPUTATION),
)


def guardrails_for(kind: RiskKind | None) -> list[Guardrail]:
    """Those that serve a kind, the ones meant for it first; all of them for None."""
    serving = [one for one in GUARDRAILS if kind is None or kind in one.kinds]
    return serving if kind is None else sorted(serving, key=lambda one: kind_of(one.key) != kind)


def added_keys(points: Iterable[RiskPoint]) -> set[str]:
    """The keys of the library's guardrails that an exercise already has."""
    return {point.kind for point in points} & {one.key for one in GUARDRAILS}


def risk_point_from(
    guardrail: Guardrail,
    say: Callable[[str], str],
    *,
    id: UUID,  # noqa: A002 - the field's own name
    created_at: datetime,
    scenario_id: UUID,
) -> RiskPoint:
    """A risk point prefilled with the guardrail's words, which `say` gives for a text key.

    Its figures and its evidence stay empty: those only the person can know.
    """
    start = f"guardrail.{guardrail.key}"
    return RiskPoint(
        id=id,
        created_at=created_at,
        scenario_id=scenario_id,
        kind=guardrail.key,
        what=say(f"{start}.risk"),
        guardrail_if=say(f"{start}.if"),
        guardrail_then=say(f"{start}.then"),
        prevention=say(f"{start}.prevention"),
        repair=say(f"{start}.repair"),
    )
