"""Reads a finished report as a browser would: its words, its elements, its attributes."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_ALONE: Final = {"meta", "br", "rect", "line", "circle", "path", "polyline"}
KNOWN: Final = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "nav"),
    *("h1", "h2", "h3", "h4", "p", "b", "strong", "small", "span", "div", "a", "br"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("figure", "figcaption", "svg", "text", *_ALONE),
}


@dataclass
class Read:
    """What a page holds."""

    words: list[str] = field(default_factory=list)
    """Every run of words, but the style sheet's."""
    tags: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str | None]] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words, one after the other."""
        return "".join(self.words)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Read()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.tags.append(tag)
        self.read.attributes += [(tag, name, value) for name, value in attrs]
        if tag == "br":
            self.read.words.append("\n")
        if tag not in _ALONE:
            self.read.unclosed.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _ALONE:
            assert self.read.unclosed.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.read.unclosed:
            self.read.words.append(data)


def read(html: str) -> Read:
    """Read a page or a passage; what is closed must have been opened."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.read
