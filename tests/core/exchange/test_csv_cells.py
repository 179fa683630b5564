"""Words in a CSV stay words, whichever spreadsheet opens it."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.csv_cells import safe_cell

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


@pytest.mark.parametrize("words", ["Hanta", "6 fiches", "à revoir : oui", "a-b", "l'été", ""])
def test_plain_words_are_left_alone(words: str) -> None:
    assert safe_cell(words) == words


@pytest.mark.parametrize(
    "words", ["=1+1", "+33 6", "-2", "@SUM(A1)", " =1", "\tx", "\rx", "\nx", "＝1", "\u00a0=1"]
)
def test_what_begins_like_a_formula_gets_an_apostrophe(words: str) -> None:
    assert safe_cell(words) == f"'{words}"


@pytest.mark.parametrize(
    ("words", "safe"),
    [
        ("rien;=HYPERLINK(1)", "rien;'=HYPERLINK(1)"),
        ("rien; +1", "rien; '+1"),
    ],
)
def test_a_formula_behind_a_semicolon_is_found(words: str, safe: str) -> None:
    assert safe_cell(words) == safe


@given(st.lists(st.text(alphabet="=+-@＝;\t,\"' aé1", max_size=12), min_size=1, max_size=4))
def test_no_cell_is_a_formula_whichever_separator_the_spreadsheet_takes(cells: list[str]) -> None:
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerow([safe_cell(cell) for cell in cells])
    for separator in ",;":
        [row] = csv.reader(StringIO(written.getvalue(), newline=""), delimiter=separator)
        assert not any(cell.lstrip().startswith(FORMULA) for cell in row)
