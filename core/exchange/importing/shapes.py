"""What a cell looks like when nobody has said what it means."""

from core.exchange.importing.days_in_cells import is_day
from core.exchange.importing.durations import is_clock
from core.exchange.importing.numbers_in_cells import is_number


def is_words(cell: str) -> bool:
    """Whether a cell could be a heading: it has letters, and is no day, number or duration."""
    has_letters = any(character.isalpha() for character in cell)
    return has_letters and not (is_day(cell) or is_number(cell) or is_clock(cell))
