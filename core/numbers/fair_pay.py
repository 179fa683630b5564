"""What is left to a provider for an hour of work, after what the platform keeps of their pay."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from core.model.provider import WHOLE, ProviderMonth


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """Pay and hours over some months, in the provider's currency."""

    net: Decimal
    """After the platform's part; before the provider's own taxes and costs."""
    hours: Decimal
    months: int
    assumed_months: int
    """Months whose hours are not noted and were assumed."""

    @property
    def hourly(self) -> Decimal:
        """What an hour brought."""
        return self.net / self.hours


def earned(
    months: Iterable[ProviderMonth], fee_percent: Decimal | None, assumed_hours: Decimal | None
) -> Earned | None:
    """Σ pay x (1 - fee) and Σ hours over the months that were paid.

    A month without hours counts with the assumed ones, or not at all where there are none.
    None where no month counts, or no hour was worked.
    """
    kept = 1 - (fee_percent or Decimal(0)) / WHOLE
    counted = [
        (one.amount * kept, one.hours_worked or assumed_hours, not one.hours_worked)
        for one in months
        if one.amount is not None and (one.hours_worked or assumed_hours)
    ]
    hours = sum((worked for _, worked, _ in counted if worked), Decimal(0))
    if not hours:
        return None
    return Earned(
        net=sum((net for net, _, _ in counted), Decimal(0)),
        hours=hours,
        months=len(counted),
        assumed_months=sum(is_assumed for _, _, is_assumed in counted),
    )
