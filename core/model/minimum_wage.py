"""A minimum wage as the person notes it, beside those that the app knows."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from core.model.checks import check_amount, check_country, check_currency, check_text
from core.model.errors import InvalidValue
from core.model.provider import HOURS_A_MONTH


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumWage:
    """What a country's minimum is from a day on: so much money for so many hours.

    Until amount and hours are both entered it counts for nothing.
    """

    id: UUID
    created_at: datetime
    country: str
    """ISO 3166-1 alpha-2."""
    currency: str
    from_on: date
    amount: Decimal | None = None
    hours: Decimal | None = None
    """1 for an hourly wage; the hours of a month for a monthly one."""
    source: str = ""
    source_on: date | None = None

    def __post_init__(self) -> None:
        check_currency("minimum_wage.error.currency", self.currency)
        check_country("error.country", self.country)
        check_amount("error.amount_out_of_range", self.amount)
        check_text("error.text_too_long", self.source)
        if self.hours is not None and not 0 < self.hours <= HOURS_A_MONTH:
            raise InvalidValue("minimum_wage.error.hours", value=self.hours)
