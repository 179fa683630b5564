"""Files that hold a table, in every encoding and with every separator."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from datetime import date, datetime, time, timedelta

import pytest

from core.exchange.importing.upload import read_table
from tests.core.exchange.importing.uploads import csv_table, sample_table, workbook

TEXT = 'Date;Prénom;Montant\n03/09/2026;Zoé « à côté »;80,00\n04/09/2026;"Hanta; Aina";90,50\n'
CELLS = [
    ("03/09/2026", "Zoé « à côté »", "80,00"),
    ("04/09/2026", "Hanta; Aina", "90,50"),
]


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in read_table("f", data).rows]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp1252"),
        TEXT.encode("latin-1"),
        BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.encode() + b"\x1a",
        b"sep=;\n" + TEXT.encode(),
    ],
)
def test_every_encoding_gives_the_same_table(data: bytes) -> None:
    assert cells(data) == CELLS


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_and_quotes_are_respected(separator: str) -> None:
    rows = ["Jour,Nom,Montant", '2026-09-03,"a;b,c|d",80.50', '2026-09-04,"e ""f""",90']
    text = "\n".join(row if '"a' in row else row.replace(",", separator) for row in rows).replace(
        '3,"a;b,c|d",8', f'3{separator}"a;b,c|d"{separator}8'
    )
    assert cells(text.encode()) == [
        ("2026-09-03", "a;b,c|d", "80.50"),
        ("2026-09-04", 'e "f"', "90"),
    ]


def test_decimal_commas_do_not_make_a_comma_the_separator() -> None:
    table = csv_table("Date;Montant", "03/09/2026;80,00", "04/09/2026;90,50", "05/09/2026;1,25")
    assert table.header == ("Date", "Montant")


def test_a_title_block_is_passed_over_and_rows_keep_their_number() -> None:
    table = sample_table("bank.csv")
    assert table.header == ("Date opération", "Date valeur", "Libellé", "Débit", "Crédit")
    assert [row.number for row in table.rows] == [6, 7, 8, 9, 10]


def test_a_title_block_longer_than_the_table_is_passed_over_too() -> None:
    table = csv_table(
        "Numéro Compte   ;1234567X020",
        "Type            ;CCP",
        "Compte tenu en  ;euros",
        "Date            ;30/09/2026",
        "Solde (EUROS)   ;1234,56",
        "",
        "Date;Libellé;Montant(EUROS);Montant(FRANCS)",
        "28/09/2026;ACHAT CB UPWORK;-93,40;-612,66",
        "03/09/2026;VIREMENT LUMEN;-300,00;-1967,87",
    )
    assert table.header[:3] == ("Date", "Libellé", "Montant(EUROS)")
    assert [row.number for row in table.rows] == [8, 9]


def test_headings_lose_what_cannot_be_seen() -> None:
    table = csv_table("\ufeff Date ;Nom  du\u00a0prestataire;Montant", "2026-09-03;Hanta;80")
    assert table.header == ("Date", "Nom du prestataire", "Montant")


def test_short_rows_are_filled_and_a_missing_last_heading_is_empty() -> None:
    table = csv_table("Date;Montant", "2026-09-03;80;a", "2026-09-04;90;b", "2026-09-05")
    assert table.header == ("Date", "Montant", "")
    assert table.rows[-1].cells == ("2026-09-05", "", "")


def test_a_line_break_in_a_cell_stays_in_it() -> None:
    table = csv_table("Date;Note;Montant", '2026-09-03;"deux\nlignes";80', "2026-09-04;une;90")
    assert [row.cells[1] for row in table.rows] == ["deux\nlignes", "une"]
    assert [row.number for row in table.rows] == [2, 3]


def test_a_spreadsheet_gives_plain_text() -> None:
    data = workbook(
        [
            ["Jour", "Heure", "Durée", "Montant", "Nombre", "Somme", "Oui", "Rien", "Mots"],
            [
                date(2026, 9, 3),
                time(9, 30),
                timedelta(hours=30, minutes=5),
                80.5,
                12,
                0.1 + 0.2,
                True,
                None,
                "Hanta",
            ],
            [
                datetime.fromisoformat("2026-09-04 08:15"),
                None,
                timedelta(minutes=90),
                1e15,
                0,
                1e-7,
                False,
                None,
                "x",
            ],
        ]
    )
    table = read_table("heures.xlsx", data)
    first, second = (row.cells for row in table.rows)
    assert first[:6] == ("2026-09-03", "09:30:00", "30:05:00", "80.5", "12", "0.3")
    assert second[0] == "2026-09-04 08:15:00"
    assert second[2:6] == ("1:30:00", "1000000000000000", "0", "0.0000001")


def test_the_first_sheet_that_holds_something_is_read() -> None:
    data = workbook([["Date", "Nom"], ["2026-09-03", "Hanta"]], empty_first=True)
    assert cells(data) == [("2026-09-03", "Hanta")]


def test_the_name_of_a_file_proves_nothing() -> None:
    assert read_table("photo.png", TEXT.encode()).header == ("Date", "Prénom", "Montant")
