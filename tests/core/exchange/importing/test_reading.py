"""Rows that give no line say why, and a movement is known again in any file."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.importing.mapping import Mapping, Sign
from core.exchange.importing.reading import read_lines
from core.exchange.importing.sources import Source
from core.exchange.importing.upload import read_table
from core.model.imported import Figure
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.core.exchange.importing.uploads import csv_table, guessed, read, told, workbook

HEADER = "Date;Nom;Montant;Heures"
MAPPING = Mapping(day=0, who=(1,), amount=2, hours=3, fixed_currency="EUR")


def read_row(row: str, mapping: Mapping = MAPPING) -> list[str]:
    """The reasons why the row, between two good ones, gives no line."""
    table = csv_table(HEADER, "2026-09-01;Hanta;80;1", row, "2026-09-30;Hanta;80;1")
    reading = read_lines(table, Source.TABLE, mapping)
    for skipped in reading.skipped:
        assert skipped.row == 3
        assert skipped.original[0][0] == "Date"
        for language in Language:
            assert text(language, skipped.reason, **skipped.values)
    return [skipped.reason.removeprefix("import.skip.") for skipped in reading.skipped]


@pytest.mark.parametrize(
    ("row", "reasons"),
    [
        ("2026-09-03;Hanta;80;1", []),
        (";Hanta;80;1", ["no_day"]),
        ("Total;;160;2", ["bad_day"]),
        ("2026-09-03;Hanta;;", ["no_value"]),
        ("2026-09-03;Hanta;à payer;1", ["bad_number"]),
        ("2026-09-03;Hanta;80,5;1", ["bad_number"]),
        ("2026-09-03;Hanta;0;0", ["zero"]),
        ("2026-09-03;Hanta;80;0", []),
        ("2026-09-03;Hanta;900000000;1", ["too_large"]),
        ("2026-09-03;Hanta;80;demain", ["bad_hours"]),
        ("2026-09-03;Hanta;80;-1", ["bad_hours"]),
        ("2026-09-03;Hanta;80;745", ["too_many_hours"]),
        ("2026-09-03;Hanta;80;1;autre", ["too_many_cells"]),
        ("2026-09-03;Hanta;80;1;;", []),
    ],
)
def test_a_row_left_out_says_why(row: str, reasons: list[str]) -> None:
    assert read_row(row) == reasons


def test_a_stretch_of_work_is_at_most_a_day() -> None:
    table = csv_table("User,Start date,Start time,Duration", "Claire,2026-09-03,09:00:00,30:00:00")
    [skipped] = read(table).skipped
    assert skipped.reason == "import.skip.too_many_hours"
    assert skipped.values == {"cell": "30:00:00", "most": 24}


@pytest.mark.parametrize(
    ("cell", "currency"), [("80", "EUR"), ("80 $", "USD"), ("CA$80", "CAD"), ("80 €", "EUR")]
)
def test_the_cell_names_the_currency_before_the_choice(cell: str, currency: str) -> None:
    table = csv_table(HEADER, f"2026-09-03;Hanta;{cell};")
    assert told(read_lines(table, Source.TABLE, MAPPING).lines)[0][-1] == currency


def test_a_bare_dollar_is_the_dollar_chosen() -> None:
    table = csv_table(HEADER, "2026-09-03;Hanta;80 $;")
    chosen = replace(MAPPING, fixed_currency="CAD")
    assert told(read_lines(table, Source.TABLE, chosen).lines)[0][-1] == "CAD"


@pytest.mark.parametrize(
    ("cell", "currency"), [("usd", "USD"), ("€", "EUR"), ("Euro - EUR", "EUR")]
)
def test_a_column_of_currencies_is_read(cell: str, currency: str) -> None:
    table = csv_table("Date;Montant;Devise", f"2026-09-03;80;{cell}")
    mapping = Mapping(day=0, amount=1, currency=2)
    assert told(read_lines(table, Source.TABLE, mapping).lines)[0][-1] == currency


def test_without_any_currency_the_line_has_none() -> None:
    [line] = read(csv_table("Date;Montant", "2026-09-03;80")).lines
    assert line.currency == ""


def test_an_amount_can_be_the_platform_fee() -> None:
    table = csv_table(HEADER, "2026-09-03;Hanta;80;")
    chosen = replace(MAPPING, amount_figure=Figure.PLATFORM_FEE)
    assert told(read_lines(table, Source.TABLE, chosen).lines)[0][2] == "platform_fee"


def test_a_mapping_for_more_columns_finds_them_empty() -> None:
    table = csv_table("Date;Montant", "2026-09-03;80")
    reading = read_lines(table, Source.TABLE, Mapping(day=0, amount=1, hours=7, who=(9,)))
    assert told(reading.lines) == [("2026-09-03", "", "amount", "80", "")]


def test_a_bank_writes_debits_below_zero_too() -> None:
    table = csv_table("Date;Débit;Crédit", "2026-09-03;-80,00;", "2026-09-04;;+12,50")
    mapping = guessed(table)
    assert mapping.sign is Sign.SPENT_IS_NEGATIVE
    assert [one[3] for one in told(read(table).lines)] == ["80", "-12.5"]


@pytest.mark.parametrize("fee", ["2,40", "-2,40"])
def test_a_fee_is_paid_whichever_sign_it_has(fee: str) -> None:
    table = csv_table("Date;Montant;Frais", f"2026-09-03;-80,00;{fee}")
    assert [one[2:4] for one in told(read(table).lines)] == [
        ("amount", "80"),
        ("platform_fee", "2.4"),
    ]


def test_a_label_names_the_same_payee_every_month() -> None:
    rows = [f"0{month}/09/2026;VIR LUMEN FACTURE {month}18;80,00" for month in (1, 2)]
    reading = read(csv_table("Date;Libellé;Montant", *rows, "03/09/2026;118 119;80,00"))
    assert reading.names == ("VIR LUMEN FACTURE", "118 119")
    assert reading.lines[0].text == "VIR LUMEN FACTURE 118"


def marks(*rows: str, header: str = "Date;Nom;Montant;Note") -> list[str]:
    return [one.fingerprint for one in read(csv_table(header, *rows)).lines]


A, B, C = "2026-09-03;Hanta;80;a", "2026-09-04;Hanta;80;b", "2026-09-05;Hanta;90;c"


def test_the_same_file_again_has_the_same_marks() -> None:
    assert marks(A, B, C) == marks(A, B, C)
    assert len(set(marks(A, B, C))) == 3


def test_two_rows_that_are_the_same_stay_two_and_come_back_as_two() -> None:
    assert len(set(marks(A, A, B))) == 3
    assert set(marks(A)) < set(marks(A, A)) < set(marks(A, A, A))


@given(st.lists(st.sampled_from([A, B, C]), min_size=1, max_size=6), st.randoms())
def test_the_order_of_the_rows_changes_no_mark(rows: list[str], random: Random) -> None:
    mixed = rows.copy()
    random.shuffle(mixed)
    assert sorted(marks(*rows)) == sorted(marks(*mixed))


def test_a_file_that_overlaps_shares_the_marks_of_what_it_shares() -> None:
    assert set(marks(A, B)) & set(marks(B, C)) == set(marks(B))


def test_another_writing_of_the_same_rows_has_the_same_marks() -> None:
    cells: list[list[str | int]] = [
        ["Date", "Nom", "Montant", "Note"],
        ["2026-09-03", "Hanta", 80, "a"],
    ]
    sheet = read(read_table("a.xlsx", workbook(cells)))
    french = marks("03/09/2026;HANTA ;80,00;a", "25/09/2026;Hanta;1,5;z")[:1]
    assert [one.fingerprint for one in sheet.lines] == marks(A) == french


def test_words_or_a_reference_tell_two_payments_apart() -> None:
    assert marks("2026-09-03;Hanta;80;a") != marks("2026-09-03;Hanta;80;b")
    header = "Date;Facture;Montant"
    first = marks("2026-09-03;F-1;80", header=header)
    assert first != marks("2026-09-03;F-2;80", header=header)


def test_a_reference_holds_while_the_words_change() -> None:
    header = "Date;Facture;Montant;Note"
    before = marks("2026-09-03;F-1;80;en cours", header=header)
    assert before == marks("2026-09-03;F-1;80;réglée", header=header)


def test_figures_of_one_row_have_marks_of_their_own() -> None:
    table = csv_table(HEADER, "2026-09-03;Hanta;8;8")
    lines = read_lines(table, Source.TABLE, MAPPING).lines
    assert len({one.fingerprint for one in lines}) == 2
