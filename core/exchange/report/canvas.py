"""A picture of a report: shapes and words on a sheet of its own, as SVG.

Colours are those of the light theme, for paper is always light; no shape is told from another
by its colour alone.
"""

from html import escape
from typing import Final

from core.exchange.svg_text import in_svg, written

WIDE: Final = 640.0
"""The width of the text on A4, in units of which a printer makes about a pixel."""
INK, QUIET, LINE, PAPER = "#18120d", "#574f45", "#d9cdb8", "#ffffff"
SERIES: Final = (
    "#b5481d", "#1f5fa8", "#2a9a86", "#9d6fe3", "#6d2506",
    "#501989", "#ab8704", "#0d3d51", "#9a2c7e", "#766558",
)  # fmt: skip
WORST, FEAR, BEST = SERIES[0], SERIES[1], SERIES[2]
WORST_INK, BEST_INK = "#8a3d10", "#1d5a3c"
"""The same for words, which need more contrast."""
SIZE: Final = 12.0
"""Of words, in the units of the sheet."""


class Canvas:
    """A sheet to draw on, upper left corner at (0, 0)."""

    def __init__(self, height: float, width: float = WIDE) -> None:
        self.height, self.width = height, width
        self._parts: list[str] = []

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = SIZE,
        colour: str = INK,
        weight: int = 400,
        anchor: str = "start",
        most: float | None = None,
    ) -> None:
        """One line of words with its foot at `y`, never wider than `most` or the sheet."""
        room = self.width if most is None else most
        self._parts.append(
            written(x, y, words, size=size, colour=colour, weight=weight, anchor=anchor, most=room)
        )

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str,
        edge: str = "none",
        radius: float = 2,
        pale: float = 1,
    ) -> None:
        """A filled box; `edge` is the colour of its line."""
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(0.0, width):.1f}"'
            f' height="{max(0.0, height):.1f}" rx="{radius}" fill="{escape(fill)}"'
            f' stroke="{escape(edge)}" opacity="{pale}"/>'
        )

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        colour: str = LINE,
        width: float = 1,
        dash: str = "",
    ) -> None:
        """A straight line."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<line x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
            f' stroke="{escape(colour)}" stroke-width="{width}"{dashed}/>'
        )

    def path(self, points: list[tuple[float, float]], *, colour: str, width: float = 2) -> None:
        """A line through points."""
        spots = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(
            f'<polyline points="{spots}" fill="none" stroke="{escape(colour)}"'
            f' stroke-width="{width}" stroke-linejoin="round"/>'
        )

    def arrow(
        self, start: float, end: float, y: float, *, colour: str = FEAR, dash: str = ""
    ) -> None:
        """A level line with a head at its end."""
        way = 1 if end > start else -1
        self.line((start, y), (end - way * 6, y), colour=colour, width=2, dash=dash)
        self._parts.append(
            f'<path d="M{end:.1f} {y:.1f}l{-8 * way} -4.5v9z" fill="{escape(colour)}"/>'
        )

    def dot(
        self, x: float, y: float, *, colour: str, radius: float = 6, is_filled: bool = True
    ) -> None:
        """A disc, or a ring."""
        fill = colour if is_filled else PAPER
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{escape(fill)}"'
            f' stroke="{escape(colour)}" stroke-width="2"/>'
        )

    def svg(self, words: str) -> str:
        """The picture; `words` say what it is to those who do not see it."""
        return (
            f'<svg viewBox="0 0 {self.width:.0f} {self.height:.0f}" role="img"'
            f' aria-label="{in_svg(words)}">{"".join(self._parts)}</svg>'
        )
