"""Any table written out in any dialect and read back gives the same months."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import StringIO

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.exchange.importing.lines import Line
from core.exchange.importing.mapping import DecimalMark
from core.exchange.importing.upload import read_table
from tests.core.exchange.importing.uploads import guessed, read, workbook

Months = dict[tuple[str, date, str, str], Decimal]

HEADINGS = {
    "fr": ["Date", "Prestataire", "Montant", "Devise", "Heures", "Libellé"],
    "en": ["Date", "Provider", "Amount", "Currency", "Hours", "Description"],
}
NAMES = st.sampled_from(
    ["Hanta Rakoto", "Zoé Lemaître", "Mira; Novak", 'Jonas "Jo" Weber', "O’Hara"]
)
WORDS = st.text(alphabet="abcé ,;\"'\n=-", max_size=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    day: date
    who: str
    amount: Decimal
    currency: str
    hours: Decimal
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    separator: str
    encoding: str
    line_end: str
    quoting: int
    decimal: str
    thousands: str
    days: str
    language: str


PAYMENTS = st.lists(
    st.builds(
        Payment,
        day=st.dates(date(2015, 1, 1), date(2035, 12, 31)),
        who=NAMES,
        amount=st.decimals("0.01", "99999.99", places=2),
        currency=st.sampled_from(["EUR", "USD", "MGA"]),
        hours=st.integers(1, 744 * 4).map(lambda quarters: Decimal(quarters) / 4),
        words=WORDS,
    ),
    min_size=1,
    max_size=12,
)
DIALECTS = st.builds(
    Dialect,
    separator=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    decimal=st.sampled_from([",", "."]),
    thousands=st.sampled_from(["", " ", "\u00a0", "other"]),
    days=st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%b %d, %Y", "%d.%m.%Y"]),
    language=st.sampled_from(["fr", "en"]),
)


def months(found: Sequence[tuple[str, date, str, str, Decimal]]) -> Months:
    sums: defaultdict[tuple[str, date, str, str], Decimal] = defaultdict(Decimal)
    for who, month, figure, currency, value in found:
        sums[" ".join(who.split()), month, figure, currency] += value
    return dict(sums)


def months_of_payments(payments: Sequence[Payment]) -> Months:
    return months(
        [
            line
            for one in payments
            for line in (
                (one.who, one.day.replace(day=1), "amount", one.currency, one.amount),
                (one.who, one.day.replace(day=1), "managing_hours", "", one.hours),
            )
        ]
    )


def months_of_lines(lines: Sequence[Line]) -> Months:
    return months(
        [(one.who, one.month, one.figure.value, one.currency, one.value) for one in lines]
    )


def number(value: Decimal, dialect: Dialect) -> str:
    marks = {"other": "." if dialect.decimal == "," else ","}
    thousands = marks.get(dialect.thousands, dialect.thousands)
    whole, _, cents = f"{value:,.2f}".partition(".")
    return f"{whole.replace(',', thousands)}{dialect.decimal}{cents}"


def written(payments: Sequence[Payment], dialect: Dialect) -> bytes:
    text = StringIO()
    writer = csv.writer(
        text,
        delimiter=dialect.separator,
        quoting=dialect.quoting,  # type: ignore[arg-type]
        lineterminator=dialect.line_end,
    )
    writer.writerow(HEADINGS[dialect.language])
    for one in payments:
        amount, hours = number(one.amount, dialect), number(one.hours, dialect)
        day = one.day.strftime(dialect.days)
        writer.writerow([day, one.who, amount, one.currency, hours, one.words])
    return text.getvalue().encode(dialect.encoding)


@settings(max_examples=200, deadline=None)
@given(PAYMENTS, DIALECTS)
def test_a_text_file_gives_the_months_that_were_written(
    payments: list[Payment], dialect: Dialect
) -> None:
    table = read_table("mois.csv", written(payments, dialect))
    mapping = guessed(table)
    # Where no day of the file tells the order, the person is asked.
    assume("day_order" not in mapping.unsure)
    mark = DecimalMark.COMMA if dialect.decimal == "," else DecimalMark.POINT
    assert mapping.decimal_mark is mark
    reading = read(table, mapping)
    assert reading.skipped == ()
    assert months_of_lines(reading.lines) == months_of_payments(payments)


@settings(max_examples=40, deadline=None)
@given(PAYMENTS)
def test_a_spreadsheet_gives_the_months_that_were_written(payments: list[Payment]) -> None:
    rows = [
        [one.day, one.who, float(one.amount), one.currency, float(one.hours), one.words.strip("=")]
        for one in payments
    ]
    table = read_table("mois.xlsx", workbook([HEADINGS["fr"], *rows]))
    reading = read(table)
    assert reading.skipped == ()
    assert months_of_lines(reading.lines) == months_of_payments(payments)
