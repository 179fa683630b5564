"""Money as pictures: what each month cost with each provider, and what one unit comes to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.exchange.report.canvas import INK, LINE, QUIET, Canvas
from core.exchange.svg_text import width_of

_SMALL: Final = 11.0
_PANEL: Final = 128.0
_HIGH: Final = 78.0
_UNIT_ROW: Final = 62.0
_NARROWEST_LABEL: Final = 30.0
"""A bar in less room than this has no figure of its own above it."""
_PALE: Final = 0.4
_RATIO_ROOM: Final = 96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One month: what it cost, how that reads, and whether it counts in a comparison."""

    month: date
    value: float
    words: str
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One provider: the name, what there is to say of it, its colour, its months."""

    name: str
    summary: str
    colour: str
    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """What one unit costs with a provider, and its interval where there is one."""

    name: str
    summary: str
    colour: str
    value: float
    interval: tuple[float, float] | None


def by_month(panels: Sequence[Panel], *, month: Callable[[date], str], words: str) -> str:
    """A panel a provider, all on the same months and the same scale from zero."""
    months = sorted({bar.month for panel in panels for bar in panel.bars})
    every = _every_month(months[0], months[-1])
    highest = max((bar.value for panel in panels for bar in panel.bars), default=0) or 1
    sheet = Canvas(_PANEL * len(panels) + 18)
    step = sheet.width / len(every)
    place = {one: at for at, one in enumerate(every)}
    for at, panel in enumerate(panels):
        foot = _PANEL * at + 30 + _HIGH
        _name(sheet, panel.name, panel.summary, panel.colour, foot - _HIGH - 18)
        sheet.line((0, foot), (sheet.width, foot))
        _bars(sheet, panel, place, step, foot, highest)
    _months(sheet, every, place, step, month)
    return sheet.svg(words)


def unit_costs(rows: Sequence[UnitRow], *, ratio: tuple[str, str], words: str) -> str:
    """A bar a provider from zero, its interval on it.

    Beside them stands their ratio: its count, and its words.
    """
    sheet = Canvas(_UNIT_ROW * len(rows))
    room = sheet.width - (_RATIO_ROOM if ratio[1] else 6)
    highest = max(max(row.value, row.interval[1] if row.interval else 0) for row in rows) or 1
    for at, row in enumerate(rows):
        top = _UNIT_ROW * at
        _name(sheet, row.name, row.summary, row.colour, top + 13, most=room)
        width = row.value / highest * room
        sheet.rect(0, top + 22, width, 22, fill=row.colour)
        if row.interval:
            low, high = (end / highest * room for end in row.interval)
            for colour, thick in (("#ffffff", 5.0), (INK, 1.6)):
                sheet.line((low, top + 33), (high, top + 33), colour=colour, width=thick)
            for end in (low, high):
                sheet.line((end, top + 28), (end, top + 38), colour=INK, width=1.6)
    if ratio[1]:
        middle = sheet.width - _RATIO_ROOM / 2 + 8
        for y, said, size in ((4, ratio[0], 22.0), (22, ratio[1], 13.0)):
            sheet.text(
                middle, sheet.height / 2 + y, said, size=size, weight=700, anchor="middle",
                most=_RATIO_ROOM - 18,
            )  # fmt: skip
    return sheet.svg(words)


def _every_month(first: date, last: date) -> list[date]:
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    whole = [first.year * 12 + first.month - 1 + at for at in range(count)]
    return [date(one // 12, one % 12 + 1, 1) for one in whole]


def _name(
    sheet: Canvas, name: str, summary: str, colour: str, y: float, most: float | None = None
) -> None:
    room = sheet.width if most is None else most
    sheet.rect(0, y - 9, 10, 10, fill=colour)
    sheet.text(16, y, name, weight=700, most=room * 0.5)
    sheet.text(room, y, summary, colour=QUIET, anchor="end", most=room * 0.45)


def _bars(
    sheet: Canvas,
    panel: Panel,
    place: Mapping[date, int],
    step: float,
    foot: float,
    highest: float,
) -> None:
    for bar in panel.bars:
        middle = (place[bar.month] + 0.5) * step
        height = bar.value / highest * (_HIGH - 16)
        width = min(34.0, step * 0.7)
        sheet.rect(
            middle - width / 2, foot - height, width, height, fill=panel.colour,
            pale=1 if bar.counts else _PALE,
        )  # fmt: skip
        if step >= _NARROWEST_LABEL:
            sheet.text(
                middle, foot - height - 4, bar.words, size=10.5, anchor="middle", most=step - 2
            )


def _months(
    sheet: Canvas,
    every: Sequence[date],
    place: Mapping[date, int],
    step: float,
    month: Callable[[date], str],
) -> None:
    """As many months as have room to be written, the first always."""
    apart = max(1, -(-62 // int(max(step, 1))))
    for one in every[::apart]:
        x = (place[one] + 0.5) * step
        if x + width_of(month(one), _SMALL) / 2 > sheet.width:
            continue
        sheet.line((x, sheet.height - 22), (x, sheet.height - 18), colour=LINE)
        is_first = one == every[0] and step < 62
        sheet.text(
            0 if is_first else x, sheet.height - 6, month(one), size=_SMALL, colour=QUIET,
            anchor="start" if is_first else "middle", most=step * apart - 4,
        )  # fmt: skip
