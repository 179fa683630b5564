"""A job post or a message as a Word document."""

import unicodedata
from io import BytesIO
from typing import TYPE_CHECKING

from core.exchange.job_post_text import without_controls
from core.exchange.paper import BlockKind, Paper
from core.model.preferences import Language

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.HEADING: "Heading 1",
    BlockKind.TEXT: "Normal",
    BlockKind.ITEM: "List Bullet",
}
_LANGUAGES = {Language.FRENCH: "fr-FR", Language.ENGLISH: "en-GB"}
_LONGEST_PROPERTY = 255
_FROM_THE_RIGHT = ("R", "AL")


def as_word(paper: Paper) -> bytes:
    """The paper as the bytes of a .docx file, its headings made for Word's own navigation."""
    # Imported here: it takes a tenth of a second that no screen should wait for.
    from docx import Document

    document = Document()
    _speak(document, paper.language)
    document.core_properties.title = without_controls(paper.title)[:_LONGEST_PROPERTY]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for block in paper.blocks:
        words = without_controls(block.words)
        paragraph = document.add_paragraph(words, style=_STYLES[block.kind])
        if _runs_from_the_right(words):
            _turn(paragraph)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _speak(document: "Document", language: Language) -> None:
    """Say the language, so that Word corrects in it."""
    from docx.oxml.ns import qn

    for said in document.styles.element.iter(qn("w:lang")):
        said.set(qn("w:val"), _LANGUAGES[language])


def _runs_from_the_right(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    strong = (unicodedata.bidirectional(one) for one in words)
    return next((one for one in strong if one in ("L", *_FROM_THE_RIGHT)), "L") in _FROM_THE_RIGHT


def _turn(paragraph: "Paragraph") -> None:
    from docx.oxml import OxmlElement

    paragraph.paragraph_format.element.get_or_add_pPr().insert_element_before(
        OxmlElement("w:bidi"), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    for run in paragraph.runs:
        run.font.rtl = True
