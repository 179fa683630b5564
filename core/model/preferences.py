"""The few choices that belong to the whole notebook."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.checks import check_amount, check_currency

PREFERENCES_ID = UUID("c0a1e6f0-3f57-4b35-9d3c-0f6a1a1b7a01")
"""The id of the one preferences record of a notebook."""


class Language(StrEnum):
    """The languages the app speaks."""

    FRENCH = "fr"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Language (None: the browser's), home currency, and what an own hour is worth in it."""

    id: UUID = PREFERENCES_ID
    created_at: datetime
    language: Language | None = None
    home_currency: str = "EUR"
    hour_value: Decimal | None = None
    income_wanted: Decimal | None = None
    """What a month should bring, in the home currency."""
    income_hours: Decimal | None = None
    """The hours worked for it in a month."""
    backed_up_on: date | None = None
    """When the notebook was last downloaded whole."""

    def __post_init__(self) -> None:
        check_currency("preferences.error.currency", self.home_currency)
        for amount in (self.hour_value, self.income_wanted, self.income_hours):
            check_amount("error.amount_out_of_range", amount)
