"""A provider with months up to the newest whole one, for the tests of how it goes."""

from decimal import Decimal
from uuid import UUID

from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.rules.month_span import months_later
from tests.pages.conftest import a_stamp

NOW = a_stamp().now
TODAY = NOW.date()
THIS_MONTH = TODAY.replace(day=1)
NEWEST = months_later(THIS_MONTH, -1)
RADO = Provider(id=UUID(int=1), created_at=NOW, name="Rado *", unit="article")


def months(*units: int | None, redo: int | None = None) -> list[ProviderMonth]:
    """One month for each number of units, the last of them the newest whole month."""
    return [
        ProviderMonth(
            id=provider_month_id(RADO.id, month),
            created_at=NOW,
            provider_id=RADO.id,
            month=month,
            amount=Decimal(80),
            units_accepted=None if count is None else Decimal(count),
            units_to_redo=None if redo is None else Decimal(redo),
        )
        for place, count in enumerate(units)
        if (month := months_later(THIS_MONTH, place - len(units)))
    ]
