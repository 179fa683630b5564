"""Time bought back: what the hours that a provider frees are worth, once paid for."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class BoughtBack:
    """Hours of a month that a provider frees and takes, and what the month costs in cash."""

    hours_freed: Decimal
    hours_managing: Decimal
    cash_cost: Decimal
    """Without own hours: those are counted in hours here."""

    @property
    def hours(self) -> Decimal:
        """The hours that are really one's own again; below zero more go than come."""
        return self.hours_freed - self.hours_managing

    def worth(self, hour_value: Decimal) -> Decimal:
        """Own value × (hours freed − hours managing) − cash cost."""
        return hour_value * self.hours - self.cash_cost

    @property
    def break_even_value(self) -> Decimal | None:
        """The value of an hour from which on it is worth it; None where no value is enough."""
        return self.cash_cost / self.hours if self.hours > 0 else None
