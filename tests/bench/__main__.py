"""`python -m tests.bench [rounds [screen…]]`: the app beside an empty one, as tables of ratios."""

import os
import sys
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench import memory, stopwatch, tables
from tests.bench.effort import Meter
from tests.bench.subjects import (
    EMPTY,
    EMPTY_APP,
    EMPTY_DEEP,
    LANGUAGE,
    PLAIN_APP,
    PLAINS,
    PROMPT,
    PROMPT_APP,
    Subject,
    parts,
    screens,
)
from tests.bench.tables import Times
from tests.browser import finder
from tests.server import APP, ROOT, AppServer

ROUNDS = 7


def main(rounds: int, chosen: list[str]) -> None:
    """Measure all apps in one browser, turn by turn, and print the tables."""
    # The prompt one of the empty apps asks our code for its promptness.
    os.environ["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        scripts = {"empty": EMPTY_APP, "prompt": PROMPT_APP, "plain": PLAIN_APP, "app": APP}
        servers = {name: AppServer(Path(folder, name), path) for name, path in scripts.items()}
        for server in servers.values():
            stack.callback(server.stop)
            server.start()
        playwright = stack.enter_context(sync_playwright())
        browser = stack.enter_context(finder.launch(playwright.chromium))
        for server in servers.values():
            server.wait()
        shown = [one for one in (*screens(), *parts()) if not chosen or screen_of(one) in chosen]
        times = measured(browser, servers, shown, rounds)
        is_deep = {one.name for one in (*shown, EMPTY_DEEP) if one.address.partition("?")[0]}
        is_anew = {one.name for one in shown if one.click == LANGUAGE}
        tables.print_times(times, is_deep, is_anew, rounds)
        tables.print_efforts(times, rounds)
        if not chosen:
            for server in servers.values():
                server.restart()
            print_memory(browser, servers["empty"], servers["app"])


def screen_of(subject: Subject) -> str:
    """The screen that a subject belongs to."""
    return subject.name.partition(",")[0]


def measured(
    browser: Browser, servers: dict[str, AppServer], shown: list[Subject], rounds: int
) -> dict[str, Times]:
    """What every subject took, in rounds of all of them; the first round only warms up."""
    turns = [(EMPTY, servers["empty"]), (EMPTY_DEEP, servers["empty"])]
    turns += [(PROMPT, servers["prompt"]), *((plain, servers["plain"]) for plain in PLAINS)]
    turns += [(subject, servers["app"]) for subject in shown]
    times: dict[str, Times] = defaultdict(Times)
    for number in range(rounds + 1):
        for subject, server in turns:
            measure(browser, server, subject, times[subject.name] if number else Times())
    return times


def measure(browser: Browser, server: AppServer, subject: Subject, times: Times) -> None:
    """One visit of a new browser session, everything taken once."""
    context = browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    meter = Meter(browser, server, page)
    times.start.append(stopwatch.start(page, server.url, subject))
    times.start_effort.append(meter.taken())
    times.has_chart = page.get_by_test_id("stPlotlyChart").count() > 0
    times.click.append(stopwatch.click(page, subject))
    times.click_effort.append(meter.taken())
    if (taken := stopwatch.change(page, subject)) is not None:
        times.change.append(taken)
    meter.close()
    context.close()


def print_memory(browser: Browser, empty: AppServer, app: AppServer) -> None:
    """Both servers fresh, each session on the screen with the most pictures."""
    compare = next(subject for subject in screens() if subject.name == "compare")
    sizes = {
        name: memory.one_and_many(browser, server, subject)
        for name, server, subject in (("(empty app)", empty, EMPTY), ("compare", app, compare))
    }
    tables.print_memory(sizes, memory.SESSIONS)


main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS, sys.argv[2:])
