"""Scales of charts over months: round values, months in words, gaps kept."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from pages._parts.charts import HAIRLINE, INK, Spec

HEADROOM: Final = 1.06
_MOST_MONTH_LABELS: Final = 8
_STEPS: Final = (1, 2, 3, 6, 12, 24, 36, 60, 120)


def every_month(months: Sequence[date]) -> list[date]:
    """All months from the first to the last, so that a gap in the figures shows as a gap."""
    if not months:
        return []
    first, last = min(months), max(months)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [
        date(first.year + (first.month - 1 + at) // 12, (first.month - 1 + at) % 12 + 1, 1)
        for at in range(count)
    ]


def month_axis(months: Sequence[date], write: Callable[[date], str]) -> Spec:
    """Label months, fewer where there are many, with the year where it begins.

    Bars stand at 0, 1, 2…; `write` gives a month and its year.
    """
    step = next((one for one in _STEPS if len(months) / one <= _MOST_MONTH_LABELS), _STEPS[-1])
    shown = list(range(0, len(months), step))
    return {
        "tickvals": shown,
        "ticktext": years_once(["<br>".join(write(months[at]).rsplit(" ", 1)) for at in shown]),
        "range": [-0.6, len(months) - 0.4],
        "tickfont": {"color": INK},
    }


def years_once(labels: Sequence[str]) -> list[str]:
    """Labels with a year on their second line, without it where the one before has the same."""
    years = [words.partition("<br>")[2] for words in labels]
    return [
        words.partition("<br>")[0] if year == before else words
        for words, year, before in zip(labels, years, ["", *years], strict=False)
    ]


def value_axis(values: Sequence[Decimal], write: Callable[[Decimal], str]) -> Spec:
    """A quiet scale from zero, with few round values."""
    ticks = round_ticks(max(values, default=Decimal(0)))
    top = max([*values, ticks[-1]])
    return {
        "tickvals": [float(one) for one in ticks],
        "ticktext": [write(one) for one in ticks],
        "range": [0, float(top) * HEADROOM],
        "tickfont": {"color": INK},
        "gridcolor": HAIRLINE,
    }


def round_ticks(highest: Decimal) -> list[Decimal]:
    """Zero and two to five round values up to `highest`: steps of 1, 2 or 5."""
    if highest <= 0:
        return [Decimal(0), Decimal(1)]
    size = Decimal(1).scaleb((highest / 3).adjusted())
    steps = (size, 2 * size, 5 * size, 10 * size)
    step = next(one for one in steps if highest / one <= 4)
    return [step * at for at in range(int(highest / step) + 1)]
