"""A job post as plain text to paste, and as Markdown."""

import re
from collections.abc import Callable

from core.exchange.job_post import Block, BlockKind, JobPost

_INLINE = re.compile(r"([\\`*_\[\]<>~|])")
_OPENING = re.compile(r"^(?:#{1,6}(?=\s)|[+-](?=\s)|=+\s*$|-+\s*$|\d+(?=[.)]\s))")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_MARKS = {BlockKind.TITLE: "# ", BlockKind.HEADING: "## ", BlockKind.ITEM: "- "}


def as_text(post: JobPost) -> str:
    """The post without any markup: what a platform's form takes as it is."""

    def write(block: Block) -> str:
        words = without_controls(block.words)
        return f"• {words}" if block.kind is BlockKind.ITEM else words

    return _joined(post, write)


def as_markdown(post: JobPost) -> str:
    """The post as Markdown, in which every word shows letter by letter."""

    def write(block: Block) -> str:
        return _MARKS.get(block.kind, "") + _escaped(without_controls(block.words))

    return _joined(post, write)


def without_controls(words: str) -> str:
    """The words without the invisible characters that no document may hold."""
    return _CONTROL.sub("", words)


def _joined(post: JobPost, write: Callable[[Block], str]) -> str:
    written = ""
    before = None
    for block in post.blocks:
        is_list = before is BlockKind.ITEM and block.kind is BlockKind.ITEM
        gap = "\n" if is_list else "\n\n"
        written += (gap if written else "") + write(block)
        before = block.kind
    return f"{written}\n"


def _escaped(words: str) -> str:
    escaped = _INLINE.sub(r"\\\1", words)
    opening = _OPENING.match(escaped)
    if opening is None:
        return escaped
    end = opening.end() if opening[0].isdigit() else 0
    return f"{escaped[:end]}\\{escaped[end:]}"
