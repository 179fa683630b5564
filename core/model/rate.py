"""An exchange rate that the person sets in place of the reference rate."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID, uuid5

from core.model.checks import check_currency, check_month, check_text
from core.model.errors import InvalidValue

_RATES = UUID("5b6f9a52-0a9c-4d5e-9a0b-5d0f3a2c7e11")


@dataclass(frozen=True, slots=True, kw_only=True)
class RateOverride:
    """How many units of `currency` one unit of `home_currency` buys in `month`."""

    id: UUID
    created_at: datetime
    home_currency: str
    currency: str
    month: date
    rate: Decimal | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_currency("rate_override.error.currency", self.home_currency)
        check_currency("rate_override.error.currency", self.currency)
        check_month("rate_override.error.month", self.month)
        check_text("error.text_too_long", self.note)
        if self.rate is not None and not 0 < self.rate <= 1_000_000:
            raise InvalidValue("rate_override.error.rate", value=self.rate)


def rate_override_id(home_currency: str, currency: str, month: date) -> UUID:
    """The one id that a rate for this pair and month can have."""
    return uuid5(_RATES, f"{home_currency}/{currency}/{month.isoformat()}")
