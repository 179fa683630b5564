"""The job post in Word, opened again by the library and taken apart as XML."""

import zipfile
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.job_post import job_post
from core.exchange.job_post_word import as_word
from core.model.preferences import Language
from tests.core.exchange.posts import EMPTY, HOSTILE, STAGES, WHOLE

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body(written: bytes) -> ElementTree.Element:
    with zipfile.ZipFile(BytesIO(written)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))
        return ElementTree.fromstring(archive.read("word/document.xml"))


@pytest.mark.parametrize("language", list(Language))
def test_every_part_of_the_post_stands_in_the_document_in_its_style(language: Language) -> None:
    post = job_post(WHOLE, STAGES, language)
    document = Document(BytesIO(as_word(post)))
    assert [one.text for one in document.paragraphs] == [one.words for one in post.blocks]
    styles = [one.style.name for one in document.paragraphs if one.style is not None]
    assert styles[:3] == ["Title", "Heading 1", "Normal"]
    assert "List Bullet" in styles
    assert document.core_properties.title == "Dix fiches"


def test_word_corrects_in_the_posts_language() -> None:
    with zipfile.ZipFile(BytesIO(as_word(job_post(WHOLE, [], Language.FRENCH)))) as archive:
        styles = ElementTree.fromstring(archive.read("word/styles.xml"))
    assert {one.get(f"{_W}val") for one in styles.iter(f"{_W}lang")} == {"fr-FR"}


def test_hostile_words_make_a_sound_document() -> None:
    hostile = replace(EMPTY, title=HOSTILE * 20, result=HOSTILE, way=f"a\n{HOSTILE}")
    shown = "".join(body(as_word(job_post(hostile, [], Language.FRENCH))).itertext())
    assert "🎉👩‍💻 مرحبا بالعالم" in shown
    assert "<b>&amp;" in shown


def test_words_from_right_to_left_run_so() -> None:
    arabic = replace(EMPTY, result="مرحبا بالعالم 10")
    root = body(as_word(job_post(arabic, [], Language.FRENCH)))
    turned = [one for one in root.iter(f"{_W}p") if one.find(f"{_W}pPr/{_W}bidi") is not None]
    assert ["".join(one.itertext()) for one in turned] == ["مرحبا بالعالم 10"]


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_makes_a_document_that_opens(words: str) -> None:
    body(as_word(job_post(replace(EMPTY, title=words, way=words), [], Language.ENGLISH)))
