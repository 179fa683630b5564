"""What a report is made of: values only, all words written out.

Words are the Markdown that the screens show: a person's own are escaped by
`core.texts.plain`, and `**` and `:small[]` are the only marks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Tone(StrEnum):
    """How strongly something is said."""

    USUAL = "usual"
    LEAD = "lead"
    QUIET = "quiet"
    HEADING = "heading"
    WORST = "worst"
    BEST = "best"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One paragraph."""

    words: str
    tone: Tone = Tone.USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A short list."""

    items: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Answers, each beside the name of what was asked."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A few words in a frame, under a title."""

    title: str
    words: str
    tone: Tone = Tone.USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Cards side by side."""

    cards: Sequence[Card]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One figure in large type, and what it is."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Figures in a row."""

    figures: Sequence[Number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head that every page repeats; columns from `figures_from` hold figures."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    figures_from: int | None = None
    has_total: bool = False
    """Whether the last row is a sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture under what it shows, and the same in words for whoever does not see it."""

    title: str
    picture: str
    """SVG as `core.exchange.report.canvas` draws it."""
    words: str
    is_small: bool = False
    """Whether it takes half the width of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Blocks under a small heading."""

    title: str
    blocks: "Sequence[Block]"
    is_kept: bool = True
    """Whether it is short enough to be kept on one page."""


Block: TypeAlias = Text | Bullets | Facts | Sides | Numbers | Table | Figure | Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One chapter: its title, what it is about, its blocks."""

    title: str
    lead: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole document; `language` is that of its headings and sentences."""

    language: str
    kicker: str
    title: str
    subtitle: str
    numbers: Sequence[Number]
    contents: str
    """The heading of the table of contents."""
    sections: Sequence[Section]
    foot: str
    page: tuple[str, str]
    """What stands before the number of a page, and between it and the number of pages."""
