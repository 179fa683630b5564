"""A message as a paper: the same words in Word and Markdown, paragraph by paragraph."""

from io import BytesIO

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.job_post_text import as_markdown
from core.exchange.job_post_word import as_word
from core.exchange.paper import BlockKind, letter
from core.model.preferences import Language

WORDS = "Bonjour Hanta,\n\nMerci pour :\n- les *fiches*\n- la patience\n \n\nBien à vous\nSonia"
SOME_WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), min_size=1
).filter(str.strip)
PARTS = ["Bonjour Hanta,", "Merci pour :\n- les *fiches*\n- la patience", "Bien à vous\nSonia"]


def test_an_empty_line_parts_paragraphs_and_a_single_one_does_not() -> None:
    paper = letter(WORDS, Language.FRENCH)
    assert [one.words for one in paper.blocks] == PARTS
    assert {one.kind for one in paper.blocks} == {BlockKind.TEXT}
    assert paper.title == ""


def test_word_shows_each_paragraph_with_its_lines() -> None:
    document = Document(BytesIO(as_word(letter(WORDS, Language.FRENCH))))
    assert [one.text for one in document.paragraphs] == PARTS


def test_markdown_keeps_each_line_and_every_letter_of_it() -> None:
    assert as_markdown(letter(WORDS, Language.FRENCH)) == (
        "Bonjour Hanta,\n\n"
        "Merci pour :  \n\\- les \\*fiches\\*  \n\\- la patience\n\n"
        "Bien à vous  \nSonia\n"
    )


def test_a_titled_paper_begins_with_its_title() -> None:
    paper = letter("1. Coller\n    2. Relire", Language.ENGLISH, title="Layout #1")
    assert as_markdown(paper) == "# Layout #1\n\n1\\. Coller  \n2\\. Relire\n"
    document = Document(BytesIO(as_word(paper)))
    assert [one.style.name for one in document.paragraphs if one.style] == ["Title", "Normal"]
    assert document.core_properties.title == "Layout #1"


@settings(max_examples=40, deadline=None)
@given(SOME_WORDS)
def test_no_word_of_a_message_is_lost(words: str) -> None:
    paper = letter(words, Language.FRENCH)
    kept = "".join("".join(one.words for one in paper.blocks).split())
    assert kept == "".join(words.split())
    written = "".join(one.text for one in Document(BytesIO(as_word(paper))).paragraphs)
    unwritable = str.maketrans("", "", "\ufffe\uffff")
    assert "".join(written.split()) == kept.translate(unwritable)
