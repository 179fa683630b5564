"""Words of a report: what a person typed is shown letter by letter, marks of the app work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.job_post_text import without_controls
from core.exchange.report.inline import inline
from core.texts.plain import WORD_JOINER, plain
from tests.core.exchange.report.reading import read

TYPED = st.text() | st.text(alphabet="\\*_:small[]()<>&\"' \n\u2060a1")


def letters(words: str) -> str:
    """The words without what only joins them or ends what they turned around."""
    return words.translate(dict.fromkeys(map(ord, f"{WORD_JOINER}\u202c\u2069")))


@given(words=TYPED)
def test_what_a_person_typed_is_read_letter_by_letter(words: str) -> None:
    found = read(inline(plain(words)))
    assert letters(found.text) == letters(without_controls(words))
    assert set(found.tags) <= {"br"}


@given(words=TYPED)
def test_no_words_leave_a_mark_open(words: str) -> None:
    found = read(inline(words))
    assert found.unclosed == []
    assert set(found.tags) <= {"br", "strong", "small"}


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("**a** b", "<strong>a</strong> b"),
        ("a  \nb", "a<br>b"),
        ("a\nb", "a b"),
        (":small[a · b] c", "<small>a · b</small> c"),
        ("[a]", "[a]"),
        (f":small[{plain('x]y')}]", "<small>x]y</small>"),
        (f"**{plain('2 * 3 ** 4')}**", "<strong>2 * 3 ** 4</strong>"),
        ("**a :small[b** c]", "<strong>a <small>b<strong> c]</strong></small></strong>"),
    ],
)
def test_the_marks_of_the_screens_work_on_paper(words: str, html: str) -> None:
    assert inline(words) == html
