"""`python -m tests.bench.slow [rounds]`: the first visit over a slow line, beside an empty app.

A new browser with nothing kept, 1.6 Mbit/s and 150 ms away, at 390 px. Times are from the
navigation; "text" is the first heading, "usable" a screen at rest with its pictures drawn. The
address is no local one, since nobody has a slow line to the machine they sit at.
"""

import sys
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from statistics import median
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.bench import stopwatch
from tests.bench.subjects import EMPTY, EMPTY_APP, EMPTY_DEEP, Subject, screens
from tests.bench.tables import say
from tests.browser import finder
from tests.server import APP, AppServer

ROUNDS: Final = 3
LINE: Final = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
FAR: Final = "notebook.localhost"
SHOWN: Final = ("home", "scenarios", "compare")
LARGEST: Final = 12
_TEXT: Final = (
    f"async () => {{ {stopwatch.READY} return once(() => document.querySelector('h1')); }}"
)
_USABLE: Final = f"""async (title) => {{ {stopwatch.READY}
  const isThere = () => document.querySelector("h1")?.textContent.includes(title);
  return once(() => isThere() && isReady());
}}"""
"""A stranger's browser is first asked who it is, under a heading of its own."""


@dataclass(slots=True)
class Visit:
    """What one first visit took and brought: milliseconds, and bytes on the wire by file."""

    text: float = 0.0
    usable: float = 0.0
    heard: int = 0
    """Bytes that came through the websocket."""
    files: dict[str, int] = field(default_factory=dict)

    @property
    def kilobytes(self) -> float:
        """All that came over the line."""
        return (sum(self.files.values()) + self.heard) / 1000


def main(rounds: int) -> None:
    """Visit each screen so many times, and print the tables."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        empty, app = (
            AppServer(Path(folder, "empty"), EMPTY_APP),
            AppServer(Path(folder, "app"), APP),
        )
        for server in (empty, app):
            stack.callback(server.stop)
            server.start()
        playwright = stack.enter_context(sync_playwright())
        browser = stack.enter_context(finder.launch(playwright.chromium))
        turns = [(EMPTY, empty), (EMPTY_DEEP, empty)]
        turns += [(one, app) for one in screens() if one.name in SHOWN]
        for subject, server in turns:
            server.wait()
            visited(browser, server, subject)
        visits: dict[str, list[Visit]] = defaultdict(list)
        for _ in range(rounds):
            for subject, server in turns:
                visits[subject.name].append(visited(browser, server, subject, line=LINE))
        print_visits(visits)
        print_files({name: taken[-1] for name, taken in visits.items()})


def visited(
    browser: Browser, server: AppServer, subject: Subject, line: dict[str, Any] | None = None
) -> Visit:
    """One first visit; without a line it only warms the server up."""
    context = browser.new_context(locale="fr-FR", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.set_default_timeout(180_000)
    visit = Visit()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    if line is not None:
        session.send("Network.emulateNetworkConditions", line)
    _listen(page, session, visit)
    page.goto(f"http://{FAR}:{server.port}/{subject.address}", wait_until="commit")
    page.wait_for_function("document.body !== null")
    visit.text = float(page.evaluate(_TEXT))
    title = text(Language.FRENCH, f"{subject.name}.title") if subject.name in SHOWN else ""
    visit.usable = float(page.evaluate(_USABLE, title))
    context.close()
    return visit


def _listen(page: Page, session: Any, visit: Visit) -> None:
    names: dict[str, str] = {}

    def asked(event: dict[str, Any]) -> None:
        names[event["requestId"]] = _name(event["request"]["url"])

    def came(event: dict[str, Any]) -> None:
        name = names.get(event["requestId"], "?")
        visit.files[name] = visit.files.get(name, 0) + int(event["encodedDataLength"])

    def heard(event: dict[str, Any]) -> None:
        visit.heard += len(event["response"]["payloadData"]) * 3 // 4

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", came)
    session.on("Network.webSocketFrameReceived", heard)


def _name(url: str) -> str:
    return PurePosixPath(urlsplit(url).path).name or "/"


def print_visits(visits: dict[str, list[Visit]]) -> None:
    """One line a screen."""
    say("| first visit, 1.6 Mbit/s, 150 ms | requests | kB | websocket kB | text, s | usable, s |")
    say("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, taken in visits.items():
        last = taken[-1]
        first, usable = (
            median(getattr(one, what) for one in taken) / 1000 for what in ("text", "usable")
        )
        sizes = f"{len(last.files)} | {last.kilobytes:,.0f} | {last.heard / 1000:.0f}"
        say(f"| {name} | {sizes} | {first:.1f} | {usable:.1f} |")
    say("")


def print_files(visits: dict[str, Visit]) -> None:
    """The largest files of each screen: those that the empty app asks for too, and its own."""
    common = set(visits[EMPTY.name].files)
    for name, visit in visits.items():
        say(f"{name}: not in the empty app {_sum(visit, common)} kB")
        largest = sorted(visit.files.items(), key=lambda one: -one[1])[:LARGEST]
        for file, size in largest:
            say(f"    {size / 1000:8,.1f} kB  {file}{'' if file in common else '  (ours)'}")


def _sum(visit: Visit, common: set[str]) -> str:
    return f"{sum(size for file, size in visit.files.items() if file not in common) / 1000:,.0f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
