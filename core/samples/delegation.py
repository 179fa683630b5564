"""The example's delegation: one provider who rises step by step, one who stays."""

from datetime import date
from decimal import Decimal

from core.model.delegation import Delegation, DelegationMove, Level
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.samples.telling import Telling, id_of


def delegations(telling: Telling) -> list[Delegation]:
    """The layout of articles, first with the agency, then with the freelancer."""
    return [
        Delegation(
            id=id_of(f"delegation.{name}"),
            created_at=telling.now,
            work=telling.words(f"{name}.work"),
            provider_id=provider_id,
        )
        for name, provider_id in (("remote", REMOTE_ID), ("agency", AGENCY_ID))
    ]


def delegation_moves(telling: Telling) -> list[DelegationMove]:
    """Every move, with what had been accepted and sent back since the one before."""
    return [
        _move(telling, "agency", Level.SELL, date(2016, 3, 1)),
        _move(telling, "remote", Level.TELL, date(2016, 7, 4)),
        _move(telling, "remote", Level.SELL, date(2016, 9, 1), (60, 5)),
        _move(telling, "remote", Level.CONSULT, date(2016, 11, 1), (60, 1)),
    ]


def _move(
    telling: Telling, name: str, level: Level, day: date, proof: tuple[int, int] | None = None
) -> DelegationMove:
    return DelegationMove(
        id=id_of(f"move.{name}.{level}"),
        created_at=telling.now,
        delegation_id=id_of(f"delegation.{name}"),
        level=level,
        moved_on=day,
        accepted=None if proof is None else Decimal(proof[0]),
        to_redo=None if proof is None else Decimal(proof[1]),
    )
