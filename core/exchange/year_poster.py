"""A year on one sheet: an SVG for the screen, and a page around it that prints on A4."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from core.exchange.svg_text import in_svg, written

WIDTH: Final = 360
HEIGHT: Final = 509
"""A4 upright, in units of which a phone shows about one a pixel: no text is below 11."""
_MARGIN: Final = 26
_INK, _QUIET, _PAPER, _LINE = "#18120d", "#574f45", "#fbf7f0", "#d9cdb8"
_GREEN, _ON_GREEN = "#1f6b5e", "#ffffff"
_CHART_TOP: Final = 302
_LEGEND_TOP, _LEGEND_LINE = 441, 16
_FOOT_LINE: Final = 13
_PAPER_LETTERS, _SCREEN_LETTERS = 11, 12
"""Sizes of what is told of a provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of the year, and what it is; in the banner on one line or two."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One month: its letter, and what a unit cost in it (height in [0, 1]); None for none."""

    month: str
    height: float | None = None
    value: str = ""
    colour: str = _GREEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One provider of the year: name, then what there is to say of them."""

    name: str
    words: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """All the words of the sheet, written out; it only lays them out."""

    language: str
    title: str
    kicker: str
    year: str
    banner: Figure | None
    figures: Sequence[Figure]
    """Four: two rows of two."""
    chart_title: str
    bars: Sequence[Bar]
    lines: Sequence[Line]
    """At most four."""
    foot: Sequence[str]
    """A line each; one with a break in it is two lines on a screen."""


def svg(poster: Poster, fonts: Mapping[str, bytes], *, is_on_screen: bool = False) -> str:
    """The sheet as a picture that needs nothing else: `fonts` are WOFF2 files by family.

    On a screen, which may be a phone's, its small words are larger and it is as high as they
    need; and it has a frame, since the page around it has its colour.
    """
    foot = [line for words in poster.foot for line in _lines_of(words, is_on_screen)]
    height = HEIGHT + _FOOT_LINE * (len(foot) - len(poster.foot))
    letters = _SCREEN_LETTERS if is_on_screen else _PAPER_LETTERS
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"'
        f' lang="{poster.language}" role="img" aria-label="{in_svg(poster.title)}">',
        f"<style>{''.join(_face(name, data) for name, data in fonts.items())}</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="{_PAPER}"/>',
        *_head(poster),
        *_banner(poster),
        *_figures(poster),
        *_chart(poster),
        *_legend(poster, letters),
        *_foot(foot, _foot_top(poster)),
        *([_frame(height)] if is_on_screen else []),
        "</svg>",
    ]
    return "".join(parts)


def page(poster: Poster, fonts: Mapping[str, bytes]) -> bytes:
    """A web page of that picture alone, A4 to the edge: open it and print."""
    return (
        f'<!doctype html><html lang="{poster.language}"><head><meta charset="utf-8">'
        f"<title>{in_svg(poster.title)}</title><style>@page{{size:A4 portrait;margin:0}}"
        f"html,body{{margin:0;background:{_PAPER}}}"
        "svg{display:block;margin:0 auto;width:100%;max-width:210mm;height:auto}"
        "@media print{svg{width:210mm;height:296.5mm}"
        "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}</style></head>"
        f"<body>{svg(poster, fonts)}</body></html>"
    ).encode()


def _lines_of(words: str, is_on_screen: bool) -> Sequence[str]:
    lines = words.split("\n")
    return lines if is_on_screen else [" ".join(lines)]


def _foot_top(poster: Poster) -> int:
    return HEIGHT - 12 - _FOOT_LINE * (len(poster.foot) - 1)


def _legend_top(poster: Poster) -> int:
    """Where its first line stands: higher where the last would run into the foot."""
    lines = len(poster.lines) - 1
    return min(_LEGEND_TOP, _foot_top(poster) - 20 - _LEGEND_LINE * lines)


def _frame(height: int) -> str:
    return (
        f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="7"'
        f' fill="none" stroke="{_LINE}"/>'
    )


def _face(name: str, data: bytes) -> str:
    source = b64encode(data).decode("ascii")
    return (
        f"@font-face{{font-family:'{name}';font-weight:100 900;"
        f"src:url(data:font/woff2;base64,{source}) format('woff2')}}"
    )


def _head(poster: Poster) -> list[str]:
    right = WIDTH - _MARGIN
    return [
        f'<rect width="{WIDTH}" height="8" fill="{_GREEN}"/>',
        _text(_MARGIN, 40, poster.kicker, size=13, colour=_QUIET, weight=600),
        _text(_MARGIN - 3, 100, poster.year, size=68, serif=True, weight=600),
        f'<circle cx="{right - 14}" cy="62" r="30" fill="#f6cf9b"/>',
        f'<circle cx="{right - 34}" cy="78" r="18" fill="#f0915f" opacity="0.9"/>',
    ]


def _banner(poster: Poster) -> list[str]:
    if poster.banner is None:
        return []
    left, right = _MARGIN + 14, WIDTH - _MARGIN - 14
    value, words = poster.banner.value, poster.banner.words.split("\n", 1)
    return [
        f'<rect x="{_MARGIN}" y="116" width="{WIDTH - 2 * _MARGIN}" height="48" rx="10"'
        f' fill="{_GREEN}"/>',
        _text(left, 148, value, size=24, serif=True, weight=600, colour=_ON_GREEN, most=120),
        *(
            _text(right, top, line, size=12.5, colour=_ON_GREEN, anchor="end", most=160)
            for top, line in zip(_tops(words), words, strict=True)
        ),
    ]


def _tops(lines: Sequence[str]) -> Sequence[int]:
    """Where one line or two stand in the middle of the banner."""
    return (144,) if len(lines) == 1 else (137, 152)


def _figures(poster: Poster) -> list[str]:
    parts = []
    for at, figure in enumerate(poster.figures):
        left = _MARGIN + at % 2 * 160
        top = 198 + at // 2 * 48
        parts.append(_text(left, top, figure.value, size=21, serif=True, weight=600, most=146))
        parts.append(_text(left, top + 15, figure.words, size=12, colour=_QUIET, most=150))
    return parts


def _chart(poster: Poster) -> list[str]:
    step = (WIDTH - 2 * _MARGIN) / len(poster.bars)
    bottom = _legend_top(poster) - 33
    room = bottom - _CHART_TOP - 26
    parts = [
        _text(_MARGIN, _CHART_TOP - 2, poster.chart_title, size=13, weight=700, most=308),
        f'<line x1="{_MARGIN}" x2="{WIDTH - _MARGIN}" y1="{bottom}" y2="{bottom}"'
        f' stroke="{_LINE}" stroke-width="1.2"/>',
    ]
    for at, bar in enumerate(poster.bars):
        middle = _MARGIN + step * (at + 0.5)
        parts.append(_text(middle, bottom + 14, bar.month, size=12, colour=_QUIET, anchor="middle"))
        if bar.height is None:
            continue
        height = max(1.5, bar.height * room)
        parts.append(
            f'<rect x="{middle - 8.5:.1f}" y="{bottom - height:.1f}" width="17"'
            f' height="{height:.1f}" rx="2.5" fill="{escape(bar.colour)}"/>'
        )
        parts.append(
            _text(
                middle,
                bottom - height - 4,
                bar.value,
                size=11.5,
                weight=600,
                anchor="middle",
                most=step + 1,
            )
        )
    return parts


def _legend(poster: Poster, letters: float) -> list[str]:
    parts = []
    for at, line in enumerate(poster.lines):
        top = _legend_top(poster) + at * _LEGEND_LINE
        parts.append(
            f'<rect x="{_MARGIN}" y="{top - 9}" width="10" height="10" rx="2.5"'
            f' fill="{escape(line.colour)}"/>'
        )
        parts.append(_text(_MARGIN + 16, top, line.name, size=letters + 0.5, weight=700, most=124))
        parts.append(
            _text(
                WIDTH - _MARGIN,
                top,
                line.words,
                size=letters,
                colour=_QUIET,
                anchor="end",
                most=164,
            )
        )
    return parts


def _foot(lines: Sequence[str], top: int) -> list[str]:
    return [
        _text(_MARGIN, top + _FOOT_LINE * at, words, size=11.5, colour=_QUIET, most=308)
        for at, words in enumerate(lines)
    ]


def _text(
    x: float,
    y: float,
    words: str,
    *,
    size: float,
    colour: str = _INK,
    weight: int = 400,
    serif: bool = False,
    anchor: str = "start",
    most: float = WIDTH,
) -> str:
    """One line of words, in the sheet's ink unless said otherwise."""
    return written(
        x,
        y,
        words,
        size=size,
        colour=colour,
        weight=weight,
        serif=serif,
        anchor=anchor,
        most=most,
    )
