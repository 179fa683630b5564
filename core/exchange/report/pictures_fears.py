"""Fears as pictures: the course of one, and where several were and are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.exchange.report.canvas import FEAR, PAPER, QUIET, Canvas

_SMALL_WIDTH: Final = 272.0
_LEFT, _TOP, _HIGH = 34.0, 18.0, 108.0
_ROW: Final = 46.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """How strong a fear felt on a day (0 to 100)."""

    day: date
    intensity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fear: its name, where it was at first and where it is now (0 to 100)."""

    name: str
    first: int
    newest: int


def course(spots: Sequence[Spot], *, days: tuple[str, str], words: str) -> str:
    """One fear over its days, on the scale from 0 to 100; `days` write the first and the last.

    Takes two spots or more, on different days, oldest first.
    """
    sheet = Canvas(_TOP + _HIGH + 24, _SMALL_WIDTH)
    right = _SMALL_WIDTH - 34
    start, whole = spots[0].day, (spots[-1].day - spots[0].day).days

    def place(one: Spot) -> tuple[float, float]:
        across = (one.day - start).days / whole
        return _LEFT + across * (right - _LEFT), _height(one.intensity)

    for level in (0, 50, 100):
        sheet.line((_LEFT, _height(level)), (right, _height(level)))
        sheet.text(_LEFT - 7, _height(level) + 4, str(level), size=11, colour=QUIET, anchor="end")
    sheet.path([place(one) for one in spots], colour=FEAR)
    for one in spots:
        sheet.dot(*place(one), colour=FEAR, radius=3.5)
    first, last = place(spots[0]), place(spots[-1])
    below = 18 if spots[1].intensity > spots[0].intensity else -8
    sheet.text(first[0] + 1, first[1] + below, str(spots[0].intensity), weight=700)
    sheet.text(last[0] + 9, last[1] + 4, str(spots[-1].intensity), weight=700)
    foot = _TOP + _HIGH + 19
    half = (right - _LEFT) / 2 + 10
    sheet.text(_LEFT, foot, days[0], size=11, colour=QUIET, most=half)
    sheet.text(_SMALL_WIDTH - 2, foot, days[1], size=11, colour=QUIET, anchor="end", most=half)
    return sheet.svg(words)


def moves(rows: Sequence[Row], *, ends: tuple[str, str], words: str) -> str:
    """A row a fear: a ring where it was, a disc where it is, an arrow between."""
    sheet = Canvas(_ROW * len(rows) + 22)
    left, right = 8.0, sheet.width - 8

    def across(value: int) -> float:
        return left + value / 100 * (right - left)

    for at, row in enumerate(rows):
        y = _ROW * at + 30
        sheet.line((left, y), (right, y))
        sheet.text(left - 8, y - 14, row.name, weight=600, most=sheet.width - 20)
        if abs(row.first - row.newest) > 3:
            inwards = 7 if row.newest > row.first else -7
            sheet.arrow(across(row.first), across(row.newest) - inwards, y)
        sheet.dot(across(row.first), y, colour=FEAR, is_filled=False)
        sheet.dot(across(row.newest), y, colour=FEAR)
        _number(sheet, across(row.first), y, row.first, is_left=row.first < row.newest)
        if row.first != row.newest:
            _number(sheet, across(row.newest), y, row.newest, is_left=row.newest < row.first)
    foot = _ROW * len(rows) + 14
    sheet.text(left - 8, foot, ends[0], size=11, colour=QUIET)
    sheet.text(right + 8, foot, ends[1], size=11, colour=QUIET, anchor="end")
    return sheet.svg(words)


def _number(sheet: Canvas, x: float, y: float, value: int, *, is_left: bool) -> None:
    """A value beside its mark, on the outer side unless the sheet ends there."""
    goes_left = (is_left and x > 36) or x > sheet.width - 36
    edge = x - 11 if goes_left else x + 11
    sheet.rect(edge - (22 if goes_left else 0), y - 7, 22, 14, fill=PAPER, edge=PAPER)
    sheet.text(edge, y + 4, str(value), size=11, anchor="end" if goes_left else "start")


def _height(intensity: int) -> float:
    return _TOP + (100 - intensity) / 100 * _HIGH
