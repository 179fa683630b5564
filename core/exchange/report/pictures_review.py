"""What became of it as pictures: worries one by one, hours by task, the level of delegation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.exchange.report.canvas import BEST, INK, LINE, PAPER, QUIET, WORST, Canvas

_IN_A_ROW: Final = 25
_BOX: Final = 20.0
MOST_BOXES: Final = 100
_TASK_ROW: Final = 24.0
_NAMES: Final = 280.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskBar:
    """One task, its hours a month, and how they read; `is_strong` where it moves no goal."""

    name: str
    hours: float
    words: str
    is_strong: bool


def worries(not_true: int, came_true: int, *, named: tuple[str, str], words: str) -> str:
    """A box a worry, crossed where it came true; more than a hundred are one bar.

    `named` names those that did not come true, and those that did.
    """
    count = not_true + came_true
    rows = 1 if count > MOST_BOXES else -(-count // _IN_A_ROW)
    sheet = Canvas(28 + rows * (_BOX + 5))
    sheet.text(0, 13, f"□ {named[0]}", weight=600, most=sheet.width / 2 - 8)
    sheet.text(sheet.width, 13, f"{named[1]} ■", weight=600, anchor="end", most=sheet.width / 2 - 8)
    if count > MOST_BOXES:
        share = (sheet.width - 2) * not_true / count
        sheet.rect(1, 24, share, _BOX, fill=PAPER, edge=BEST)
        sheet.rect(1 + share, 24, sheet.width - 2 - share, _BOX, fill=WORST, edge=WORST)
        return sheet.svg(words)
    for at in range(count):
        x, y = at % _IN_A_ROW * (_BOX + 5) + 1, 24 + at // _IN_A_ROW * (_BOX + 5)
        if at < not_true:
            sheet.rect(x, y, _BOX, _BOX, fill=PAPER, edge=BEST)
        else:
            sheet.rect(x, y, _BOX, _BOX, fill=WORST, edge=WORST)
    return sheet.svg(words)


def hours(bars: Sequence[TaskBar], *, words: str) -> str:
    """A bar a task; those that move no goal are filled, the others hollow."""
    sheet = Canvas(_TASK_ROW * len(bars) + 2)
    room = sheet.width - _NAMES - 60
    highest = max(bar.hours for bar in bars) or 1
    for at, bar in enumerate(bars):
        y = _TASK_ROW * at
        weight = 600 if bar.is_strong else 400
        sheet.text(0, y + 15, bar.name, weight=weight, most=_NAMES - 12)
        width = bar.hours / highest * room
        fill = WORST if bar.is_strong else PAPER
        sheet.rect(_NAMES, y + 4, width, 15, fill=fill, edge=WORST if bar.is_strong else LINE)
        sheet.text(_NAMES + width + 7, y + 15, bar.words, colour=INK if bar.is_strong else QUIET)
    return sheet.svg(words)


def level(number: int, names: Sequence[str], *, words: str) -> str:
    """The levels as steps, those that are reached filled, the one that holds written out."""
    sheet = Canvas(64)
    width = sheet.width / len(names)
    for at, name in enumerate(names, start=1):
        height = 8.0 + 4 * at
        is_reached = at <= number
        sheet.rect(
            (at - 1) * width + 1, 44 - height, width - 4, height,
            fill=BEST if is_reached else PAPER, edge=BEST if is_reached else LINE,
        )  # fmt: skip
        sheet.text(
            (at - 0.5) * width - 1, 58, name, size=11, anchor="middle", most=width - 4,
            weight=700 if at == number else 400, colour=INK if at == number else QUIET,
        )  # fmt: skip
    return sheet.svg(words)
