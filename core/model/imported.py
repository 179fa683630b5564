"""What a line of someone else's file can add to a provider's month."""

from enum import StrEnum


class Figure(StrEnum):
    """The field of a provider's month that a line counts towards."""

    AMOUNT = "amount"
    PLATFORM_FEE = "platform_fee"
    EXCHANGE_FEE = "exchange_fee"
    MANAGING_HOURS = "managing_hours"
    HOURS_WORKED = "hours_worked"

    @property
    def is_hours(self) -> bool:
        """Whether its values are hours and not money."""
        return self in (Figure.MANAGING_HOURS, Figure.HOURS_WORKED)
