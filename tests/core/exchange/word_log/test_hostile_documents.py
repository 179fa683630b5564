"""Files that are no Word document: each is refused with its own message, in both languages."""

from random import Random
from zipfile import ZIP_STORED

import pytest

from core.exchange.word_log.lines import UnreadableDocument
from core.exchange.word_log.opening import LARGEST_FILE
from core.exchange.word_log.reading import MOST_LETTERS, MOST_LINES, read_lines
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.core.exchange.importing.test_hostile_files import with_lying_sizes, zipped
from tests.core.exchange.importing.uploads import repacked, workbook
from tests.core.exchange.word_log.papers import written

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TEXT = "word/document.xml"
LINKS = "_rels/.rels"
LOG = written()


def with_body(body: str) -> bytes:
    markup = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return repacked(LOG, {TEXT: markup.encode()})


def with_link(target: str) -> bytes:
    return repacked(LOG, {LINKS: f'<R><L Type="x/officeDocument" Target="{target}"/></R>'.encode()})


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
PARAGRAPH = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "only NULs": (b"\0" * 500, "empty"),
    "too many bytes": (b"PK\x03\x04" + b"a" * LARGEST_FILE, "too_large"),
    "an old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_word"),
    "a LibreOffice document": (
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}, ZIP_STORED),
        "odt",
    ),
    "a PDF": (b"%PDF-1.7\n", "pdf"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "image"),
    "a web page": (b"<!DOCTYPE html><html></html>", "not_word"),
    "rich text": (b"{\\rtf1 Bonjour}", "not_word"),
    "plain text": (b"Bonjour", "not_word"),
    "a gzip": (b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + b"\1" * 60, "not_word"),
    "a ZIP of something else": (zipped({"photo.txt": b"hello"}), "zip"),
    "an Excel file": (workbook([["a", "b"]]), "zip"),
    "a torn file": (LOG[: len(LOG) // 2], "damaged"),
    "a torn text": (repacked(LOG, {TEXT: b"<w:document"}), "damaged"),
    "a text that is something else": (repacked(LOG, {TEXT: b"<html/>"}), "zip"),
    "a text elsewhere": (with_link("../../../etc/passwd"), "zip"),
    "a text at an absolute place": (with_link("/etc/passwd"), "zip"),
    "a text on the web": (with_link("https://example.org/a.xml"), "zip"),
    "entities": (repacked(LOG, {TEXT: LAUGHS}), "damaged"),
    "entities in UTF-16": (repacked(LOG, {TEXT: LAUGHS.decode().encode("utf-16")}), "damaged"),
    "an entity from outside": (repacked(LOG, {TEXT: OUTSIDE}), "damaged"),
    "entities in the styles": (repacked(LOG, {"word/styles.xml": LAUGHS}), "damaged"),
    "entities in the links": (repacked(LOG, {LINKS: LAUGHS}), "damaged"),
    "a bomb": (repacked(LOG, {TEXT: b"0" * 70_000_000}), "zip_bomb"),
    "a small bomb": (repacked(LOG, {"word/media/a.png": b"0" * 20_000_000}), "zip_bomb"),
    "a bomb of many parts": (
        zipped({LINKS: b""} | {f"word/{number}": b"" for number in range(2_000)}),
        "zip_bomb",
    ),
    "a bomb that lies about its size": (
        with_lying_sizes(repacked(LOG, {TEXT: b"0" * 20_000_000})),
        "damaged",
    ),
    "too many paragraphs": (with_body(PARAGRAPH * (MOST_LINES + 1)), "too_long"),
    "paragraphs without end": (
        with_body(PARAGRAPH.replace("a", Random(1).randbytes(MOST_LETTERS // 2 + 1).hex())),
        "too_long",
    ),
    "nested beyond all reason": (with_body("<w:p>" * 40_000 + "</w:p>" * 40_000), "damaged"),
    "tables in tables without end": (
        with_body("<w:tbl><w:tr><w:tc>" * 3_000 + PARAGRAPH + "</w:tc></w:tr></w:tbl>" * 3_000),
        "damaged",
    ),
}


@pytest.mark.parametrize(("data", "reason"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        read_lines("réponses.docx", data)
    assert refused.value.key == f"word_log.error.{reason}"
    for language in Language:
        assert "réponses.docx" in text(language, refused.value.key, **refused.value.values)
