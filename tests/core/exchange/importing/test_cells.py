"""Numbers, days and durations in cells: read exactly by the convention, or not at all."""

from datetime import date
from decimal import Decimal

import pytest

from core.exchange.importing.days_in_cells import day_order, is_day, read_day
from core.exchange.importing.durations import read_hours
from core.exchange.importing.mapping import DayOrder, DecimalMark
from core.exchange.importing.numbers_in_cells import decimal_mark, read_amount
from core.exchange.importing.shapes import is_words

COMMA, POINT = DecimalMark.COMMA, DecimalMark.POINT
DAY_FIRST, MONTH_FIRST = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("cell", "mark", "value", "currencies"),
    [
        ("80", COMMA, "80", ()),
        ("80,00", COMMA, "80", ()),
        ("1 234,50 €", COMMA, "1234.5", ("EUR",)),
        ("1\u202f234,50\u00a0€", COMMA, "1234.5", ("EUR",)),
        ("1.234,50", COMMA, "1234.5", ()),
        ("1,234.50", POINT, "1234.5", ()),
        ("1'234.50", POINT, "1234.5", ()),
        ("1,234", POINT, "1234", ()),
        ("1,234", COMMA, "1.234", ()),
        ("12.345.678", COMMA, "12345678", ()),
        ("-$80.00", POINT, "-80", ("USD", "CAD", "AUD", "NZD", "SGD", "HKD")),
        ("(80.00)", POINT, "-80", ()),
        ("80,00-", COMMA, "-80", ()),
        ("−80,00", COMMA, "-80", ()),
        ("+80,00", COMMA, "80", ()),
        ("USD 80.00", POINT, "80", ("USD",)),
        (".5", POINT, "0.5", ()),
        ("0,500", COMMA, "0.5", ()),
    ],
)
def test_an_amount_is_read(
    cell: str, mark: DecimalMark, value: str, currencies: tuple[str, ...]
) -> None:
    amount = read_amount(cell, mark)
    assert amount is not None
    assert (amount.value, amount.currencies) == (Decimal(value), currencies)


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("12.5", COMMA),
        ("12,5", POINT),
        ("0,500", POINT),
        ("1,23,456", POINT),
        ("1 23", POINT),
        ("80 pommes", POINT),
        ("--80", POINT),
        ("(-80)", POINT),
        ("(80", POINT),
        ("80%", POINT),
        ("2026-09-03", POINT),
        ("1:30", POINT),
        ("=1+1", POINT),
        ("1e5", POINT),
        ("NaN", POINT),
        ("٣", POINT),
        ("", POINT),
        ("9" * 50, POINT),
    ],
)
def test_what_is_no_amount_by_the_convention_is_none(cell: str, mark: DecimalMark) -> None:
    assert read_amount(cell, mark) is None


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["80", "90"], (None, False)),
        (["80,00", "1 234"], (COMMA, False)),
        (["80.5", "1,234"], (POINT, False)),
        (["1.234,56"], (COMMA, False)),
        (["1,234"], (None, True)),
        (["1,234", "2,345,678"], (POINT, False)),
        (["1,5", "1.5"], (None, True)),
        (["mots", ""], (None, False)),
    ],
)
def test_the_whole_column_tells_the_decimal_mark(
    cells: list[str], found: tuple[DecimalMark | None, bool]
) -> None:
    assert decimal_mark(cells) == found


@pytest.mark.parametrize(
    "cell",
    [
        "2026-09-25",
        "2026/9/25",
        "20260925",
        "2026-09-25 08:15:00",
        "2026-09-25T08:15:00Z",
        "25/09/2026",
        "25.09.26",
        "25-09-2026 14:05",
        "Sep 25, 2026",
        "Sept. 25, 2026",
        "September 25 2026",
        "Fri, Sep 25, 2026",
        "25 sept. 2026",
        "25 Septembre 2026",
        "vendredi 25 septembre 2026",
        "25-Sep-2026",
        " 25 sep 26 ",
    ],
)
def test_a_day_is_read(cell: str) -> None:
    assert read_day(cell, DAY_FIRST) == date(2026, 9, 25)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("03/04/2026", date(2026, 3, 4)),
        ("2026-08", date(2026, 8, 1)),
        ("08/2026", date(2026, 8, 1)),
        ("août 2026", date(2026, 8, 1)),
        ("Feb 29, 2024", date(2024, 2, 29)),
        ("1er mars 2026", date(2026, 3, 1)),
    ],
)
def test_a_day_is_read_with_the_month_first(cell: str, day: date) -> None:
    assert read_day(cell, MONTH_FIRST) == day


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "total",
        "25/09",
        "2026",
        "31/02/2026",
        "2026-13-01",
        "1899-01-01",
        "46290",
        "may",
        "Feb 29, 2026",
        "25 brumaire 2026",
        "12:30",
        "x" * 60,
    ],
)
def test_what_is_no_day_is_none(cell: str) -> None:
    assert not is_day(cell)


def test_an_order_is_never_bent_for_one_row() -> None:
    assert read_day("25/09/2026", MONTH_FIRST) is None


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["03/04/2026", "25/04/2026"], (DAY_FIRST, False)),
        (["03/04/2026", "04/25/2026"], (MONTH_FIRST, False)),
        (["03/04/2026"], (None, True)),
        (["04/04/2026", "2026-05-06"], (None, False)),
        (["25/04/2026", "04/25/2026"], (None, True)),
    ],
)
def test_the_whole_column_tells_the_order_of_days(
    cells: list[str], found: tuple[DayOrder | None, bool]
) -> None:
    assert day_order(cells) == found


@pytest.mark.parametrize(
    ("cell", "mark", "hours"),
    [
        ("01:30:00", POINT, "1.5"),
        ("1:30", POINT, "1.5"),
        ("30:05:00", POINT, "30.083333"),
        ("0:00:30", POINT, "0.008333"),
        ("10:00", POINT, "10"),
        ("1.5", POINT, "1.5"),
        ("1,50", COMMA, "1.5"),
        ("1,5 h", COMMA, "1.5"),
        ("1 h 30", POINT, "1.5"),
        ("2h", POINT, "2"),
        ("45 min", POINT, "0.75"),
        ("1h 30m 36s", POINT, "1.51"),
        ("-0:30", POINT, "-0.5"),
    ],
)
def test_a_duration_is_read(cell: str, mark: DecimalMark, hours: str) -> None:
    assert read_hours(cell, mark) == Decimal(hours)


@pytest.mark.parametrize("cell", ["", "1:75", "1,5", "80 €", "demain", "1:2:3"])
def test_what_is_no_duration_is_none(cell: str) -> None:
    assert read_hours(cell, POINT) is None


def test_thirds_of_an_hour_add_up_to_the_hundredth() -> None:
    total = sum((read_hours("0:20", POINT) or Decimal(0) for _ in range(3)), Decimal(0))
    assert round(total, 2) == 1


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Montant", True),
        ("Amount (EUR)", True),
        ("80 EUR", False),
        ("Sep 25, 2026", False),
        ("1 h 30", False),
        ("12", False),
        ("", False),
        ("Du 01/09/2026 au 30/09/2026", True),
    ],
)
def test_a_heading_is_words(cell: str, words: bool) -> None:
    assert is_words(cell) is words
