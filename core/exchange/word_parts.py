"""What every Word document of the app needs: its language, and words from right to left."""

import unicodedata
from typing import TYPE_CHECKING

from core.model.preferences import Language

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_LANGUAGES = {Language.FRENCH: "fr-FR", Language.ENGLISH: "en-GB"}
_FROM_THE_RIGHT = ("R", "AL")


def speak(document: "Document", language: Language) -> None:
    """Say the language, so that Word corrects in it."""
    from docx.oxml.ns import qn

    for said in document.styles.element.iter(qn("w:lang")):
        said.set(qn("w:val"), _LANGUAGES[language])


def runs_from_the_right(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    strong = (unicodedata.bidirectional(one) for one in words)
    return next((one for one in strong if one in ("L", *_FROM_THE_RIGHT)), "L") in _FROM_THE_RIGHT


def turn(paragraph: "Paragraph") -> None:
    """Let the paragraph run from right to left."""
    from docx.oxml import OxmlElement

    paragraph.paragraph_format.element.get_or_add_pPr().insert_element_before(
        OxmlElement("w:bidi"), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    for run in paragraph.runs:
        run.font.rtl = True
