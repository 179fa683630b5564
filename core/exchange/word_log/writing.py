"""A log on paper as the bytes of a Word file."""

from io import BytesIO
from typing import TYPE_CHECKING, Final

from core.exchange.job_post_text import without_controls
from core.exchange.word_log.codes import in_brackets
from core.exchange.word_log.colours import QUIET
from core.exchange.word_log.paper import Paper, Piece, PieceKind
from core.exchange.word_parts import runs_from_the_right, speak, turn

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_STYLES: Final = {PieceKind.TITLE: "Title", PieceKind.DAY: "Heading 1"}
_MARGIN_CM: Final = 2.2
_INDENT_CM: Final = 0.8
_SMALL_PT: Final = 9
_GAP_PT: Final = 10
_LONGEST_PROPERTY: Final = 255
_UNDER_A_REQUEST: Final = (PieceKind.DETAILS, PieceKind.REPLY, PieceKind.SPACE)
_HEADINGS: Final = (PieceKind.TITLE, PieceKind.DAY)


def as_word(paper: Paper) -> bytes:
    """The .docx file: headings by day, each line's code, and an arrow where to answer."""
    # Imported here: it takes a tenth of a second that no screen should wait for.
    from docx import Document

    document = Document()
    speak(document, paper.language)
    _on_a4(document)
    document.core_properties.title = without_controls(paper.title)[:_LONGEST_PROPERTY]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for piece in paper.pieces:
        _write(document, piece)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _on_a4(document: "Document") -> None:
    from docx.shared import Cm

    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(_MARGIN_CM)


def _write(document: "Document", piece: Piece) -> None:
    words = without_controls(piece.words)
    paragraph = document.add_paragraph(style=_STYLES.get(piece.kind))
    if piece.kind in _HEADINGS:
        paragraph.add_run(words)
    else:
        _lay_out(paragraph, piece)
        _lead_in(paragraph, piece)
        ends_open = piece.kind is PieceKind.SPACE
        _say(paragraph, f"{words} " if ends_open else words, piece.colour)
        if ends_open:
            _go_on_in(paragraph, piece.colour)
    if runs_from_the_right(words):
        turn(paragraph)


def _lay_out(paragraph: "Paragraph", piece: Piece) -> None:
    from docx.shared import Cm, Pt

    layout = paragraph.paragraph_format
    layout.space_after = Pt(2)
    if piece.kind is PieceKind.REQUEST:
        layout.space_before = Pt(_GAP_PT)
        layout.keep_with_next = True
    if piece.kind in _UNDER_A_REQUEST:
        layout.left_indent = Cm(_INDENT_CM)
    if piece.kind is PieceKind.SPACE:
        layout.space_after = Pt(_GAP_PT)


def _lead_in(paragraph: "Paragraph", piece: Piece) -> None:
    """A request's number before its code; a line's writer after it."""
    code = in_brackets(piece.code) if piece.code else ""
    parts = [piece.lead, code] if piece.kind is PieceKind.REQUEST else [code, piece.lead]
    if lead := " ".join(part for part in parts if part):
        _say(paragraph, f"{without_controls(lead)} ", QUIET, is_small=True)


def _say(paragraph: "Paragraph", words: str, colour: str, *, is_small: bool = False) -> None:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(words)
    run.font.color.rgb = RGBColor.from_string(colour)
    if is_small or colour == QUIET:
        run.font.size = Pt(_SMALL_PT)


def _go_on_in(paragraph: "Paragraph", colour: str) -> None:
    """What is typed at the end of the paragraph, or in one begun there, takes this colour."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    typed = OxmlElement("w:color")
    typed.set(qn("w:val"), colour)
    mark = OxmlElement("w:rPr")
    mark.append(typed)
    paragraph.paragraph_format.element.get_or_add_pPr().insert_element_before(
        mark, "w:sectPr", "w:pPrChange"
    )
