"""The styles of a Word file, as far as they say a colour or make a heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from core.exchange.word_log.colours import PLAIN

_HEADING = re.compile(r"(heading \d|title|subtitle)", re.IGNORECASE)
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_BLACK = "000000"
_DEEPEST = 20
"""Styles build on others; a ring of them must end."""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    colour: str | None


class Styles:
    """What a run or paragraph takes from its style."""

    def __init__(self, root: ElementTree.Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._usual = ""
        self._default: str | None = None
        for one in children(root) if root is not None else ():
            match local(one):
                case "docDefaults":
                    self._default = colour_in(child(child(one, "rPrDefault"), "rPr"))
                case "style":
                    self._note(one)

    def colour(self, run: str, paragraph: str) -> str:
        """The colour of text that has none of its own, by the ids of its styles."""
        for style in (run, paragraph or self._usual):
            for one in self._line_of(style):
                if one.colour is not None:
                    return one.colour
        return self._default or PLAIN

    def is_heading(self, paragraph: str) -> bool:
        """Whether this style, or one that it builds on, is a heading's."""
        return any(_HEADING.fullmatch(one.name) for one in self._line_of(paragraph))

    def _note(self, element: ElementTree.Element) -> None:
        name = value(element, "styleId")
        self._styles[name] = _Style(
            value(child(element, "name"), "val"),
            value(child(element, "basedOn"), "val"),
            colour_in(child(element, "rPr")),
        )
        if value(element, "type") == "paragraph" and value(element, "default") in ("1", "true"):
            self._usual = name

    def _line_of(self, name: str) -> Iterator[_Style]:
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = style.parent


def colour_in(properties: ElementTree.Element | None) -> str | None:
    """The colour that some properties set: empty for black or none, None if they set nothing."""
    found = child(properties, "color")
    if found is None:
        return None
    said = value(found, "val").upper()
    return said if _COLOUR.fullmatch(said) and said != _BLACK else PLAIN


def local(element: ElementTree.Element) -> str:
    """The name without its namespace: the strict and the usual kind of file differ in it."""
    return element.tag.rpartition("}")[2]


def children(element: ElementTree.Element | None) -> Iterator[ElementTree.Element]:
    """The elements directly inside; none of nothing."""
    if element is not None:
        yield from element


def child(element: ElementTree.Element | None, name: str) -> ElementTree.Element | None:
    """The first element of this name directly inside."""
    return next((one for one in children(element) if local(one) == name), None)


def value(element: ElementTree.Element | None, name: str) -> str:
    """An attribute, whatever its namespace; empty if there is none."""
    if element is None:
        return ""
    return next((said for key, said in element.items() if key.rpartition("}")[2] == name), "")
