"""A text to take along, in pieces that every form of it shows in its own way."""

import re
from dataclasses import dataclass
from enum import StrEnum

from core.model.preferences import Language

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


class BlockKind(StrEnum):
    """What a piece of a paper is."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of a paper: a title, a heading, a paragraph or an item of a list."""

    kind: BlockKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole paper, in the language of its headings and connecting sentences."""

    language: Language
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """What the paper is called; empty for a letter, which has no title."""
        return next((one.words for one in self.blocks if one.kind is BlockKind.TITLE), "")


def letter(words: str, language: Language, *, title: str = "") -> Paper:
    """A message as it stands, under a title if there is one; an empty line parts paragraphs."""
    paragraphs = [part.strip("\n") for part in split_paragraphs(words)]
    head = [Block(kind=BlockKind.TITLE, words=title)] if title else []
    body = [Block(kind=BlockKind.TEXT, words=part) for part in paragraphs]
    return Paper(language=language, blocks=(*head, *body))


def split_paragraphs(words: str) -> list[str]:
    """The words between empty lines."""
    return [part for part in _BLANK_LINE.split(words) if part.strip()]
