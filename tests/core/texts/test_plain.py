"""A person's words stay words inside Markdown."""

from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.texts.plain import WORD_JOINER, in_lines, plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Jeanne", "Jeanne"),
        ("![x](y)", r"\!\[x\]\(y\)"),
        ("<b>", r"\<b\>"),
        ("$5 and $6", r"\$5 and \$6"),
        (":material/home:", rf":{WORD_JOINER}material\/home:"),
        ("a@b.org", rf"a@{WORD_JOINER}b\.org"),
        ("https://x", rf"https:{WORD_JOINER}\/\/x"),
        ("one\ntwo", "one  \ntwo"),
        ("\u202eabc", "\u202eabc\u202c"),
        ("\u2066\u202ea\u2067b", "\u2066\u202ea\u2067b\u2069\u202c\u2069"),
        ("\u2066\u202ea\u2069 b", "\u2066\u202ea\u2069 b"),
        ("\u202ba\u202c\u2069\u202c b", "\u202ba\u202c\u2069\u202c b"),
        ("\u202ea\nb", "\u202ea  \nb"),
    ],
)
def test_marks_are_escaped(typed: str, shown: str) -> None:
    assert plain(typed) == shown


@given(st.text())
def test_no_letter_is_lost(words: str) -> None:
    shown = plain(words)
    for letter in "\\\u202c\u2069" + WORD_JOINER:
        shown, words = shown.replace(letter, ""), words.replace(letter, "")
    assert shown.replace("  \n", "\n") == words.replace("  \n", "\n")


def test_a_long_label_is_broken_between_words_alone() -> None:
    assert in_lines("Relire un texte") == "Relire un texte"
    long = "Mettre par écrit un enregistrement de trente\u00a0minutes"
    assert in_lines(long) == "Mettre par écrit un  \nenregistrement de trente\u00a0minutes"


def test_the_lines_of_a_long_label_are_as_even_as_its_words_allow() -> None:
    assert in_lines("Relire un texte et corriger les fautes") == (
        "Relire un texte et  \ncorriger les fautes"
    )
    assert in_lines("") == ""
    assert in_lines("x" * 40) == "x" * 40


@given(st.text(alphabet="abc ", max_size=120))
def test_even_lines_lose_no_word_and_are_no_more_than_it_takes(label: str) -> None:
    lines = in_lines(label).split("  \n")
    assert " ".join(lines).split() == label.split()
    assert all(len(line) <= 32 or " " not in line for line in lines)
    assert len(lines) <= max(1, len(wrap(label, 32, break_long_words=False)))
