"""An exercise as pictures: the odds before and after, and the chance of each risk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.exchange.odds_row import OddsRow
from core.exchange.report.canvas import (
    BEST,
    BEST_INK,
    FEAR,
    INK,
    LINE,
    PAPER,
    WORST,
    WORST_INK,
    Canvas,
)

_ODDS_ROW: Final = 66.0
_RISK_ROW: Final = 40.0
_FIGURE: Final = 36.0
"""The room of a chance in figures, which both ends of the scale leave free."""
_ARROW: Final = 20.0
"""Marks that are nearer than this need no arrow."""
_ROOM: Final = 1.1
"""The scale of the chances ends a little above the highest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRow:
    """One risk: its name, its chance in percent without and with its guardrail, and how they read.

    `after` is None while there is no guardrail or nobody has guessed.
    """

    name: str
    before: int
    after: int | None
    is_standing: bool
    words: tuple[str, str]


def odds(rows: Sequence[OddsRow], *, words: str) -> str:
    """One bar of 100 % a guess; each part is named above the bar, the middle one is hollow."""
    sheet = Canvas(_ODDS_ROW * len(rows))
    width = sheet.width - 2
    for at, row in enumerate(rows):
        top = _ODDS_ROW * at
        sheet.text(0, top + 12, row.name, weight=700)
        ends = (
            (WORST_INK, 1.0, "start", 0),
            (INK, width / 2, "middle", 1),
            (BEST_INK, width, "end", 2),
        )
        for colour, x, anchor, part in ends:
            mark = "□" if part == 1 else "■"
            said = f"{row.words[part]} {mark}" if part == 2 else f"{mark} {row.words[part]}"
            sheet.text(x, top + 28, said, colour=colour, anchor=anchor, most=width / 3 - 6)
        left = 1.0
        for share, fill, edge in (
            (row.worst, WORST, WORST),
            (row.between, PAPER, LINE),
            (row.best, BEST, BEST),
        ):
            part_width = share / 100 * width
            sheet.rect(left, top + 34, part_width, 20, fill=fill, edge=edge, radius=0)
            left += part_width
    return sheet.svg(words)


def risks(rows: Sequence[RiskRow], *, words: str) -> str:
    """A row a risk, on one scale of chance: ring without, disc with a guardrail that stands.

    The arrow is dashed, and its end a ring, while the guardrail is but written.
    """
    sheet = Canvas(_RISK_ROW * len(rows) + 4)
    left, right = _FIGURE + 12, sheet.width - _FIGURE - 12
    highest = max(max(row.before, row.after or 0) for row in rows) * _ROOM or 1

    def across(chance: int) -> float:
        return left + chance / highest * (right - left)

    for at, row in enumerate(rows):
        y = _RISK_ROW * at + 28
        sheet.line((left, y), (right, y))
        sheet.text(0, y - 13, row.name, weight=600, most=sheet.width)
        after = None if row.after is None else across(row.after)
        _chances(sheet, row, y, across(row.before), after)
    return sheet.svg(words)


def _chances(sheet: Canvas, row: RiskRow, y: float, before: float, after: float | None) -> None:
    """Both marks, each with its figure on the side away from the other."""
    falls = after is None or after <= before
    if after is not None and abs(after - before) > _ARROW:
        inwards = 7 if after > before else -7
        sheet.arrow(before, after - inwards, y, dash="" if row.is_standing else "4 3")
    sheet.dot(before, y, colour=FEAR, is_filled=False)
    _percent(sheet, before, y, row.words[0], is_right=falls)
    if after is not None and row.after != row.before:
        sheet.dot(after, y, colour=FEAR, is_filled=row.is_standing)
        _percent(sheet, after, y, row.words[1], is_right=not falls)


def _percent(sheet: Canvas, mark: float, y: float, words: str, *, is_right: bool) -> None:
    x = mark + (11 if is_right else -11)
    sheet.rect(x - (0 if is_right else _FIGURE), y - 7, _FIGURE, 14, fill=PAPER, edge=PAPER)
    sheet.text(x, y + 4, words, size=11, anchor="start" if is_right else "end", most=_FIGURE)
