"""A job post or a message as plain text to paste, and as Markdown."""

import re
from collections.abc import Callable
from itertools import pairwise

from core.exchange.paper import Block, BlockKind, Paper

_INLINE = re.compile(r"([\\`*_\[\]<>~|])")
_OPENING = re.compile(r"^(?:#{1,6}(?=\s)|[+-](?=\s)|=+\s*$|-+\s*$|\d+(?=[.)]\s))")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_LINE_BREAK = "  \n"
_MARKS = {BlockKind.TITLE: "# ", BlockKind.HEADING: "## ", BlockKind.ITEM: "- "}


def as_text(paper: Paper) -> str:
    """The paper without any markup: what a platform's form takes as it is."""

    def write(block: Block) -> str:
        words = without_controls(block.words)
        match block.kind:
            case BlockKind.ITEM:
                return f"• {words}"
            case BlockKind.HEADING:
                return words.upper()
            case _:
                return words

    return _joined(paper, write, _leads_on)


def as_markdown(paper: Paper) -> str:
    """The paper as Markdown, in which every word shows letter by letter."""

    def write(block: Block) -> str:
        lines = without_controls(block.words).split("\n")
        return _MARKS.get(block.kind, "") + _LINE_BREAK.join(
            _escaped(line.strip()) for line in lines
        )

    return _joined(paper, write, _is_listed)


def without_controls(words: str) -> str:
    """The words without the invisible characters that no document may hold."""
    return _CONTROL.sub("", words)


def _joined(
    paper: Paper, write: Callable[[Block], str], is_close: Callable[[Block, Block], bool]
) -> str:
    """The blocks one under the other, an empty line between two that are not close."""
    written = [write(paper.blocks[0])]
    for before, block in pairwise(paper.blocks):
        written += ["\n" if is_close(before, block) else "\n\n", write(block)]
    return "".join(written) + "\n"


def _is_listed(before: Block, block: Block) -> bool:
    return before.kind is block.kind is BlockKind.ITEM


def _leads_on(before: Block, block: Block) -> bool:
    """Whether a block stands right under the one before: a list, or what a heading announces."""
    if block.kind is BlockKind.HEADING or before.kind is BlockKind.TITLE:
        return False
    is_lead = before.kind is BlockKind.HEADING or before.words.endswith(":")
    return is_lead or block.kind is BlockKind.ITEM


def _escaped(words: str) -> str:
    escaped = _INLINE.sub(r"\\\1", words)
    opening = _OPENING.match(escaped)
    if opening is None:
        return escaped
    end = opening.end() if opening[0].isdigit() else 0
    return f"{escaped[:end]}\\{escaped[end:]}"
