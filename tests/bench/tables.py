"""The tables that the bench prints."""

import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from math import inf
from statistics import median
from typing import Final

from tests.bench.effort import Effort
from tests.bench.subjects import ANEW, ANEW_CHART, EMPTY, EMPTY_DEEP, PLAINS

CLICK_BUDGET: Final = 2.0
CHANGE_BUDGET: Final = 2.0
START_BUDGET: Final = 1.3
START_BUDGET_WITH_CHART: Final = 2.0
ABOUT_TIMES: Final = """\
Wall times beside an empty app as Streamlit serves it; ✗ where the budget is passed. Ours answers
at once and Streamlit's own waits some 40 ms for each click: the third row says what an empty app
takes that does not wait either. The next rows are no budget but its floor: what Streamlit alone
takes for as many elements as a screen of ours holds. A click marked ° is the change of language,
which says every word anew: it stands beside the same without our code, never beside the empty app.
The next table does not flatter anybody.
"""
ABOUT_EFFORTS: Final = """\
Processor time, which depends little on what else the machine does, and what the server sent.
"""


@dataclass(slots=True)
class Times:
    """What one screen took, one entry a round; milliseconds."""

    start: list[float] = field(default_factory=list)
    change: list[float] = field(default_factory=list)
    click: list[float] = field(default_factory=list)
    start_effort: list[Effort] = field(default_factory=list)
    click_effort: list[Effort] = field(default_factory=list)
    has_chart: bool = False


def print_times(
    times: Mapping[str, Times], is_deep: Collection[str], is_anew: Collection[str], rounds: int
) -> None:
    """Medians in milliseconds, and how many times the empty app's.

    `is_deep` names what starts at a deep link, `is_anew` what a click draws in other words.
    """
    say(ABOUT_TIMES)
    say(f"| median of {rounds}, ms | start | × | page change | × | click | × |")
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    base = times[EMPTY.name]
    is_floor = {one.name for one in PLAINS}
    for name, taken in times.items():
        start_base = times[EMPTY_DEEP.name] if name in is_deep else base
        start_budget = START_BUDGET_WITH_CHART if taken.has_chart else START_BUDGET
        budgets = (start_budget, CHANGE_BUDGET, CLICK_BUDGET)
        start, change, click = (inf, inf, inf) if name in is_floor else budgets
        anew = times[(ANEW_CHART if taken.has_chart else ANEW).name]
        cells = (
            beside(taken.start, start_base.start, start),
            beside(taken.change, base.change, change),
            beside(taken.click, (anew if name in is_anew else base).click, click)
            + ("°" if name in is_anew else ""),
        )
        say(f"| {name}{' (chart)' if taken.has_chart else ''} | {' | '.join(cells)} |")
    say("")


def print_efforts(times: Mapping[str, Times], rounds: int) -> None:
    """Medians of the processor time of both sides, and of the bytes between them."""
    say(ABOUT_EFFORTS)
    columns = " | ".join(f"{what}: {side}" for what in ("start", "click") for side in SIDES)
    say(f"| median of {rounds} | {columns} |")
    say(f"| --- | {' | '.join(['---:'] * 2 * len(SIDES))} |")
    for name, taken in times.items():
        cells = (*_effort(taken.start_effort), *_effort(taken.click_effort))
        say(f"| {name}{' (chart)' if taken.has_chart else ''} | {' | '.join(cells)} |")
    say("")


SIDES: Final = ("server ms", "browser ms", "kB")


def _effort(taken: list[Effort]) -> tuple[str, str, str]:
    return (
        f"{median(one.server for one in taken):.0f}",
        f"{median(one.browser for one in taken):.0f}",
        f"{median(one.kilobytes for one in taken):.1f}",
    )


def print_memory(sizes: Mapping[str, tuple[float, float]], sessions: int) -> None:
    """Megabytes of the server with one session, and with many."""
    say(f"| memory, MB | 1 session | {sessions} sessions | each more |")
    say("| --- | ---: | ---: | ---: |")
    for name, (one, many) in sizes.items():
        say(f"| {name} | {one:.0f} | {many:.0f} | {(many - one) / (sessions - 1):.1f} |")


def beside(taken: list[float], base: list[float], budget: float) -> str:
    """Two cells of a table; a mark where the budget is passed."""
    if not taken:
        return "– | –"
    ratio = median(taken) / median(base)
    return f"{median(taken):.0f} | {ratio:.2f}{' ✗' if ratio > budget else ''}"


def say(line: str) -> None:
    """Print at once, so that a long run is seen to move."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
