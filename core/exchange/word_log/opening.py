"""A Word file from outside: looked at from without, then its text and styles as XML."""

import posixpath
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from core.exchange.containers import BROKEN, is_oversized
from core.exchange.importing.file_kinds import is_zip, unreadable_kind
from core.exchange.word_log.lines import UnreadableDocument
from core.exchange.word_log.styles import local

LARGEST_FILE = 5 * 1024 * 1024
"""As .streamlit/config.toml lets through."""

_KINDS = {
    "import.error.old_excel": "word_log.error.old_word",
    "import.error.ods": "word_log.error.odt",
    "import.error.pdf": "word_log.error.pdf",
    "import.error.image": "word_log.error.image",
}
_ROOT_LINKS = "_rels/.rels"
_TEXT_LINK = "/officeDocument"
_STYLES_LINK = "/styles"
_COMMENTS_LINK = "/comments"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))
_BROKEN = (*BROKEN, SyntaxError)
"""What the unpacker and the parser raise for files that only look like documents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The parts of a document that matter here."""

    text: ElementTree.Element
    styles: ElementTree.Element | None
    comments: ElementTree.Element | None


def open_document(name: str, data: bytes) -> Opened:
    """The text, styles and comments in a file called `name`.

    Raises UnreadableDocument, with a text key under word_log.error, for anything else.
    """
    if not data.strip(b" \t\r\n\0"):
        raise UnreadableDocument("word_log.error.empty", name=name)
    if len(data) > LARGEST_FILE:
        raise UnreadableDocument("word_log.error.too_large", name=name, most=5)
    if kind := unreadable_kind(data):
        raise UnreadableDocument(_KINDS.get(kind, "word_log.error.not_word"), name=name)
    if not is_zip(data):
        raise UnreadableDocument("word_log.error.not_word", name=name)
    try:
        return _open(name, data)
    except UnreadableDocument:
        raise
    except _BROKEN as error:
        raise UnreadableDocument("word_log.error.damaged", name=name) from error


def _open(name: str, data: bytes) -> Opened:
    with ZipFile(BytesIO(data)) as container:
        if is_oversized(container):
            raise UnreadableDocument("word_log.error.zip_bomb", name=name)
        inside = set(container.namelist())
        if _ROOT_LINKS not in inside:
            raise UnreadableDocument("word_log.error.zip", name=name)
        place = _linked(container, _ROOT_LINKS, _TEXT_LINK, "")
        if place not in inside:
            raise UnreadableDocument("word_log.error.zip", name=name)
        text = _parsed(container, place)
        if local(text) != "document":
            raise UnreadableDocument("word_log.error.zip", name=name)
        folder, file = posixpath.split(place)
        links = f"{folder}/_rels/{file}.rels"
        beside = {
            kind: _linked(container, links, kind, folder) if links in inside else ""
            for kind in (_STYLES_LINK, _COMMENTS_LINK)
        }
        parts = {
            kind: _parsed(container, part) if part in inside else None
            for kind, part in beside.items()
        }
        return Opened(text=text, styles=parts[_STYLES_LINK], comments=parts[_COMMENTS_LINK])


def _linked(container: ZipFile, links: str, kind: str, folder: str) -> str:
    """The part that a list of links names for a kind; a place outside names no part at all."""
    for link in _parsed(container, links):
        if link.get("Type", "").endswith(kind):
            target = link.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return ""


def _parsed(container: ZipFile, place: str) -> ElementTree.Element:
    markup = container.read(place)
    if any(mark in markup for mark in _DOCTYPES):
        raise ValueError("no document of a word processor declares entities")
    return ElementTree.fromstring(markup)
