"""The lines of a Word file, as it reads once all changes noted in it are accepted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from core.exchange.word_log.codes import codes_in
from core.exchange.word_log.colours import PLAIN
from core.exchange.word_log.lines import Line, Run, UnreadableDocument
from core.exchange.word_log.opening import open_document
from core.exchange.word_log.styles import Styles, child, children, colour_in, local, value

MOST_LINES = 20_000
MOST_LETTERS = 2_000_000
_NEUTRAL = "?"
"""Links have a colour of their own, which says nothing of who wrote them."""
_TAKEN_OUT = ("del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText", "sectPr")
_BETWEEN_CELLS = " | "
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class _Source:
    """What paragraphs refer to."""

    styles: Styles
    comments: dict[str, Element]
    """Those not read yet, by their ids."""


def read_lines(name: str, data: bytes) -> tuple[Line, ...]:
    """Every paragraph that holds text, in reading order; a row of a table is one line.

    A comment follows the paragraph that it is about.

    Raises UnreadableDocument for a file that is none, or far longer than any log.
    """
    opened = open_document(name, data)
    source = _Source(Styles(opened.styles), _comments(opened.comments))
    lines: list[Line] = []
    letters = 0
    try:
        for line in _lines(opened.text, source):
            letters += len(line.text)
            if len(lines) == MOST_LINES or letters > MOST_LETTERS:
                raise UnreadableDocument("word_log.error.too_long", name=name)
            lines.append(replace(line, place=len(lines) + 1))
    except RecursionError as error:
        raise UnreadableDocument("word_log.error.damaged", name=name) from error
    return tuple(lines)


def _comments(root: Element | None) -> dict[str, Element]:
    return {value(one, "id"): one for one in children(root) if local(one) == "comment"}


def _lines(element: Element, source: _Source) -> Iterator[Line]:
    for one in children(element):
        match local(one):
            case "p":
                yield from _paragraph(one, source)
            case "tr":
                yield from _row(one, source)
            case name if name not in _TAKEN_OUT:
                yield from _lines(one, source)


def _paragraph(element: Element, source: _Source) -> Iterator[Line]:
    properties = child(element, "pPr")
    style = value(child(properties, "pStyle"), "val")
    runs = _coloured(list(_runs(element, source, style, in_link=False)))
    level = child(properties, "outlineLvl")
    if any(run.text.strip() for run in runs):
        is_heading = level is not None or source.styles.is_heading(style)
        yield Line(place=0, runs=runs, is_heading=is_heading)
    for mark in element.iter():
        if local(mark) == "commentReference" and (comment := value(mark, "id")) in source.comments:
            # Each is read once, or a ring of comments on comments would never end.
            yield from _lines(source.comments.pop(comment), source)
    for box in element.iter():
        if local(box) == "Choice" or (local(box) == "pict" and not _is_doubled(element)):
            yield from _boxes(box, source)


def _is_doubled(element: Element) -> bool:
    return any(local(one) == "AlternateContent" for one in element.iter())


def _boxes(element: Element, source: _Source) -> Iterator[Line]:
    for one in element.iter():
        if local(one) == "txbxContent":
            yield from _lines(one, source)


def _runs(element: Element, source: _Source, style: str, *, in_link: bool) -> Iterator[Run]:
    for one in children(element):
        name = local(one)
        if name == "r":
            yield _run(one, source, style, in_link=in_link)
        elif name not in _TAKEN_OUT:
            yield from _runs(one, source, style, in_link=in_link or name == "hyperlink")


def _run(element: Element, source: _Source, style: str, *, in_link: bool) -> Run:
    properties = child(element, "rPr")
    colour = colour_in(properties)
    if colour is None:
        colour = source.styles.colour(value(child(properties, "rStyle"), "val"), style)
    words: list[str] = []
    for one in children(element):
        name = local(one)
        if name == "t":
            words.append(one.text or "")
        elif name in _SIGNS and value(one, "type") != "page":
            words.append(_SIGNS[name])
    return Run("".join(words), _NEUTRAL if in_link else colour)


def _coloured(runs: list[Run]) -> tuple[Run, ...]:
    """Links and spaces in the colour of what stands before them, else of what comes after."""
    told = [run.colour for run in runs if run.colour != _NEUTRAL and run.text.strip()]
    colour = told[0] if told else PLAIN
    joined: list[Run] = []
    for run in runs:
        if run.colour != _NEUTRAL and run.text.strip():
            colour = run.colour
        if joined and joined[-1].colour == colour:
            joined[-1] = Run(joined[-1].text + run.text, colour)
        elif run.text:
            joined.append(Run(run.text, colour))
    return tuple(joined)


def _row(element: Element, source: _Source) -> Iterator[Line]:
    cells = [list(_lines(one, source)) for one in children(element) if local(one) == "tc"]
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or any(codes_in(line.text) for cell in filled for line in cell):
        for cell in filled:
            yield from cell
        return
    runs: list[Run] = []
    for cell in filled:
        if runs:
            runs.append(Run(_BETWEEN_CELLS, _NEUTRAL))
        for place, line in enumerate(cell):
            if place:
                runs.append(Run(" ", _NEUTRAL))
            runs += line.runs
    yield Line(place=0, runs=_coloured(runs))
