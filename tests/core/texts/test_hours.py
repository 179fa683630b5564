"""Hours typed by people."""

from decimal import Decimal

import pytest

from core.model.errors import InvalidValue
from core.model.preferences import Language
from core.texts.hours import parse_hours


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("2", "2"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("2,5 h", "2.5"),
        ("2h", "2"),
        ("3 heures", "3"),
        ("3 hours", "3"),
        ("2h30", "2.5"),
        ("2 h 30 min", "2.5"),
        ("2:45", "2.75"),
        ("2h5", "2.08"),
        ("45 min", "0.75"),
        ("90 mn", "1.5"),
        ("0", "0"),
    ],
)
def test_hours_are_read(typed: str, hours: str, language: Language) -> None:
    assert parse_hours(typed, language=language) == Decimal(hours)


@pytest.mark.parametrize("typed", ["2h75", "h", "", "-2 h", "2,125", "3 €", "2h30h", "h30"])
def test_what_is_no_duration_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue):
        parse_hours(typed, language=Language.FRENCH)
