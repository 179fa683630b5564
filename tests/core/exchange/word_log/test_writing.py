"""The log as Word opens it: headings, numbers, codes, colours, and a place to answer."""

import zipfile
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pytest
from docx import Document
from docx.shared import RGBColor
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.word_log.codes import SHORTEST, codes_in, codes_of, in_brackets
from core.exchange.word_log.colours import ANSWER, OWNER, PLAIN, name_of
from core.exchange.word_log.likeness import Comparer, bare, find
from core.exchange.word_log.paper import ARROW
from core.model.log_entry import EntryState
from core.model.preferences import Language
from core.texts.catalogue import has_text, text
from tests.core.exchange.word_log.papers import HERE, LAYOUT, PICTURES, TITLES, line_of, written


def texts(data: bytes) -> list[str]:
    return [one.text for one in Document(BytesIO(data)).paragraphs]


@pytest.mark.parametrize("language", list(Language))
def test_every_request_stands_under_its_day_with_number_code_and_place(language: Language) -> None:
    due = replace(TITLES, state=EntryState.ACCEPTED)
    lines = texts(written([PICTURES, due, LAYOUT], language=language))
    assert lines[0] == text(language, "word_log.title", name="Rado")
    days = ["2\u00a0juillet 2026", "1er\u00a0juillet 2026"]
    if language is Language.ENGLISH:
        days = ["2\u00a0July 2026", "1\u00a0July 2026"]
    asked = text(language, "log_entry.state.asked")
    asked = asked[0].upper() + asked[1:]
    accepted = text(language, "log_entry.state.accepted")
    lead = text(language, "word_log.from_provider", name="Rado", day=HERE.day)
    assert lines[5:] == [
        days[0],
        f"1. [a0001] {LAYOUT.words}",
        asked,
        f"{ARROW} ",
        days[1],
        f"1. [a0002] {PICTURES.words}",
        asked,
        f"[b0001] {lead} {HERE.words}",
        f"{ARROW} ",
        f"2. [a0003] {TITLES.words}",
        accepted[0].upper() + accepted[1:],
    ]


def test_each_writes_in_a_colour_and_what_is_typed_after_the_arrow_takes_it() -> None:
    document = Document(BytesIO(written()))
    assert line_of(document, LAYOUT).runs[-1].font.color.rgb == RGBColor.from_string(OWNER)
    assert line_of(document, HERE).runs[-1].font.color.rgb == RGBColor.from_string(ANSWER)
    with zipfile.ZipFile(BytesIO(written())) as archive:
        assert archive.testzip() is None
        markup = archive.read("word/document.xml").decode()
    mark = f'<w:rPr><w:color w:val="{ANSWER}"/></w:rPr></w:pPr>'
    assert markup.count(mark) == 3


def test_words_from_right_to_left_run_so() -> None:
    with zipfile.ZipFile(BytesIO(written([replace(LAYOUT, words="ترتيب الصفحة")], ()))) as archive:
        assert "<w:bidi/>" in archive.read("word/document.xml").decode()


def test_controls_that_no_document_may_hold_are_left_out() -> None:
    lines = texts(written([replace(LAYOUT, words="a\x00b\x0bc", files="d\x07e")], ()))
    assert "1. [a0001] abc" in lines
    assert any("de" in line for line in lines)


@given(st.lists(st.uuids(), max_size=60, unique=True))
def test_codes_are_the_ends_of_ids_and_unlike_each_other(ids: list[UUID]) -> None:
    codes = codes_of(ids)
    assert len(set(codes.values())) == len(ids)
    for one, code in codes.items():
        assert one.hex.endswith(code)
        assert [found for found, _, _ in codes_in(f"1. {in_brackets(code)} oui")] == [code]


def test_ids_with_the_same_end_get_longer_codes() -> None:
    first, second = UUID(int=0x1ABCDE), UUID(int=0x2ABCDE)
    assert set(codes_of([first, second, UUID(int=3)]).values()) == {"1abcde", "2abcde", "00003"}
    assert SHORTEST == 5


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("1. [a0001] oui", ["a0001"]),
        ("( A0001 ): oui", ["a0001"]),
        ("\u200f[\u200ea0001\u200f] نعم", ["a0001"]),
        ("3. a0001 oui", ["a0001"]),
        ("voir a0001", []),
        ("[abc] trop court", []),
        ("[a0001] et [a0002]", ["a0001", "a0002"]),
    ],
)
def test_codes_are_found_where_people_leave_them(words: str, codes: list[str]) -> None:
    assert [code for code, _, _ in codes_in(words)] == codes


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        (PLAIN, "plain"),
        ("101010", "plain"),
        ("FF0000", "red"),
        ("C00000", "red"),
        (ANSWER, "orange"),
        ("7F3F00", "brown"),
        ("FFFF00", "yellow"),
        ("00B050", "green"),
        ("00B0F0", "turquoise"),
        (OWNER, "blue"),
        ("7030A0", "violet"),
        ("FF00AA", "pink"),
        ("FF0033", "red"),
        ("888888", "grey"),
        ("FFFFFF", "white"),
    ],
)
def test_a_colour_has_an_everyday_name(colour: str, name: str) -> None:
    assert name_of(colour) == name
    assert has_text(Language.FRENCH, f"word_log.colour.{name}")


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_a_name(colour: int) -> None:
    assert has_text(Language.ENGLISH, f"word_log.colour.{name_of(f'{colour:06X}')}")


def test_words_are_found_where_words_begin_and_end() -> None:
    assert find("Parfaitement", ["fait"]) is None
    assert find("C’est fait.", ["fait", "c'est FAIT"]) == (0, 10)
    assert find("rien", [""]) is None
    assert bare("« Été » — d’accord…") == bare('"e\u0301te\u0301" - d\'accord...')


def test_likeness_is_for_changed_words_and_not_for_others() -> None:
    are_alike = Comparer().are_alike
    assert are_alike("Corriger les titres", "Corriger tous les titres")
    assert are_alike("C’est fait", "C’est fait, et voici le lien")
    assert not are_alike("Fait", "Rien")
    assert not are_alike("", "Fait")
    assert not Comparer(0).are_alike("Fait", "Fait")
