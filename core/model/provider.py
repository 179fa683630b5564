"""Someone who does work for the person, and their figures month by month."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid5

from core.model.checks import (
    check_amount,
    check_country,
    check_currency,
    check_month,
    check_spent,
    check_text,
)
from core.model.errors import InvalidValue

WHOLE = 100
HOURS_A_MONTH = 744
"""The longest month by the clock: 31 days."""


class ProviderKind(StrEnum):
    """What sort of provider this is."""

    FREELANCER = "freelancer"
    AGENCY = "agency"
    EMPLOYEE = "employee"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider: who, where, in which currency, from when to when, for which work."""

    id: UUID
    created_at: datetime
    name: str = ""
    kind: ProviderKind = ProviderKind.FREELANCER
    country: str = ""
    """ISO 3166-1 alpha-2, empty until chosen."""
    currency: str = "EUR"
    from_on: date | None = None
    to_on: date | None = None
    platform: str = ""
    work: str = ""
    unit: str = ""
    """What one unit of output is, in the person's words: "article", "fiche produit"…"""
    freelancer_fee_percent: Decimal | None = None
    """What the platform keeps of the freelancer's pay, in percent; None while it is not known."""
    hours_freed: Decimal | None = None
    """Own hours a month that this provider's work frees; None until the person has said."""

    def __post_init__(self) -> None:
        check_currency("provider.error.currency", self.currency)
        check_country("error.country", self.country)
        check_text("error.text_too_long", self.name, self.platform, self.work, self.unit)
        if self.from_on and self.to_on and self.to_on < self.from_on:
            raise InvalidValue("provider.error.to_before_from", start=self.from_on, end=self.to_on)
        if self.hours_freed is not None and not 0 <= self.hours_freed <= 744:
            raise InvalidValue("provider_month.error.hours", value=self.hours_freed)
        fee = self.freelancer_fee_percent
        if fee is not None and not 0 <= fee < WHOLE:
            raise InvalidValue("provider.error.freelancer_fee", value=fee)

    def has_left(self, today: date) -> bool:
        """Whether the last day of working together is past."""
        return self.to_on is not None and self.to_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderMonth:
    """What one provider cost and delivered in one month; amounts in the provider's currency.

    None is "not entered", which is not the same as 0.
    """

    id: UUID
    created_at: datetime
    provider_id: UUID
    month: date
    amount: Decimal | None = None
    platform_fee: Decimal | None = None
    managing_hours: Decimal | None = None
    units_accepted: Decimal | None = None
    units_to_redo: Decimal | None = None
    note: str = ""
    exchange_fee: Decimal | None = None
    """What changing or sending the money cost on top."""
    lost_tax: Decimal | None = None
    """Tax paid on the work that cannot be recovered."""
    hours_worked: Decimal | None = None
    """The provider's, where `managing_hours` are the person's own."""

    def __post_init__(self) -> None:
        check_month("provider_month.error.month", self.month)
        money = (self.amount, self.platform_fee, self.exchange_fee, self.lost_tax)
        for spent in money:
            check_spent("error.amount_out_of_range", spent)
        for units in (self.units_accepted, self.units_to_redo):
            check_amount("error.amount_out_of_range", units)
        for hours in (self.managing_hours, self.hours_worked):
            if hours is not None and not 0 <= hours <= HOURS_A_MONTH:
                raise InvalidValue("provider_month.error.hours", value=hours)
        check_text("error.text_too_long", self.note)


def provider_month_id(provider_id: UUID, month: date) -> UUID:
    """The one id that a provider's month can have, so that no month exists twice."""
    return uuid5(provider_id, month.isoformat())
