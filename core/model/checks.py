"""Small guards that records share."""

import re
from datetime import date
from decimal import Decimal

from core.model.errors import InvalidValue

CURRENCY_CODE_LENGTH = 3
COUNTRY_CODE_LENGTH = 2
LARGEST_AMOUNT = Decimal(100_000_000)
LONGEST_TEXT = 20_000
_KEY = re.compile("[a-z0-9_.-]{0,64}")


def check_range(key: str, value: int | None, low: int, high: int) -> None:
    """Refuse a whole number outside [low, high]; None (not yet answered) passes."""
    if value is not None and not low <= value <= high:
        raise InvalidValue(key, value=value, low=low, high=high)


def check_amount(key: str, value: Decimal | None) -> None:
    """Refuse a negative, absurdly large or non-finite amount; None passes."""
    if value is not None and not (value.is_finite() and 0 <= value <= LARGEST_AMOUNT):
        raise InvalidValue(key, value=value, high=LARGEST_AMOUNT)


def check_spent(key: str, value: Decimal | None) -> None:
    """Refuse an absurdly large or non-finite amount; one that came back is negative."""
    check_amount(key, None if value is None else abs(value))


def check_text(key: str, *values: str) -> None:
    """Refuse a text longer than a notebook field may be."""
    if any(len(value) > LONGEST_TEXT for value in values):
        raise InvalidValue(key, high=LONGEST_TEXT)


def check_currency(key: str, value: str) -> None:
    """Refuse anything but three upper-case letters (ISO 4217)."""
    if not (len(value) == CURRENCY_CODE_LENGTH and value.isascii() and value.isupper()):
        raise InvalidValue(key, value=value)


def check_country(key: str, value: str) -> None:
    """Refuse anything but two upper-case letters (ISO 3166-1 alpha-2), or nothing."""
    is_code = len(value) == COUNTRY_CODE_LENGTH and value.isascii() and value.isalpha()
    if value and not (is_code and value.isupper()):
        raise InvalidValue(key, value=value)


def check_key(key: str, value: str) -> None:
    """Refuse what names nothing in the app's own lists: anything but a word or an id."""
    if not _KEY.fullmatch(value):
        raise InvalidValue(key, value=value)


def check_month(key: str, value: date) -> None:
    """Refuse a month that is not written as its first day."""
    if value.day != 1:
        raise InvalidValue(key, value=value)
