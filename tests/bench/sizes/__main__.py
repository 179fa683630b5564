"""`python -m tests.bench.sizes [clicks [screen…]]`: the app on notebooks of three sizes."""

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Final

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench import stopwatch
from tests.bench.sizes import homes, scale
from tests.bench.sizes.subjects import subjects
from tests.bench.subjects import Subject
from tests.browser import finder
from tests.server import AppServer

CLICKS: Final = 15
LIMITS: Final = {100_000: 1.2, 1_000_000: 2.0}
"""For each number of lines in the log, how many times the example's time a click may take."""
EXAMPLE: Final = 0


def main(clicks: int, screens: list[str]) -> None:
    """Fill the notebooks, open all sizes in one browser, and print the table of these screens."""
    chosen = [one for one in subjects() if not screens or one.name.split(",")[0] in screens]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        servers = {lines: AppServer(Path(folder, str(lines))) for lines in (EXAMPLE, *LIMITS)}
        for lines, server in servers.items():
            if lines:
                homes.make(server.home, lines)
            stack.callback(server.stop)
            server.start()
        playwright = stack.enter_context(sync_playwright())
        browser = stack.enter_context(finder.launch(playwright.chromium))
        for server in servers.values():
            server.wait()
        print_times(browser, servers, chosen, clicks)
        browser.close()
        for server in servers.values():
            server.stop()
        print_scale({lines: servers[lines].home for lines in LIMITS})


def print_times(
    browser: Browser, servers: dict[int, AppServer], chosen: list[Subject], clicks: int
) -> None:
    """Medians in milliseconds, and how many times the example's."""
    sizes = "".join(f" | {lines:,} lines | × of {limit}" for lines, limit in LIMITS.items())
    say(f"| median of {clicks} clicks, ms | example{sizes} |")
    say(f"| --- | ---:{' | ---: | ---:' * len(LIMITS)} |")
    for subject in chosen:
        times = measure(browser, servers, subject, clicks)
        base = median(times[EXAMPLE])
        cells = [f"{base:.0f}"]
        for lines, limit in LIMITS.items():
            taken = median(times[lines])
            mark = " ✗" if taken / base > limit else ""
            cells += [f"{taken:.0f}", f"{taken / base:.2f}{mark}"]
        say(f"| {subject.name} | {' | '.join(cells)} |")


def print_scale(filled: dict[int, Path]) -> None:
    """The app's own sums of those notebooks beside those of other tools."""
    say("")
    say("| cost, output and unit cost by provider and month | open, ms | add up, ms | figures |")
    say("| --- | ---: | ---: | --- |")
    for lines, home in filled.items():
        found = scale.compare(home)
        for tool, sums in found.items():
            verdict = "the same" if sums.equals(found[scale.APP]) else "✗"
            times = f"{1000 * sums.read:,.0f} | {1000 * sums.add_up:,.0f}"
            say(f"| {tool}, {lines:,} lines | {times} | {verdict} |")


def measure(
    browser: Browser, servers: dict[int, AppServer], subject: Subject, clicks: int
) -> dict[int, list[float]]:
    """The times of one screen, open in every size; they are clicked in turn.

    A machine that is busy for a while slows all of them alike.
    """
    pages = {lines: _opened(browser, server, subject) for lines, server in servers.items()}
    times: dict[int, list[float]] = {lines: [] for lines in servers}
    for number in range(clicks + 1):
        for lines, page in pages.items():
            page.bring_to_front()
            taken = stopwatch.click(page, subject)
            times[lines] += [taken] if number else []
    for page in pages.values():
        page.context.close()
    return times


def _opened(browser: Browser, server: AppServer, subject: Subject) -> Page:
    context = browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    stopwatch.start(page, server.url, subject)
    return page


def say(line: str) -> None:
    """Print at once, so that a long run is seen to move."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


main(int(sys.argv[1]) if len(sys.argv) > 1 else CLICKS, sys.argv[2:])
