"""A person's words on one line, with what keeps them together left as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.one_line import cut_short, one_line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("  Le blog\n\tde mai  ", "Le blog de mai"),
        ("Et\u00a0: qui\u202f?", "Et\u00a0: qui\u202f?"),
        ("\u00a0 \u202f", ""),
        ("", ""),
    ],
)
def test_only_what_breaks_becomes_one_space(words: str, line: str) -> None:
    assert one_line(words) == line


@given(st.text())
def test_it_reads_word_by_word_as_before(words: str) -> None:
    assert one_line(words).split() == words.split()
    assert one_line(one_line(words)) == one_line(words)
    assert not set(one_line(words)) & set("\n\r\t\v\f\u2028")


def test_a_line_is_cut_to_its_longest_and_only_a_cut_is_marked() -> None:
    assert cut_short("Le blog", 7) == "Le blog"
    assert cut_short("Le blogue", 7) == "Le blo…"
    assert cut_short("Le blog de mai", 9) == "Le blog…"
