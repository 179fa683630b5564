"""`python -m tests.bench [rounds]`: the app beside an empty one, as a table of ratios."""

import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from tests.bench import memory, stopwatch
from tests.bench.subjects import EMPTY, EMPTY_APP, EMPTY_DEEP, Subject, screens
from tests.browser import finder
from tests.server import APP, AppServer

ROUNDS = 7
CLICK_BUDGET = 2.0
CHANGE_BUDGET = 2.0
START_BUDGET = 1.3
START_BUDGET_WITH_CHART = 2.0


@dataclass(slots=True)
class Times:
    """Milliseconds of one screen, one entry a round."""

    start: list[float] = field(default_factory=list)
    change: list[float] = field(default_factory=list)
    click: list[float] = field(default_factory=list)
    has_chart: bool = False


def main(rounds: int) -> None:
    """Measure both apps in one browser, turn by turn, and print the tables."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        empty = AppServer(Path(folder, "empty"), EMPTY_APP)
        app = AppServer(Path(folder, "app"), APP)
        servers = (empty, app)
        try:
            browser = finder.launch(playwright.chromium)
            for server in servers:
                server.start()
                server.wait()
            print_times(browser, empty, app, rounds)
            for server in servers:
                server.restart()
            print_memory(browser, empty, app)
            browser.close()
        finally:
            for server in servers:
                server.stop()


def print_memory(browser: Browser, empty: AppServer, app: AppServer) -> None:
    """Both servers fresh, each session on the screen with the most pictures."""
    compare = next(subject for subject in screens() if subject.name == "compare")
    say("| memory, MB | 1 session | 20 sessions | each more |")
    say("| --- | ---: | ---: | ---: |")
    for name, server, subject in (("(empty app)", empty, EMPTY), ("compare", app, compare)):
        one, many = memory.one_and_many(browser, server, subject)
        more = (many - one) / (memory.SESSIONS - 1)
        say(f"| {name} | {one:.0f} | {many:.0f} | {more:.1f} |")


def print_times(browser: Browser, empty: AppServer, app: AppServer, rounds: int) -> None:
    """Medians in milliseconds, and how many times the empty app's."""
    subjects = screens()
    turns = [(EMPTY, empty), (EMPTY_DEEP, empty), *((subject, app) for subject in subjects)]
    is_deep = {subject.name for subject, _ in turns if subject.address.partition("?")[0]}
    times: dict[str, Times] = defaultdict(Times)
    for number in range(rounds + 1):
        for subject, server in turns:
            measure(browser, server, subject, times[subject.name] if number else Times())
    say(f"| median of {rounds}, ms | start | × | page change | × | click | × |")
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, taken in times.items():
        base = times[EMPTY.name]
        start_base = times[EMPTY_DEEP.name] if name in is_deep else base
        start_budget = START_BUDGET_WITH_CHART if taken.has_chart else START_BUDGET
        cells = (
            beside(taken.start, start_base.start, start_budget),
            beside(taken.change, base.change, CHANGE_BUDGET),
            beside(taken.click, base.click, CLICK_BUDGET),
        )
        say(f"| {name}{' (chart)' if taken.has_chart else ''} | {' | '.join(cells)} |")
    say("")


def measure(browser: Browser, server: AppServer, subject: Subject, times: Times) -> None:
    """One visit of a new browser session, every time taken once."""
    context = browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    times.start.append(stopwatch.start(page, server.url, subject))
    times.has_chart = page.get_by_test_id("stPlotlyChart").count() > 0
    times.click.append(stopwatch.click(page, subject))
    if (taken := stopwatch.change(page, subject)) is not None:
        times.change.append(taken)
    context.close()


def beside(taken: list[float], base: list[float], budget: float) -> str:
    """Two cells of the table; a mark where the budget is passed."""
    if not taken:
        return "– | –"
    ratio = median(taken) / median(base)
    return f"{median(taken):.0f} | {ratio:.2f}{' ✗' if ratio > budget else ''}"


def say(line: str) -> None:
    """Print at once, so that a long run is seen to move."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
