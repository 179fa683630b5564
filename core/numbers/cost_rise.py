"""A month that was paid notably more than those before: a fact to know, no sign of the work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.model.provider import ProviderMonth
from core.numbers.talk_signs import NOTABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRise:
    """What was paid in the newest month beside the mean of so many months before it."""

    month: date
    now: Decimal
    before: Decimal
    months_before: int


def cost_rise(months: Iterable[ProviderMonth], today: date) -> CostRise | None:
    """The rise in the newest whole month, from a quarter on; amounts as they were paid."""
    paid = sorted(
        (one.month, one.amount)
        for one in months
        if one.amount is not None and one.month < today.replace(day=1)
    )
    if len(paid) < 2:
        return None
    (*earlier, (month, now)) = paid
    before = sum((amount for _, amount in earlier), Decimal(0)) / len(earlier)
    if now <= before or now < before * (1 + NOTABLE):
        return None
    return CostRise(month=month, now=now, before=before, months_before=len(earlier))
