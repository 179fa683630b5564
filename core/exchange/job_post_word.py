"""A job post or a message as a Word document."""

from io import BytesIO

from core.exchange.job_post_text import without_controls
from core.exchange.paper import BlockKind, Paper
from core.exchange.word_parts import runs_from_the_right, speak, turn

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.HEADING: "Heading 1",
    BlockKind.TEXT: "Normal",
    BlockKind.ITEM: "List Bullet",
}
_LONGEST_PROPERTY = 255


def as_word(paper: Paper) -> bytes:
    """The paper as the bytes of a .docx file, its headings made for Word's own navigation."""
    # Imported here: it takes a tenth of a second that no screen should wait for.
    from docx import Document

    document = Document()
    speak(document, paper.language)
    document.core_properties.title = without_controls(paper.title)[:_LONGEST_PROPERTY]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for block in paper.blocks:
        words = without_controls(block.words)
        paragraph = document.add_paragraph(words, style=_STYLES[block.kind])
        if runs_from_the_right(words):
            turn(paragraph)
    written = BytesIO()
    document.save(written)
    return written.getvalue()
