"""Figures as CSV: a machine reads the numbers, and no cell turns into a formula."""

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest

from pages._parts.figures_csv import Figures, csv_bytes


def read_back(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_dates_and_numbers_are_machine_readable_and_unknown_is_empty() -> None:
    row = (date(2016, 7, 1), Decimal("1234.50"), Decimal("1E+3"), 6, None)
    figures = Figures(header=["mois", "coût", "total", "mois comptés", "unités"], rows=[row])
    assert read_back(csv_bytes(figures))[1] == ["2016-07-01", "1234.5", "1000", "6", ""]


def test_accents_commas_quotes_and_lines_survive() -> None:
    words = 'Hanta, « la "pro" »\nà distance'
    figures = Figures(header=["prestataire"], rows=[[words]])
    assert read_back(csv_bytes(figures)) == [["prestataire"], [words]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝"])
def test_a_cell_that_begins_like_a_formula_is_neutralised(start: str) -> None:
    cell = f"{start}HYPERLINK(1)"
    figures = Figures(header=["nom"], rows=[[cell]])
    assert read_back(csv_bytes(figures))[1] == [f"'{cell}"]


def test_a_negative_number_stays_a_number() -> None:
    figures = Figures(header=["écart"], rows=[[Decimal("-2.5")]])
    assert read_back(csv_bytes(figures))[1] == ["-2.5"]
