"""A job post as a Word document."""

from io import BytesIO

from core.exchange.job_post import BlockKind, JobPost
from core.exchange.job_post_text import without_controls
from core.exchange.word_parts import runs_from_the_right, speak, turn

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.HEADING: "Heading 1",
    BlockKind.TEXT: "Normal",
    BlockKind.ITEM: "List Bullet",
}
_LONGEST_PROPERTY = 255


def as_word(post: JobPost) -> bytes:
    """The post as the bytes of a .docx file, its headings made for Word's own navigation."""
    # Imported here: it takes a tenth of a second that no screen should wait for.
    from docx import Document

    document = Document()
    speak(document, post.language)
    document.core_properties.title = without_controls(post.title)[:_LONGEST_PROPERTY]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for block in post.blocks:
        words = without_controls(block.words)
        paragraph = document.add_paragraph(words, style=_STYLES[block.kind])
        if runs_from_the_right(words):
            turn(paragraph)
    written = BytesIO()
    document.save(written)
    return written.getvalue()
